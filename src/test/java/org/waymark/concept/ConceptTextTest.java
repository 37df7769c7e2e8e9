package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Picture;
import org.waymark.questionnaire.Place;

class ConceptTextTest {

    private static final Place PLACE = new Place("concepts/page.md", 1, 1);

    @Test
    void rawHtmlIsShownAsText() {
        assertThat(html("a <script>alert(1)</script> <b onclick=x>c</b>"))
                .doesNotContain("<script")
                .doesNotContain("<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void linksThatRunSomethingLeadNowhere() {
        assertThat(html("[a](javascript:alert(1)) [b](data:text/html,x)"))
                .doesNotContain("javascript:")
                .doesNotContain("data:");
    }

    @Test
    void expressionsStayLiteral() {
        assertThat(html("{7*7} {config:quarkus.datasource.password}"))
                .contains("{7*7}")
                .contains("{config:quarkus.datasource.password}");
    }

    @Test
    void aDrawingStandsInThePageItselfAndSaysInWordsWhatItShows() {
        assertThat(html("![A \"round\" *thing*](one.svg)"))
                .isEqualTo("<p><svg class=\"drawing\" role=\"img\" aria-label=\"A &quot;round&quot; thing\""
                        + " viewBox=\"0 0 9 9\"><circle r=\"3\"></circle></svg></p>\n");
    }

    @Test
    void ofAPictureThatIsNoneOfOursThereAreTheWords() {
        assertThat(html("![Two](two.svg) ![Far](https://example.org/one.svg)")).isEqualTo("<p>Two Far</p>\n");
    }

    @Test
    void aSummaryIsMadeOfWords() {
        assertThat(ConceptText.summary(page("![A](one.svg)\n\nIt *is* round.\n\nMore.")))
                .isEqualTo("It is round.");
    }

    private static String html(String markdown) {
        Picture one = new Picture("one.svg", "0 0 9 9", "<circle r=\"3\"></circle>", PLACE);
        return ConceptText.html(page(markdown), Map.of("one.svg", one)).getValue();
    }

    private static Concept page(String markdown) {
        return new Concept("page", "Page", "", List.of(), List.of(), Map.of(), markdown, PLACE, PLACE);
    }
}
