package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;
import org.waymark.questionnaire.Concept;

@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class LibraryPagesTest {

    @Inject
    Scene scene;

    @Inject
    Library library;

    @Inject
    @Location("concept/found")
    Template found;

    @Test
    void everyPageOpensAndIsReachedFromTheFirst() {
        String index = scene.ana().get("/library").asString();

        for (Concept concept : library.all()) {
            Response page = scene.ana().get("/library/" + concept.slug());
            assertThat(page.statusCode()).as(concept.slug()).isEqualTo(200);
            assertThat(page.asString()).contains("<h1>").doesNotContain("Exception");
            assertThat(index).contains("href=\"/library/" + concept.slug() + "\"");
        }
    }

    @Test
    void aPageThatIsNotThereIsNotFound() {
        scene.ana().get("/library/nowhere").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"andon", "andon cords", "andno crod"})
    void searchAnswersAPlainFormInWhateverWayItIsTyped(String query) {
        assertThat(scene.ana().get("/library?q=" + query).asString())
                .contains("with “" + query + "”")
                .contains("href=\"/library/andon-cord\"")
                .contains("<mark>andon</mark>")
                .doesNotContain("href=\"/library/test-data\"");
    }

    @Test
    void aHitSaysItsAreaAndWhatFits() {
        assertThat(scene.ana().get("/library?q=flaky tests").asString())
                .contains("<p class=\"where\">Automated testing</p>")
                .contains("<mark>tests</mark>");
    }

    @Test
    void whatPagesSayIsNeitherMarkUpNorTemplateInAHit() {
        Stretch hostile = new Stretch("<script>{7*7}</script>", true);
        Hit hit = new Hit(library.all().getFirst(), Optional.empty(), List.of(hostile), List.of(hostile));

        assertThat(found.data("found", new Found("x", 1, List.of(hit), List.of()))
                        .render())
                .contains("<mark>&lt;script&gt;{7*7}&lt;/script&gt;</mark>")
                .doesNotContain("<script>");
    }

    @Test
    void aSearchWithoutSuccessSaysSoAndShowsWhatWasTyped() {
        assertThat(scene.ana().get("/library?q=<b>xylophone</b>").asString())
                .contains("No page with “&lt;b&gt;xylophone&lt;/b&gt;”")
                .doesNotContain("<b>xylophone");
    }

    @Test
    void withoutSuccessPagesThatComeNearAreOffered() {
        assertThat(scene.ana().get("/library?q=canary xylophone").asString())
                .contains("No page with “canary xylophone”")
                .contains(
                        "<li><a id=\"found-canary-release\" href=\"/library/canary-release\">Canary release</a></li>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "\ud800", "*", "[({", "the"})
    void anOddQueryIsAnsweredKindly(String query) {
        scene.ana().get("/library?q=" + query).then().statusCode(200);
    }

    @Test
    void ofAVeryLongQueryTheBeginningIsLookedFor() {
        Response page = scene.ana().get("/library?q=" + "canary ".repeat(400));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("href=\"/library/canary-release\"");
        assertThat(page.asString()).doesNotContain("canary ".repeat(40));
    }
}
