package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.operation.TestDatabase;
import org.waymark.web.Visitor;

@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class ReviewTest {

    @Inject
    Scene scene;

    @Test
    void whatIsMissingStandsFirst() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        ana.put(paper.answer("trunk-frequency"), Map.of("answer", "daily", "note", "since May"));

        String page = ana.get(paper.review()).asString();

        String missing = page.substring(page.indexOf("id=\"missing\""), page.indexOf("id=\"finish\""));
        assertThat(missing)
                .contains("6 questions without an answer")
                .contains("#q-red-build")
                .doesNotContain("#q-trunk-frequency");
        assertThat(page.substring(page.indexOf("id=\"finish\"")))
                .contains("Daily")
                .contains("since May");
    }

    @Test
    void weDontKnowIsNotMissing() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        paper.content()
                .allQuestions()
                .forEach(question -> ana.put(paper.answer(question.id()), Map.of("answer", ":unknown")));

        assertThat(ana.get(paper.review()).asString())
                .contains("Nothing is missing")
                .contains("We don’t know");
    }

    @Test
    void goingOnLeadsToTheFirstQuestionWithoutAnAnswerAndThenToTheReview() {
        Visitor ana = scene.ana();
        Paper paper = scene.paper();
        assertThat(ana.get(paper.address()).header("Location")).endsWith("/areas/building#q-trunk-frequency");

        paper.content()
                .allQuestions()
                .forEach(question -> ana.put(paper.answer(question.id()), Paper.lowest(question)));

        assertThat(ana.get(paper.address()).header("Location")).endsWith(paper.review());
    }
}
