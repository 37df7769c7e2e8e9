package org.waymark.concept;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.waymark.questionnaire.Concept;

/** The text of a concept page, as HTML without any mark-up but Markdown's own. */
@TemplateExtension
public final class ConceptText {

    private static final Parser MARKDOWN = Parser.builder().build();

    /** Writes raw HTML as text and drops links that could run anything. */
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private ConceptText() {}

    static RawString html(Concept concept) {
        return new RawString(HTML.render(MARKDOWN.parse(concept.markdown())));
    }

    /** Its first paragraph, without mark-up. */
    static String summary(Concept concept) {
        Node node = MARKDOWN.parse(concept.markdown()).getFirstChild();
        while (node != null && !(node instanceof Paragraph)) {
            node = node.getNext();
        }
        return node == null ? "" : TEXT.render(node).strip();
    }
}
