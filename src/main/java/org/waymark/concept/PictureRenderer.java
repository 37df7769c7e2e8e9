package org.waymark.concept;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.waymark.questionnaire.Picture;

/** Puts drawings into the page itself, so that they follow its colours. What is no drawing of ours becomes its text. */
final class PictureRenderer implements NodeRenderer {

    private final HtmlWriter html;
    private final Map<String, Picture> pictures;

    PictureRenderer(HtmlNodeRendererContext context, Map<String, Picture> pictures) {
        this.html = context.getWriter();
        this.pictures = pictures;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        Picture picture = pictures.get(image.getDestination());
        String text = ConceptText.textOf(image);
        if (picture == null) {
            html.text(text);
        } else {
            draw(picture, text);
        }
    }

    private void draw(Picture picture, String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "drawing");
        attributes.put("role", "img");
        attributes.put("aria-label", text);
        attributes.put("viewBox", picture.viewBox());
        html.tag("svg", attributes);
        html.raw(picture.shapes());
        html.tag("/svg");
    }
}
