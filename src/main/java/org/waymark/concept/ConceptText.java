package org.waymark.concept;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Picture;

/** The text of a concept page, as HTML without any mark-up but Markdown's own and that of its drawings. */
@TemplateExtension
public final class ConceptText {

    private static final Parser MARKDOWN = Parser.builder().build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private ConceptText() {}

    /** Writes raw HTML as text and drops links that could run anything. */
    static RawString html(Concept concept, Map<String, Picture> pictures) {
        HtmlRenderer html = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .nodeRendererFactory(context -> new PictureRenderer(context, pictures))
                .build();
        return new RawString(html.render(MARKDOWN.parse(concept.markdown())));
    }

    /** Its first paragraph of words, without mark-up. */
    static String summary(Concept concept) {
        Node node = MARKDOWN.parse(concept.markdown()).getFirstChild();
        while (node != null && !(node instanceof Paragraph && !(node.getFirstChild() instanceof Image))) {
            node = node.getNext();
        }
        return node == null ? "" : TEXT.render(node).strip();
    }

    /** The words between the square brackets. */
    static String textOf(Image image) {
        StringBuilder text = new StringBuilder();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            text.append(TEXT.render(child));
        }
        return text.toString().strip();
    }
}
