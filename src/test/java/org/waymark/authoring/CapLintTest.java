package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapLintTest {

    private static final Lint LINT = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five, weight: 0.5}
                  - {id: c, text: C, kind: choice, options: five}
                  - {id: quiet, text: Q, kind: choice, options: five, private: true}
            caps:
              - {id: of-level, cap: {area: one, level: 3}, when: "grade('a') == 1", because: B}
              - {id: of-grade, cap: {question: b, grade: "grade('a') + 1"}, when: "grade('a') < 4", because: B}
            """);

    @Test
    void aCapMayNotReadAPrivateQuestionByItself() {
        assertThat(LINT.by("private-in-cap")).isEmpty();
        assertThat(LINT.with("grade('a') == 1", "grade('a') == 1 && grade('quiet') == 1")
                        .by("private-in-cap"))
                .containsExactly(
                        "error at «\"grade('a') == 1 && grade('qui»: the cap 'of-level' reads 'quiet', which is"
                                + " private and unknown to every cap; let it read the area instead");
        assertThat(LINT.with("grade('a') + 1", "grade('quiet') + 1").by("private-in-cap"))
                .singleElement()
                .asString()
                .contains("the cap 'of-grade' reads 'quiet'");
    }

    @Test
    void aCapMayReadPrivateQuestionsThroughTheirArea() {
        assertThat(LINT.with("grade('a') == 1", "worst('one') < 0.25").by("private-in-cap"))
                .isEmpty();
    }

    @Test
    void aCapOnALevelThatIsLowAlreadyNeverBites() {
        assertThat(LINT.by("cap-never-bites")).isEmpty();
        assertThat(LINT.with("level: 3}", "level: 5}").by("cap-never-bites"))
                .containsExactly("warning at «{id: of-level, cap: {area: one»: the cap 'of-level' never lowers the area"
                        + " 'one': where it holds, its limit is not below what there is; lower the limit, or take the cap"
                        + " out");
        assertThat(LINT.with("grade('a') == 1", "score('one') < 60").by("cap-never-bites"))
                .as("below 60 the level is at most 3")
                .hasSize(1);
        assertThat(LINT.with("grade('a') == 1", "score('one') < 67").by("cap-never-bites"))
                .as("at 66.7 it is 4")
                .isEmpty();
    }

    @Test
    void aCapOnAGradeThatIsNoLowerThanTheAnswerNeverBites() {
        assertThat(LINT.with("grade('a') + 1", "grade('a') + 4").by("cap-never-bites"))
                .singleElement()
                .asString()
                .contains("the cap 'of-grade' never lowers the question 'b'");
        assertThat(LINT.with("grade('a') + 1", "grade('a') + 3").by("cap-never-bites"))
                .isEmpty();
    }

    @Test
    void aCapWhoseConditionNeverHoldsIsToldOnlyOnce() {
        Lint never = LINT.with("grade('a') == 1", "grade('a') == 9");

        assertThat(never.by("unreachable-rule")).hasSize(1);
        assertThat(never.by("cap-never-bites")).isEmpty();
    }

    @Test
    void whatOnlyASampleTellsSaysSo() {
        Lint large = Large.with("""
                caps:
                  - {id: c, cap: {area: one, level: "LIMIT"}, when: "score('one') > 30", because: B}
                """);

        assertThat(large.with("LIMIT", "score('one') / 20 + 1").by("cap-never-bites"))
                .containsExactly(
                        "warning at «{id: c, cap: {area: one, level»: the cap 'c' lowered the area 'one' on none of"
                                + " 20,000 answer sheets that were tried; make sure that it can, or take it out");
        assertThat(large.with("LIMIT", "score('one') / 20").by("cap-never-bites"))
                .isEmpty();
    }
}
