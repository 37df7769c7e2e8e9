package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.Cast;
import org.waymark.assessment.Paper;
import org.waymark.assessment.Scene;
import org.waymark.operation.TestDatabase;

/** What people type is shown as they typed it, on every page, and runs nothing. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class TextIsLiteralTest {

    private static final List<String> CORPUS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onfocus='alert(1)' autofocus='",
            "</textarea><svg onload=alert(1)>",
            "</title><script>alert(1)</script>",
            "%3Cscript%3E and %253Cscript%253E",
            "&lt;script&gt; stays an entity",
            "{7*7}",
            "${7*7} #{7*7} {{7*7}}",
            "{inject:signedIn.person.account.passwordHash}",
            "{config:quarkus.datasource.password}",
            "{#include assessment/said /}{/let}",
            "`${alert(1)}`",
            "=HYPERLINK(\"http://example.org\")");

    @Inject
    Scene scene;

    @Inject
    Cast cast;

    static Stream<String> corpus() {
        return CORPUS.stream();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void noteReasonAndWordsAreLiteral(String text) {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.put(paper.answer("red-build"), Map.of("answer", ":not-applicable", "reason", text, "note", text))
                .then()
                .statusCode(200);
        ana.put(paper.answer("thoughts"), Map.of("text", text)).then().statusCode(200);

        literal(ana.get(paper.area("red-build")).asString(), text, 2);
        literal(ana.get(paper.area("thoughts")).asString(), text, 1);
        literal(ana.get(paper.review()).asString(), text, 3);
        ana.post(paper.submission(), Map.of());
        literal(ana.get(paper.result()).asString(), text, 0);
        literal(ana.get(paper.result() + "/explanations/questions/red-build").asString(), text, 0);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatIsRefusedIsLiteral(String text) {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();

        literal(ana.put(paper.answer("red-build"), Map.of("evidence", text)).asString(), text, 1);
        literal(ana.post(paper.answer("lead-time"), Map.of("number", text)).asString(), text, 1);
        literal(
                ana.put(paper.answer("red-build"), Map.of("answer", text, "note", text))
                        .asString(),
                text,
                1);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aConflictIsLiteral(String text) {
        Paper paper = scene.paper();
        scene.ben().put(paper.answer("thoughts"), Map.of("text", text + " Ben"));

        literal(scene.ana().put(paper.answer("thoughts"), Map.of("text", text)).asString(), text, 2);
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void whatIsTypedAtTheSignInIsLiteral(String text) {
        Visitor anybody = new Visitor();
        anybody.get("/session");

        String page = anybody.post("/session", Map.of("email", text, "password", "x", "next", text))
                .asString();

        literal(page, text, 2);
    }

    @Test
    void namesOfPeopleAndTeamsAreLiteral() {
        String name = "{7*7}<script>alert(1)</script>";
        Long team = cast.team(name, name);
        Visitor visitor = cast.signedIn(name, team);
        Long assessment = cast.openAssessment(team);
        String address = "/assessments/" + assessment;

        literal(visitor.get("/").asString(), name, 3);
        literal(visitor.get(address + "/review").asString(), name, 2);
        visitor.post(address + "/submission", Map.of());
        literal(visitor.get(address + "/result").asString(), name, 4);
        literal(visitor.get("/").asString(), name, 3);
    }

    private static void literal(String page, String text, int times) {
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("<svg onload");
        assertThat(page).doesNotContain("' onfocus='");
        assertThat(count(page, escaped(text))).as(text).isGreaterThanOrEqualTo(times);
    }

    /** As Qute writes text. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static int count(String page, String part) {
        return page.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
