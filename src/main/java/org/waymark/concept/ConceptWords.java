package org.waymark.concept;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.waymark.questionnaire.Concept;

/** What a concept page says, without mark-up: a piece for each heading, paragraph and list entry. Pictures are left out. */
final class ConceptWords extends AbstractVisitor {

    private static final Parser MARKDOWN = Parser.builder().build();

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private ConceptWords() {}

    static List<String> of(Concept concept) {
        ConceptWords words = new ConceptWords();
        MARKDOWN.parse(concept.markdown()).accept(words);
        return words.pieces;
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitBlock(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        visitBlock(heading);
    }

    private void visitBlock(Block block) {
        visitChildren(block);
        String said = piece.toString().strip();
        if (!said.isEmpty()) {
            pieces.add(said);
        }
        piece.setLength(0);
    }

    @Override
    public void visit(Text text) {
        piece.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        piece.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        breakLine(lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        breakLine(lineBreak);
    }

    private void breakLine(Node lineBreak) {
        piece.append(' ');
        visitChildren(lineBreak);
    }

    @Override
    public void visit(Image image) {}
}
