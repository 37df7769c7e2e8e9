package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Recommendation.Lift;

class TrialTest {

    private static final Questionnaire QUESTIONNAIRE = Sheet.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five, visible-when: "chosen('a', 'o5')"}
                  - {id: quiet, text: Q, kind: choice, options: five, private: true}
                  - {id: list, text: L, kind: checklist, scored: false, items: [{id: i, text: I}]}
            caps:
              - {id: low, cap: {area: one, level: 2}, when: "grade('a') == 4", because: B}
              - {id: lower, cap: {area: one, level: 1}, when: "grade('a') == 4", because: B}
              - {id: answer, cap: {question: a, grade: 3}, when: "grade('quiet') > 1 || count('list') > 0", because: B}
            recommendations:
              - {id: r, area: one, title: R, lifts: {a: 5}}
            """).questionnaire();

    private final Trial blank = Trial.of(new Scorer(QUESTIONNAIRE), Answers.ofTeam(Map.of()), "full");

    @Test
    void whatIsAnsweredIsLaidOverWhatWasAnsweredBefore() {
        Trial first = blank.with(Map.of("a", chosen("o2")));
        Trial both = first.with(Map.of("list", new Answer.Checked(List.of("i"), List.of())));

        assertThat(first.read(of("grade", "a"))).hasValue(2.0);
        assertThat(both.read(of("grade", "a"))).hasValue(2.0);
        assertThat(both.read(of("count", "list"))).hasValue(1.0);
        assertThat(blank.read(of("grade", "a"))).isEmpty();
    }

    @Test
    void aPrivateAnswerIsReadButNotByRules() {
        Trial trial = blank.with(Map.of("quiet", chosen("o3"), "a", chosen("o4")));

        assertThat(trial.read(of("grade", "quiet"))).hasValue(3.0);
        assertThat(trial.evaluate(cap("answer").when())).isEmpty();
    }

    @Test
    void aCapLowersByItselfWhateverAnotherDoes() {
        Trial trial = blank.with(Map.of("a", chosen("o4")));

        assertThat(trial.lowers(cap("low"))).isTrue();
        assertThat(trial.lowers(cap("lower"))).isTrue();
        assertThat(blank.with(Map.of("a", chosen("o5"))).lowers(cap("low"))).isFalse();
    }

    @Test
    void aCapOnAQuestionLowersItsAnswer() {
        Answer checked = new Answer.Checked(List.of("i"), List.of());

        assertThat(blank.with(Map.of("a", chosen("o4"), "list", checked)).lowers(cap("answer")))
                .isTrue();
        assertThat(blank.with(Map.of("a", chosen("o3"), "list", checked)).lowers(cap("answer")))
                .isFalse();
    }

    @Test
    void aQuestionIsAskedWhereItsConditionHoldsAndTheFormHasIt() {
        var b = QUESTIONNAIRE.question("b").orElseThrow();

        assertThat(blank.with(Map.of("a", chosen("o5"))).asks(b)).isTrue();
        assertThat(blank.with(Map.of("a", chosen("o4"))).asks(b)).isFalse();
    }

    @Test
    void aLiftRaisesAndIsDone() {
        Trial trial = blank.with(Map.of("a", chosen("o2")));

        assertThat(trial.raises("a", new Lift.ToGrade(3))).isTrue();
        assertThat(trial.raises("a", new Lift.ToGrade(2))).isFalse();
        assertThat(trial.lifted(QUESTIONNAIRE.recommendations().getFirst()).read(of("level", "one")))
                .hasValue(5.0);
    }

    private static Answer chosen(String option) {
        return new Answer.Chosen(option);
    }

    private static Reading of(String function, String id) {
        return new Reading(function, List.of(id));
    }

    private static Cap cap(String id) {
        return QUESTIONNAIRE.caps().stream()
                .filter(cap -> cap.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
