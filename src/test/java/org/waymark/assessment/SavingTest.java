package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class SavingTest {

    @Inject
    Scene scene;

    private Visitor ana;
    private Paper paper;

    @BeforeEach
    void open() {
        ana = scene.ana();
        paper = scene.paper();
    }

    @Test
    void aSavedAnswerSaysWhenAndGivesTheQuestionAndTheProgressBack() {
        Response saved = ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily"));

        saved.then().statusCode(200);
        assertThat(saved.header("X-Saved-At")).matches("\\d\\d:\\d\\d");
        assertThat(saved.asString())
                .startsWith("<form")
                .contains("name=\"revision\" value=\"1\"")
                .contains("id=\"progress-" + paper.id() + "\" data-hx-swap-oob=\"true\"")
                .contains("1 of 7 answered")
                .doesNotContain("<html");
    }

    @Test
    void withoutScriptTheBrowserComesBackToTheQuestion() {
        Response saved = ana.post(paper.answer("trunk-frequency"), Map.of("answer", "daily"));

        saved.then().statusCode(303);
        assertThat(saved.header("Location")).endsWith(paper.area("trunk-frequency") + "#q-trunk-frequency");
    }

    @Test
    void anotherMemberSeesTheAnswer() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "note", "since May"));

        assertThat(scene.ben().get(paper.area("trunk-frequency")).asString())
                .contains("value=\"daily\" checked")
                .contains(">since May</textarea>");
    }

    @Test
    void everyKindOfAnswerComesBack() {
        comesBack("trunk-frequency", Map.of("answer", "weekly"), "value=\"weekly\" checked");
        comesBack("deploys", Map.of("answer", "no"), "value=\"no\" checked");
        comesBack(
                "lead-time",
                Map.of("number", "2,5"),
                "name=\"number\" inputmode=\"decimal\" autocomplete=\"off\" value=\"2.5\"");
        comesBack("thoughts", Map.of("text", "two\r\nlines \uD83D\uDE80"), ">two\nlines \uD83D\uDE80</textarea>");
        comesBack(
                "in-version-control",
                Map.of("item", List.of("code", "scripts"), "without", "containers"),
                "value=\"scripts\" checked");
        comesBack("people", Map.of("answer", ":unknown"), "id=\"u-people\" name=\"answer\" value=\":unknown\" checked");
        comesBack("red-build", Map.of("answer", ":not-applicable", "reason", "no build"), "value=\"no build\"");
    }

    private void comesBack(String question, Map<String, ?> fields, String shown) {
        ana.put(paper.answer(question), fields).then().statusCode(200);
        assertThat(ana.get(paper.area(question)).asString()).contains(shown);
    }

    @Test
    void anAnswerCanBeTakenBackAndItsNoteStays() {
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "note", "since May"));
        ana.put(
                        paper.answer("trunk-frequency"),
                        Map.of("answer", "daily", "note", "since May", "clear", "yes", "revision", 1))
                .then()
                .statusCode(200);

        assertThat(ana.get(paper.area("trunk-frequency")).asString())
                .doesNotContain("value=\"daily\" checked")
                .contains(">since May</textarea>");
    }

    @Test
    void aQuestionThatNoLongerAppliesIsNoLongerThere() {
        ana.put(paper.answer("deploys"), Map.of("answer", "yes")).then().statusCode(200);

        ana.put(paper.answer("downtime"), Map.of("number", "3")).then().statusCode(404);
    }

    @Test
    void nothingSaysSavedWhenTheCommitFails() {
        Map<String, String> fields = Map.of("answer", "daily", "note", UnwritableAnswers.NOTE);

        Response failed = ana.put(paper.answer("trunk-frequency"), fields);

        failed.then().statusCode(500);
        assertThat(failed.header("X-Saved-At")).isNull();
        assertThat(failed.asString())
                .contains("reference")
                .doesNotContain("disk")
                .doesNotContain("Exception");
        ana.post(paper.answer("trunk-frequency"), fields).then().statusCode(500);
        assertThat(ana.get(paper.area("trunk-frequency")).asString()).doesNotContain("value=\"daily\" checked");
    }

    @Test
    void fieldsNobodyOffersChangeNothing() {
        Map<String, ?> fields = Map.of(
                "answer",
                "daily",
                "id",
                1,
                "team",
                1,
                "assessment",
                1,
                "submittedAt",
                "2026-01-01",
                "version",
                99,
                "answeredBy",
                1,
                "question",
                "red-build");
        ana.put(paper.answer("trunk-frequency"), fields).then().statusCode(200);

        assertThat(ana.get(paper.address()).header("Location")).endsWith("#q-red-build");
    }
}
