package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scorer;

class AreaOutcomeTest {

    private static final Questionnaire TO_FIVE = Questionnaires.of("""
            id: to-five
            version: "1"
            title: From one to five
            language: en
            levels: [{level: 1, name: Starting, meaning: It depends on who does it.}]
            scoring: {overall: none, bands: {1: 0}}
            options:
              one-to-five:
                - {id: one, text: One, value: 1}
                - {id: two, text: Two, value: 2}
                - {id: four, text: Four, value: 4}
                - {id: five, text: Five, value: 5}
            areas:
              - id: building
                title: Building
                questions:
                  - {id: red-build, text: "Does a red build stop other work?", kind: choice, options: one-to-five, origin: extension, basis: {title: Our own experience, year: 2026}, since: "1"}
                  - {id: trunk, text: "Does your work reach trunk daily?", kind: choice, options: one-to-five, origin: extension, basis: {title: Our own experience, year: 2026}, since: "1"}
            """);

    @Test
    void weakestIsTheLowestBetweenItsLowestAndItsHighestValue() {
        assertThat(weakest("four", "two")).contains("trunk");
        assertThat(weakest("two", "four")).contains("red-build");
        assertThat(weakest("five", "four")).contains("trunk");
    }

    @Test
    void nothingIsWeakestWhereEverythingIsAtItsBest() {
        assertThat(weakest("five", "five")).isEmpty();
    }

    private static Optional<String> weakest(String redBuild, String trunk) {
        Answers answers =
                Answers.ofTeam(Map.of("red-build", new Answer.Chosen(redBuild), "trunk", new Answer.Chosen(trunk)));
        Result result = Scorer.score(TO_FIVE, answers, "full");
        Outcome outcome = new Outcome(null, result, Optional.empty(), Optional.empty());
        AreaOutcome area = new AreaOutcome(
                outcome,
                TO_FIVE.area("building").orElseThrow(),
                result.area("building").orElseThrow(),
                Optional.empty());
        return area.weakest().map(Question::id);
    }
}
