package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Place;

class ConceptTextTest {

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

    private static String html(String markdown) {
        Place place = new Place("concepts/page.md", 1, 1);
        return ConceptText.html(new Concept("page", "Page", "", List.of(), List.of(), Map.of(), markdown, place, place))
                .getValue();
    }
}
