package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings come through an allow-list, and whoever drew something else is told where. */
class PictureReaderTest {

    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 300\">";

    @Test
    void aDrawingIsWrittenAnewWithoutItsTitle() {
        Picture picture = read(HEAD
                + "<title>Two</title><!-- one --><g class=\"fill\"><rect x=\"1.5\" y=\"-2\" width='3' height='4'/></g>"
                + "<text class=\"label on-accent\" text-anchor=\"middle\">a &lt; b</text></svg>");

        assertThat(picture.file()).isEqualTo("one.svg");
        assertThat(picture.viewBox()).isEqualTo("0 0 640 300");
        assertThat(picture.shapes())
                .isEqualTo("<g class=\"fill\"><rect x=\"1.5\" y=\"-2\" width=\"3\" height=\"4\"></rect></g>"
                        + "<text class=\"label on-accent\" text-anchor=\"middle\">a &lt; b</text>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
                    <script>alert(1)</script>                       ¦ 2:1 ¦ 'script' is not allowed inside a drawing
                    <g><a href="https://example.org"/></g>          ¦ 2:4 ¦ 'a' is not allowed inside a drawing
                    <image href="https://example.org/x.png"/>       ¦ 2:1 ¦ 'image' is not allowed inside a drawing
                    <use href="#x"/>                                ¦ 2:1 ¦ 'use' is not allowed inside a drawing
                    <foreignObject/>                                ¦ 2:1 ¦ 'foreignObject' is not allowed inside
                    <style>*{}</style>                              ¦ 2:1 ¦ 'style' is not allowed inside a drawing
                    <animate attributeName="x"/>                    ¦ 2:1 ¦ 'animate' is not allowed inside a drawing
                    <svg viewBox="0 0 1 1"/>                        ¦ 2:1 ¦ 'svg' is not allowed inside a drawing
                    <rect x="1" onclick="alert(1)"/>                ¦ 2:13 ¦ the attribute 'onclick' is not allowed on 'rect'
                    <rect style="fill:red"/>                        ¦ 2:7 ¦ the attribute 'style' is not allowed on 'rect'
                    <rect fill="red"/>                              ¦ 2:7 ¦ the attribute 'fill' is not allowed on 'rect'
                    <rect id="r"/>                                  ¦ 2:7 ¦ the attribute 'id' is not allowed on 'rect'
                    <rect xml:base="https://example.org"/>          ¦ 2:11 ¦ the attribute 'base' is not allowed on 'rect'
                    <rect class="fill skip"/>                       ¦ 2:7 ¦ 'fill skip' is not allowed as 'class'
                    <rect x="url(#a)"/>                             ¦ 2:7 ¦ 'url(#a)' is not allowed as 'x'
                    <path d="M0 0Lx"/>                              ¦ 2:7 ¦ 'M0 0Lx' is not allowed as 'd'
                    <text text-anchor="left">x</text>               ¦ 2:7 ¦ 'left' is not allowed as 'text-anchor'
                    <b xmlns="http://www.w3.org/1999/xhtml"/>       ¦ 2:1 ¦ 'b' is not allowed inside a drawing
                    <text xmlns="http://www.w3.org/1999/xhtml"/>    ¦ 2:1 ¦ 'text' is no SVG
                    <?xml-stylesheet href="x.css"?>                 ¦ 2:32 ¦ a drawing holds elements, text and comments only
                    <rect>                                          ¦ 2:  ¦ this is no well-formed XML
                    <text>&nbsp;</text>                             ¦ 2:  ¦ this is no well-formed XML
                    """)
    void whatCouldDoMoreThanShowIsRefused(String inside, String place, String reason) {
        assertThat(problems(HEAD + "\n" + inside + "</svg>"))
                .first()
                .asString()
                .startsWith("concepts/one.svg:" + place)
                .contains(reason);
    }

    @Test
    void everyReasonIsToldAtOnce() {
        assertThat(problems(HEAD + "<script/><rect id='a'/></svg>")).hasSize(2);
    }

    @Test
    void aDrawingHasNoEntitiesOfItsOwn() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";

        assertThat(problems(bomb + HEAD + "<text>&b;</text></svg>"))
                .isNotEmpty()
                .allMatch(problem -> problem.contains("concepts/one.svg:1:"))
                .noneMatch(problem -> problem.contains("root"));
    }

    @Test
    void aDrawingBeginsWithSvgAndSaysHowLargeItIs() {
        assertThat(problems("<rect xmlns=\"http://www.w3.org/2000/svg\"/>"))
                .containsExactly("concepts/one.svg:1:1: error: a drawing begins with 'svg', not with 'rect'");
        assertThat(problems("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
                .containsExactly("concepts/one.svg:1:1: error: a drawing needs a viewBox of four numbers");
        assertThat(problems("")).singleElement().asString().contains("no well-formed XML");
    }

    @Test
    void thePlaceIsRightFarIntoALongDrawing() {
        String row = "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\"/><text>𝄞 half a note</text>\n";

        assertThat(problems(HEAD + "\n" + row.repeat(5_000) + "<text>𝄞</text><b/></svg>"))
                .singleElement()
                .asString()
                .startsWith("concepts/one.svg:5002:15: error: 'b'");
    }

    @Test
    void theNameOfAPictureIsWrittenLikeThatOfAPage() {
        SortedMap<String, byte[]> files = files(HEAD + "</svg>");
        files.put("concepts/Big One.svg", files.get("concepts/one.svg"));

        assertThat(Questionnaires.problemsOf(files))
                .singleElement()
                .asString()
                .startsWith("concepts/Big One.svg:1:1: error: the name of the file is not in kebab-case");
    }

    private static Picture read(String drawing) {
        return QuestionnaireReader.read(files(drawing)).pictures().get("one.svg");
    }

    private static List<String> problems(String drawing) {
        return Questionnaires.problemsOf(files(drawing)).stream()
                .map(Problem::toString)
                .toList();
    }

    private static SortedMap<String, byte[]> files(String drawing) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("questionnaire.yaml", "id: q\nversion: \"1\"\ntitle: Q\nareas: []".getBytes(StandardCharsets.UTF_8));
        files.put("concepts/one.svg", drawing.getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
