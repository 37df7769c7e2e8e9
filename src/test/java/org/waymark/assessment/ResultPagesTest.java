package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Finding.Severity;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.web.Visitor;

@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class ResultPagesTest {

    @Inject
    Scene scene;

    @Test
    void theResultShowsLevelScoreAndCoverageOfEachArea() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily"));
        ana.put(paper.answer("red-build"), Map.of("answer", "always"));
        ana.put(paper.answer("in-version-control"), Map.of("item", List.of("code", "scripts", "containers")));
        ana.post(paper.submission(), Map.of());

        String page = ana.get(paper.result()).asString();

        assertThat(page)
                .contains("<th scope=\"row\">Building</th><td>3</td><td>100 %</td>")
                .contains("<th scope=\"row\">Releasing</th><td>–</td><td>–</td>")
                .contains("3 of 3 answered")
                .contains("0 of 4 answered")
                .contains("Too little answered for a level");
    }

    @Test
    void nothingAnsweredIsAResultToo() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();

        ana.post(paper.submission(), Map.of());

        ana.get(paper.result()).then().statusCode(200);
        assertThat(refusedExplanations(ana, paper)).isEmpty();
    }

    @Test
    void everythingUnknownIsAResultToo() {
        Visitor ana = scene.ana();
        Paper paper = scene.currentPaper();
        paper.content()
                .allQuestions()
                .forEach(question -> ana.put(paper.answer(question.id()), Map.of("answer", ":unknown")));

        ana.post(paper.submission(), Map.of());

        ana.get(paper.result()).then().statusCode(200);
        assertThat(refusedExplanations(ana, paper)).isEmpty();
    }

    @Test
    void everyExplanationOpens() {
        Visitor ana = scene.ana();
        Paper paper = scene.currentPaper();

        paper.finishedAsLowAsItGoes(ana);

        String page = ana.get(paper.result()).asString();
        assertThat(page)
                .contains("/result/explanations/recommendations/")
                .contains("Your <a href=\"/library/constraints\">bottleneck");
        assertThat(refusedExplanations(ana, paper)).isEmpty();
    }

    @Test
    void anAreaWithAddedQuestionsTellsWhatItComesToWithoutThem() {
        Visitor ana = scene.ana();
        Paper paper = scene.currentPaper();
        ana.put(paper.answer("secrets-kept-out"), Map.of("answer", "yes"));
        ana.put(paper.answer("environment-wait"), Map.of("answer", "minutes"));
        ana.put(paper.answer("restore-tested"), Map.of("answer", "unsure"));
        ana.post(paper.submission(), Map.of());

        assertThat(ana.get(paper.area("restore-tested")).asString())
                .contains("<span class=\"tag\">Extension</span> Added to the source notes, from <cite>");
        assertThat(ana.get(paper.result()).asString())
                .contains("Without <a href=\"/questionnaire#extensions\">extensions</a>")
                .contains("<span class=\"soft alone\">100 % without extensions</span>")
                .contains("<td class=\"alone\">the same</td>");
        assertThat(ana.get(paper.result() + "/explanations/questions/restore-tested")
                        .asString())
                .contains("<span class=\"tag\">Extension</span> Added to the source notes, from <cite>");
        assertThat(ana.get(paper.result() + "/explanations/questions/environment-wait")
                        .asString())
                .doesNotContain("Extension</span>");
    }

    @Test
    void theListOfAreasTellsALevelThatIsAnotherWithoutExtensions() {
        Visitor ana = scene.ana();
        Paper paper = scene.currentPaper();
        paper.content().area("environments").orElseThrow().questions().forEach(question -> {
            if (question.kind() == Question.Kind.CHOICE) {
                String option = question.isExtension()
                        ? question.options().getFirst().id()
                        : question.options().getLast().id();
                ana.put(paper.answer(question.id()), Map.of("answer", option));
            }
        });
        ana.put(paper.answer("secrets-kept-out"), Map.of("answer", "no"));
        ana.post(paper.submission(), Map.of());

        assertThat(ana.get(paper.result()).asString())
                .contains("<span class=\"soft alone\">87.5 %, level 5, without extensions</span>");
    }

    @Test
    void adviceThatCountsMoreAtTheBottleneckSaysWhichThatIs() {
        Visitor ana = scene.ana();
        Paper paper = scene.currentPaper();
        paper.finishedAsLowAsItGoes(ana);

        assertThat(ana.get(paper.result() + "/explanations/recommendations/describe-one-environment")
                        .asString())
                .contains("How much it counts for you")
                .containsPattern(
                        "classifications/bottleneck-first\">First narrow place</a>\\s*<br>The first narrow place is");
    }

    @Test
    void risksAreTalkedAboutBeforeHintsAndFiveAtOnce() {
        Visitor ana = scene.ana();
        Paper paper = scene.currentPaper();

        paper.finishedAsLowAsItGoes(ana);

        String page = ana.get(paper.result()).asString();
        List<Severity> severities = paper.content().findings().stream()
                .filter(finding -> page.contains("/findings/" + finding.id() + "\""))
                .sorted(Comparator.comparingInt(finding -> page.indexOf("/findings/" + finding.id() + "\"")))
                .map(Finding::severity)
                .toList();
        assertThat(severities).contains(Severity.HINT).isSorted();
        assertThat(page).contains("<summary>" + (severities.size() - 5) + " more</summary>");
    }

    /** Addresses that should open and do not, or show what only programmers read. */
    private static List<String> refusedExplanations(Visitor visitor, Paper paper) {
        Questionnaire content = paper.content();
        String page = visitor.get(paper.result()).asString();
        List<String> addresses = new ArrayList<>();
        content.allAreas().forEach(area -> addresses.add("areas/" + area.id()));
        content.allQuestions().stream()
                .filter(question -> !question.isPrivate())
                .forEach(question -> addresses.add("questions/" + question.id()));
        content.classifications().forEach(sorting -> addresses.add("classifications/" + sorting.id()));
        content.findings().stream()
                .map(finding -> "findings/" + finding.id())
                .filter(page::contains)
                .forEach(addresses::add);
        content.recommendations().stream()
                .map(recommendation -> "recommendations/" + recommendation.id())
                .filter(page::contains)
                .forEach(addresses::add);
        return addresses.stream()
                .filter(address -> !reads(visitor.get(paper.result() + "/explanations/" + address)))
                .toList();
    }

    private static boolean reads(Response response) {
        String text = response.asString();
        return response.statusCode() == 200
                && text.contains("id=\"step-0\"")
                && !text.contains("Exception")
                && !text.contains("null")
                && !text.matches("(?s).*What came of it</dt><dd>\\s*</dd>.*")
                && !text.contains("NOT_FOUND");
    }

    @Test
    void whatCameOfARuleIsSaidInWords() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "weekly"));
        ana.put(paper.answer("red-build"), Map.of("answer", "never"));
        ana.put(paper.answer("in-version-control"), Map.of("item", List.of("code", "scripts", "containers")));
        ana.post(paper.submission(), Map.of());

        // (2 × 0.5 + 0 + 1) ÷ 4
        assertThat(why(ana, paper, "areas/building"))
                .contains("<dd>A score of 50 %")
                .contains("At most level 2, Usual")
                .contains("100 % of it is answered");
        assertThat(why(ana, paper, "questions/trunk-frequency")).contains("It counts 50 %, as state 2 of 3");
        assertThat(why(ana, paper, "questions/lead-time")).contains("It is left out");
        assertThat(why(ana, paper, "classifications/constraint")).contains("<dd>Nothing stands out.");
        assertThat(why(ana, paper, "recommendations/integrate-daily"))
                .contains("First: Stop when the build is red")
                .contains("+25 percent points");
    }

    @Test
    void aResultWhoseEffectsWereStoredAsSentencesStillOpens() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.put(paper.answer("red-build"), Map.of("answer", "always"));
        ana.post(paper.submission(), Map.of());

        QuarkusTransaction.requiringNew().run(() -> {
            StoredResult stored = StoredResult.findById(paper.id());
            stored.content = stored.content.replaceAll("\"effect\":\\{[^}]*}", "\"effect\":\"value 1, grade 3\"");
        });

        assertThat(why(ana, paper, "questions/red-build")).contains("<dd>value 1, grade 3");
        assertThat(refusedExplanations(ana, paper)).isEmpty();
    }

    private static String why(Visitor visitor, Paper paper, String what) {
        return visitor.get(paper.result() + "/explanations/" + what).asString();
    }

    @Test
    void aConceptThatIsNoLongerInTheLibraryIsNamedWithoutALink() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.put(paper.answer("red-build"), Map.of("answer", "never"));
        ana.put(paper.answer("deploys"), Map.of("answer", "no"));
        ana.post(paper.submission(), Map.of());

        String trunk = paper.content().concept("trunk").orElseThrow().title();
        for (String page : List.of(
                ana.get(paper.result()).asString(),
                why(ana, paper, "areas/building"),
                ana.get(paper.area("trunk-frequency")).asString())) {
            assertThat(page).contains(trunk).doesNotContain("/library/trunk\"");
        }
        assertThat(ana.get(paper.result()).asString())
                .contains("<a class=\"concept\" href=\"/library/small-batches\">");
    }

    @Test
    void aPrivateQuestionIsNotExplained() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.post(paper.submission(), Map.of());

        ana.get(paper.result() + "/explanations/questions/thoughts").then().statusCode(404);
    }

    @Test
    void whatThereIsNotIsNotExplained() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.get(paper.result() + "/explanations/areas/building").then().statusCode(404);
        ana.post(paper.submission(), Map.of());

        for (String address :
                List.of("areas/nowhere", "questions/nobody-asked", "spells/building", "findings/daily-but-red")) {
            ana.get(paper.result() + "/explanations/" + address).then().statusCode(404);
        }
    }
}
