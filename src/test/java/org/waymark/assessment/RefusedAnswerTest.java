package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.operation.TestDatabase;

/** What does not fit the question is refused, said at the field, and what was typed stays. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class RefusedAnswerTest {

    private static final String NA = ":not-applicable";
    private static final String UNKNOWN = ":unknown";

    @Inject
    Scene scene;

    static Stream<Arguments> unfitting() {
        return Stream.of(
                Arguments.of("an unknown option", "trunk-frequency", Map.of("answer", "hourly")),
                Arguments.of("no option at all", "trunk-frequency", Map.of("answer", "")),
                Arguments.of("two options", "trunk-frequency", Map.of("answer", List.of("daily", "weekly"))),
                Arguments.of("a figure for a choice", "trunk-frequency", Map.of("number", "3")),
                Arguments.of("an item for a choice", "trunk-frequency", Map.of("item", "code")),
                Arguments.of("words for a yes or no", "deploys", Map.of("text", "yes")),
                Arguments.of("another word than yes and no", "deploys", Map.of("answer", "true")),
                Arguments.of("an unknown item", "in-version-control", Map.of("item", "secrets")),
                Arguments.of("a figure for a checklist", "in-version-control", Map.of("number", "3")),
                Arguments.of("none beside others", "in-version-control", Map.of("item", List.of("none", "code"))),
                Arguments.of(
                        "there and missing",
                        "in-version-control",
                        Map.of("item", "containers", "without", "containers")),
                Arguments.of("missing where it must be", "in-version-control", Map.of("without", "code")),
                Arguments.of("words for a figure", "lead-time", Map.of("number", "three")),
                Arguments.of("an option for a figure", "lead-time", Map.of("answer", "daily")),
                Arguments.of("an endless figure", "lead-time", Map.of("number", "1e999")),
                Arguments.of("an option for words", "thoughts", Map.of("answer", "daily")),
                Arguments.of("both marks", "lead-time", Map.of("number", "3", "answer", UNKNOWN)),
                Arguments.of("no reason", "red-build", Map.of("answer", NA)),
                Arguments.of(
                        "does not apply where it must", "trunk-frequency", Map.of("answer", NA, "reason", "no trunk")),
                Arguments.of("a long note", "trunk-frequency", Map.of("note", "x".repeat(4_001))),
                Arguments.of("a hidden character", "trunk-frequency", Map.of("note", "a\u0000b")),
                Arguments.of("turned text", "trunk-frequency", Map.of("note", "a\u202Eb")),
                Arguments.of("a link that runs", "trunk-frequency", Map.of("evidence", "javascript:alert(1)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfitting")
    void whatDoesNotFitIsRefusedAndNotSaved(String what, String question, Map<String, ?> fields) {
        Paper paper = scene.paper();

        Response refused = scene.ana().put(paper.answer(question), fields);

        refused.then().statusCode(422);
        assertThat(refused.header("X-Saved-At")).isNull();
        assertThat(refused.asString()).contains("Not saved yet.").contains("id=\"error-" + question + "\"");
        assertThat(scene.ana().get(paper.area(question)).asString()).contains("0 of 7 answered");
    }

    static Stream<Arguments> typed() {
        return Stream.of(
                Arguments.of("lead-time", Map.of("number", "three days"), "value=\"three days\""),
                Arguments.of("lead-time", Map.of("number", "3", "answer", UNKNOWN), "value=\"3\""),
                Arguments.of("lead-time", Map.of("number", "3", "answer", UNKNOWN), "value=\":unknown\" checked"),
                Arguments.of("red-build", Map.of("answer", NA), "value=\":not-applicable\" data-reason checked"),
                Arguments.of("red-build", Map.of("answer", NA, "reason", "a\u0000b"), "name=\"reason\""),
                Arguments.of("in-version-control", Map.of("item", List.of("none", "code")), "value=\"code\" checked"),
                Arguments.of("thoughts", Map.of("text", "y".repeat(4_001)), "y".repeat(4_001)),
                Arguments.of("trunk-frequency", Map.of("note", "x".repeat(4_001)), "x".repeat(4_001)),
                Arguments.of(
                        "trunk-frequency",
                        Map.of("answer", "daily", "evidence", "javascript:alert(1)"),
                        "value=\"javascript:alert(1)\""),
                Arguments.of(
                        "trunk-frequency",
                        Map.of("answer", "daily", "evidence", "javascript:alert(1)"),
                        "value=\"daily\" checked"));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whatWasTypedStays(String question, Map<String, ?> fields, String shown) {
        Paper paper = scene.paper();

        assertThat(scene.ana().put(paper.answer(question), fields).asString()).contains(shown);
        assertThat(scene.ana().post(paper.answer(question), fields).asString()).contains(shown);
    }

    @Test
    void withoutScriptTheWholePageComesBackAndSaysWhere() {
        Paper paper = scene.paper();

        Response refused =
                scene.ana().post(paper.answer("trunk-frequency"), Map.of("answer", "hourly", "note", "kept"));

        refused.then().statusCode(422);
        assertThat(refused.asString())
                .contains("<title>Error: Building")
                .contains("href=\"#q-trunk-frequency\"")
                .contains(">kept</textarea>");
    }

    @Test
    void aSavedAnswerStaysWhenTheNextOneIsRefused() {
        Paper paper = scene.paper();
        scene.ana().put(paper.answer("trunk-frequency"), Map.of("answer", "daily"));

        scene.ana()
                .put(paper.answer("trunk-frequency"), Map.of("answer", "hourly", "revision", 1))
                .then()
                .statusCode(422);

        assertThat(scene.ana().get(paper.area("trunk-frequency")).asString()).contains("value=\"daily\" checked");
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("trunk-frequency", Map.of("evidence", "see the wiki"), "evidence-trunk-frequency"),
                Arguments.of("trunk-frequency", Map.of("note", "x".repeat(4_001)), "note-trunk-frequency"),
                Arguments.of("red-build", Map.of("answer", NA), "r-red-build"),
                Arguments.of("lead-time", Map.of("number", "three"), "n-lead-time"),
                Arguments.of("trunk-frequency", Map.of("answer", "hourly"), "q-trunk-frequency"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void withoutScriptThePageLeadsToTheFieldThatWasRefused(String question, Map<String, ?> fields, String field) {
        Paper paper = scene.paper();

        String page = scene.ana().post(paper.answer(question), fields).asString();

        assertThat(page).contains("<a href=\"#" + field + "\">Not saved yet").contains("id=\"" + field + "\"");
    }

    @Test
    void aQuestionNobodyAskedIsNotThere() {
        Paper paper = scene.paper();

        scene.ana()
                .put(paper.answer("nobody-asked"), Map.of("answer", "daily"))
                .then()
                .statusCode(404);
    }

    @Test
    void aRevisionThatIsNoNumberIsRefused() {
        Paper paper = scene.paper();

        int status = scene.ana()
                .put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "revision", "abc"))
                .statusCode();

        assertThat(status).isBetween(400, 499);
    }

    @Test
    void aLinkOfManyEmojisIsSavedOrRefusedButNeverAnError() {
        Paper paper = scene.paper();

        int status = scene.ana()
                .put(
                        paper.answer("trunk-frequency"),
                        Map.of("evidence", "https://example.org/" + "\uD83D\uDE80".repeat(1_900)))
                .statusCode();

        assertThat(status).isIn(200, 422);
    }
}
