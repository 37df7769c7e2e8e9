package org.waymark.questionnaire;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Reads one drawing, refuses what {@link PictureParts} does not know, and writes the rest anew. */
final class PictureReader {

    private static final XMLInputFactory IN = XMLInputFactory.newDefaultFactory();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();

    static {
        IN.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        IN.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final SourceFile file;
    private final ProblemList problems;
    private final PicturePlaces places;
    private final StringWriter shapes = new StringWriter();
    private String viewBox = "";
    private int depth;
    private int titleDepth;

    PictureReader(SourceFile file, ProblemList problems) {
        this.file = file;
        this.problems = problems;
        this.places = new PicturePlaces(file);
    }

    /** Empty, with every reason told, where something in it is refused. */
    Optional<Picture> read() {
        int before = problems.count();
        try {
            XMLStreamReader xml = IN.createXMLStreamReader(new StringReader(file.text()));
            XMLStreamWriter writer = OUT.createXMLStreamWriter(shapes);
            while (xml.hasNext()) {
                take(xml.next(), xml, writer);
            }
            writer.flush();
        } catch (XMLStreamException broken) {
            problems.add(
                    places.at(broken.getLocation().getCharacterOffset()),
                    "picture.no-xml",
                    broken.getMessage().replaceFirst("(?s).*Message: ", ""));
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Picture(nameOf(file), viewBox, shapes.toString(), file.place(0)));
    }

    private static String nameOf(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    private void take(int event, XMLStreamReader xml, XMLStreamWriter writer) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml, writer);
            case XMLStreamConstants.END_ELEMENT -> end(writer);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml, writer);
            case XMLStreamConstants.COMMENT, XMLStreamConstants.SPACE, XMLStreamConstants.END_DOCUMENT -> {}
            default -> refuse(xml, "picture.extra");
        }
    }

    private void begin(XMLStreamReader xml, XMLStreamWriter writer) throws XMLStreamException {
        String element = xml.getLocalName();
        int tag = places.tagBefore(xml.getLocation().getCharacterOffset());
        depth++;
        if (!PictureParts.hasElement(element) || (depth == 1) != element.equals("svg")) {
            problems.addWords(places.at(tag), refusal(element));
        } else if (!PictureParts.NAMESPACE.equals(xml.getNamespaceURI())) {
            problems.add(places.at(tag), "picture.no-svg", element, PictureParts.NAMESPACE);
        } else {
            checkAttributes(xml, element, tag);
        }
        if (element.equals("title") && titleDepth == 0) {
            titleDepth = depth;
        } else if (depth > 1 && titleDepth == 0) {
            writer.writeStartElement(element);
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                writer.writeAttribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
    }

    private String refusal(String element) {
        return depth == 1
                ? ProblemList.text("picture.begins", YamlScalar.shortened(element))
                : ProblemList.text("picture.element", YamlScalar.shortened(element), PictureParts.elementsInside());
    }

    private void checkAttributes(XMLStreamReader xml, String element, int tag) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (xml.getAttributePrefix(i).isEmpty() && PictureParts.hasAttribute(element, attribute)) {
                if (!PictureParts.takes(attribute, value)) {
                    problems.add(
                            places.ofAttribute(tag, attribute),
                            "picture.value",
                            YamlScalar.shortened(value),
                            attribute);
                }
            } else {
                problems.add(
                        places.ofAttribute(tag, attribute),
                        "picture.attribute",
                        YamlScalar.shortened(attribute),
                        element);
            }
        }
        if (depth == 1) {
            viewBox =
                    Optional.ofNullable(xml.getAttributeValue(null, "viewBox")).orElse("");
            if (!viewBox.strip().matches("\\S+ \\S+ \\S+ \\S+")) {
                problems.add(places.at(tag), "picture.view-box");
            }
        }
    }

    private void end(XMLStreamWriter writer) throws XMLStreamException {
        if (titleDepth == depth) {
            titleDepth = 0;
        } else if (depth > 1 && titleDepth == 0) {
            writer.writeEndElement();
        }
        depth--;
    }

    private void text(XMLStreamReader xml, XMLStreamWriter writer) throws XMLStreamException {
        if (titleDepth == 0 && depth > 1) {
            writer.writeCharacters(xml.getText());
        }
    }

    private void refuse(XMLStreamReader xml, String text) {
        problems.add(places.at(xml.getLocation().getCharacterOffset()), text);
    }
}
