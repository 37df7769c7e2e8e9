package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionLintTest {

    private static final Lint NESTED = Lint.of("""
            scoring: {overall: none}
            areas:
              - id: outer
                title: Outer
                scoring: {rollup: none}
                areas:
                  - id: inner
                    title: Inner
                    weight: 2
                    scoring: {rollup: mean}
                    questions:
                      - {id: a, text: A, kind: yes-no}
            """);

    @Test
    void aQuestionOfWeightZeroIsCountedByNobody() {
        assertThat(NESTED.by("uncounted-question")).isEmpty();
        assertThat(NESTED.with("kind: yes-no", "kind: yes-no, weight: 0").by("uncounted-question"))
                .containsExactly(
                        "warning at «{id: a, text: A, kind: yes-no,»: no area counts 'a': its weight is 0, or no"
                                + " roll-up above it takes it in; give it weight, change a 'rollup', or write 'scored: false'");
        assertThat(NESTED.with("kind: yes-no", "kind: yes-no, weight: 0, scored: false")
                        .by("uncounted-question"))
                .isEmpty();
    }

    @Test
    void aQuestionThatNoRollUpTakesInIsCountedByNobody() {
        Lint without = NESTED.with("rollup: mean", "rollup: none");

        assertThat(without.by("uncounted-question")).hasSize(1);
        assertThat(without.with("overall: none", "overall: mean").by("uncounted-question"))
                .as("a mean takes in what its areas come to, and they come to nothing")
                .hasSize(1);
        assertThat(without.with("overall: none", "overall: flat-mean").by("uncounted-question"))
                .as("a flat one looks through them")
                .isEmpty();
        assertThat(without.with("overall: none", "overall: flat-mean")
                        .with("weight: 2", "weight: 0")
                        .by("uncounted-question"))
                .as("but not through weight 0")
                .hasSize(1);
        assertThat(without.with(
                                "rollup: none}\n        questions",
                                "rollup: none, level-from: practices}\n        questions")
                        .with("kind: yes-no", "kind: yes-no, level: 1")
                        .by("uncounted-question"))
                .as("practices count without any roll-up")
                .isEmpty();
    }

    private static final Lint CAPPED = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: yes-no}
            caps:
              - {id: c, cap: {question: a, grade: 3}, when: "CONDITION", because: B}
            """);

    @Test
    void anOptionThatACapAlwaysLowersIsCreditedToNobody() {
        assertThat(CAPPED.with("CONDITION", "grade('b') == 1").by("unreachable-option"))
                .isEmpty();
        assertThat(CAPPED.with("CONDITION", "claimed_grade('a') == 5").by("unreachable-option"))
                .containsExactly(
                        "warning at «{id: a, text: A, kind: choice,»: the option 'o5' of 'a' is never credited:"
                                + " whatever is answered, a cap lowers it; correct the cap");
    }

    @Test
    void aGradeOfAChecklistThatNoItemsComeToIsReachedByNobody() {
        Lint list = Lint.of("""
                areas:
                  - id: one
                    title: One
                    questions:
                      - {id: list, text: L, kind: checklist, grades: {1: 0, 2: 0.3, 3: 0.5, 4: 1}, items: [{id: i, text: I}, {id: j, text: J}]}
                """);

        assertThat(list.by("unreachable-option"))
                .containsExactly(
                        "warning at «{id: list, text: L, kind: chec»: no items of 'list' come to grade 2; correct the"
                                + " shares under 'grades'");
        assertThat(list.with("{id: j, text: J}", "{id: j, text: J, weight: 2}").by("unreachable-option"))
                .isEmpty();
        assertThat(list.with("{id: j, text: J}", "{id: j, text: J, not-applicable: true}, {id: k, text: K}")
                        .by("unreachable-option"))
                .isEmpty();
    }

    @Test
    void whatOnlyASampleTellsSaysSo() {
        Lint large = Large.with("""
                  - id: two
                    title: Two
                    questions: [{id: a, text: A, kind: choice, options: five}]
                caps:
                  - {id: c, cap: {question: a, grade: 4}, when: "score('one') + points('one') LIMIT", because: B}
                """);

        assertThat(large.with("LIMIT", "< 102").by("unreachable-option"))
                .containsExactly(
                        "warning at «{id: a, text: A, kind: choice,»: the option 'o5' of 'a' was credited on none of"
                                + " 20,000 answer sheets that were tried; make sure that it can be, or correct the caps on it");
        assertThat(large.with("LIMIT", "< 101").by("unreachable-option")).isEmpty();
    }
}
