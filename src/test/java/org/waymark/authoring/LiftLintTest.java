package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftLintTest {

    private static final Lint LINT = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: yes-no}
                  - {id: list, text: L, kind: checklist, items: [{id: i, text: I}, {id: j, text: J}, {id: none, text: N, exclusive: true}]}
                  - {id: hours, text: H, kind: number, values: [{to: 1, value: 1}, {to: 8, value: 0.5}, {value: 0}]}
                  - {id: figure, text: F, kind: number, scored: false}
              - id: two
                title: Two
                questions:
                  - {id: c, text: C, kind: choice, options: five}
            caps:
              - {id: slow, cap: {area: one, level: 4}, when: "number('figure') > 7", because: B}
            recommendations:
              - {id: r, area: one, title: R, WHEN lifts: {LIFT}}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a: 1              → a: 2",
                "a: o1             → a: o2",
                "b: 1              → b: true",
                "list: []          → list: [i]",
                "hours: {to: 9}    → hours: {to: 8}",
                "hours: 1          → hours: 2",
            })
    void aLiftToTheLowestRaisesNothing(String idle, String raising) {
        String question = idle.replaceFirst(":.*", "");

        assertThat(LINT.with("WHEN ", "").with("LIFT", idle).by("idle-lifts"))
                .containsExactly(
                        "warning at «{id: r, area: one, title: R, l»: the recommendation 'r' never raises '" + question
                                + "' when it is made: the answer is that good already; lift it higher, or leave that lift"
                                + " out");
        assertThat(LINT.with("WHEN ", "").with("LIFT", raising).by("idle-lifts"))
                .isEmpty();
    }

    @Test
    void aLiftThatTheConditionPresupposesRaisesNothing() {
        assertThat(LINT.with("WHEN", "when: \"grade('a') >= 4\",")
                        .with("LIFT", "a: 4")
                        .by("idle-lifts"))
                .hasSize(1);
        assertThat(LINT.with("WHEN", "when: \"grade('a') >= 4\",")
                        .with("LIFT", "a: 5")
                        .by("idle-lifts"))
                .isEmpty();
        assertThat(LINT.with("WHEN", "when: \"checked('list', 'i')\",")
                        .with("LIFT", "list: [i]")
                        .by("idle-lifts"))
                .hasSize(1);
        assertThat(LINT.with("WHEN", "when: \"checked('list', 'i')\",")
                        .with("LIFT", "list: [j]")
                        .by("idle-lifts"))
                .isEmpty();
    }

    @Test
    void eachLiftIsLookedAtByItself() {
        assertThat(LINT.with("WHEN", "when: \"grade('a') >= 4\",")
                        .with("LIFT", "a: 4, b: true, hours: 1")
                        .by("idle-lifts"))
                .extracting(remark -> remark.replaceFirst(".* raises ('.*') when.*", "$1"))
                .containsExactly("'a'", "'hours'");
    }

    @Test
    void whatOthersFallBackOnIsMadeWhateverItsCondition() {
        Lint fallback = LINT.with("WHEN", "when: \"grade('a') >= 4\",")
                .with(
                        "LIFT}}",
                        "a: 4}}\n  - {id: s, area: one, title: S, lifts: {b: true}, after: [{requires: \"grade('a') > 2\", else: [r]}]}");

        assertThat(fallback.by("idle-lifts")).isEmpty();
    }

    @Test
    void whatCanNeverBeMadeIsToldOnlyOnce() {
        Lint never = LINT.with("WHEN", "when: \"grade('a') > 5\",").with("LIFT", "a: 4");

        assertThat(never.by("unreachable-rule")).hasSize(1);
        assertThat(never.by("idle-lifts")).isEmpty();
    }

    @Test
    void aLiftThatHelpsAnotherAreaGainsNothing() {
        assertThat(LINT.with("WHEN ", "").with("LIFT", "c: 4").by("idle-lifts"))
                .containsExactly(
                        "warning at «{id: r, area: one, title: R, l»: the recommendation 'r' never changes the score"
                                + " or the level of the area 'one'; name the area that it helps, or lift what counts there");
        assertThat(LINT.with("WHEN ", "")
                        .with("LIFT", "c: 4")
                        .with("id: r, area: one", "id: r, area: two")
                        .by("idle-lifts"))
                .isEmpty();
    }

    @Test
    void aFigureThatOnlyACapReadsGainsALevel() {
        assertThat(LINT.with("WHEN ", "").with("LIFT", "figure: {to: 4}").by("idle-lifts"))
                .isEmpty();
        assertThat(LINT.with("WHEN ", "").with("LIFT", "figure: {to: 8}").by("idle-lifts"))
                .hasSize(1);
    }

    @Test
    void aRecommendationWithoutLiftsPromisesNothing() {
        assertThat(LINT.with("WHEN lifts: {LIFT}", "when: \"grade('a') < 3\"").by("idle-lifts"))
                .isEmpty();
    }

    @Test
    void whatOnlyASampleTellsSaysSo() {
        Lint large = Large.with("""
                  - id: two
                    title: Two
                    questions: [{id: a, text: A, kind: choice, options: five}]
                recommendations:
                  - {id: r, area: AREA, title: R, when: "score('one') + points('one') > 50 && grade('a') > 2", lifts: {a: GRADE}}
                """);

        assertThat(large.with("AREA", "two").with("GRADE", "4").by("idle-lifts"))
                .isEmpty();
        assertThat(large.with("AREA", "two").with("GRADE", "3").by("idle-lifts"))
                .containsExactly(
                        "warning at «{id: r, area: two, title: R, w»: the recommendation 'r' raised 'a' on none of"
                                + " 20,000 answer sheets that were tried; make sure that it can, or leave that lift out");
        assertThat(large.with("AREA", "one").with("GRADE", "4").by("idle-lifts"))
                .containsExactly(
                        "warning at «{id: r, area: one, title: R, w»: the recommendation 'r' changed the score or the"
                                + " level of the area 'one' on none of 20,000 answer sheets that were tried; name the area that it"
                                + " helps, or lift what counts there");
    }
}
