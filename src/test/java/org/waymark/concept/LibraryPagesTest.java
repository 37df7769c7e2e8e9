package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

    @Test
    void searchFindsByTitle() {
        assertThat(scene.ana().get("/library?q=andon").asString())
                .contains("pages with “andon”")
                .contains("href=\"/library/andon-cord\"")
                .doesNotContain("href=\"/library/test-data\"");
    }

    @Test
    void aSearchWithoutSuccessSaysSoAndShowsWhatWasTyped() {
        assertThat(scene.ana().get("/library?q=<b>xylophone</b>").asString())
                .contains("No page with “&lt;b&gt;xylophone&lt;/b&gt;”")
                .doesNotContain("<b>xylophone");
    }
}
