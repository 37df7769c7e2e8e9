package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

/** Where a questionnaire says {@code blank: block}, a team finishes only with every such question answered. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class BlanksTest {

    @Inject
    Scene scene;

    private Visitor ana;
    private Paper paper;

    @BeforeEach
    void open() {
        ana = scene.ana();
        paper = scene.strictPaper();
    }

    @Test
    void finishingIsRefusedAndLeadsToWhatIsMissing() {
        ana.put(paper.answer("backups"), Map.of("answer", "yes"));

        Response refused = ana.post(paper.submission(), Map.of());

        refused.then().statusCode(422);
        assertThat(problem(refused.asString()))
                .contains("not finished yet")
                .contains("/areas/safety#q-restores\">Has restoring been tried?")
                .doesNotContain("q-backups")
                .doesNotContain("q-coffee");
        assertThat(refused.asString()).contains("<title>Error: ");
        assertThat(ana.get(paper.result()).header("Location")).doesNotEndWith(paper.result());
        ana.put(paper.answer("restores"), Map.of("answer", "no")).then().statusCode(200);
    }

    @Test
    void theReviewTellsItBefore() {
        String review = ana.get(paper.review()).asString();

        assertThat(review).doesNotContain("There is a problem");
        assertThat(review)
                .containsSubsequence(
                        "These have to be answered", "#q-backups", "#q-restores", "without the others", "#q-coffee");
    }

    @Test
    void onlyTheBlanksOfThatPolicyKeepFromFinishing() {
        ana.put(paper.answer("backups"), Map.of("answer", "yes"));
        ana.put(paper.answer("restores"), Map.of("answer", ":unknown"));
        assertThat(ana.get(paper.review()).asString()).contains("You can finish without them");

        ana.post(paper.submission(), Map.of()).then().statusCode(303);

        ana.get(paper.result()).then().statusCode(200);
    }

    private static String problem(String page) {
        int start = page.indexOf("There is a problem");
        return page.substring(start, page.indexOf("</section>", start));
    }
}
