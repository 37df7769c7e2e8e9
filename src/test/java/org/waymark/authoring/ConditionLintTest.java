package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionLintTest {

    private static final Lint BASE = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five, not-applicable: true}
                  - {id: figure, text: F, kind: number, scored: false}
                  - {id: list, text: L, kind: checklist, items: [{id: i, text: I}, {id: j, text: J}, {id: none, text: N, exclusive: true}]}
                  - {id: quiet, text: Q, kind: choice, options: five, private: true}
                  - {id: follow-up, text: F, kind: choice, options: five, visible-when: "chosen('a', 'o5')"}
              - id: two
                title: Two
                questions: [{id: c, text: C, kind: choice, options: five}]
            findings:
              - id: find
                severity: hint
                when: "CONDITION"
                text: T
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "grade('a') > 5  → grade('a') > 4",
                "grade('a') > 3 && grade('a') < 2  → grade('a') > 3 && grade('a') < 5",
                "grade('a') + grade('b') > 10  → grade('a') + grade('b') > 9",
                "chosen('a', 'o1') && answered('a') == false  → chosen('a', 'o1') && answered('a')",
                "unknown('a') && not_applicable('a')  → unknown('a') && not_applicable('b')",
                "not_applicable('a')  → not_applicable('b')",
                "number('figure') < 3 && number('figure') > 4  → number('figure') < 5 && number('figure') > 4",
                "number('figure') > 3 && number('figure') < 3  → number('figure') >= 3 && number('figure') <= 3",
                "count('list') > 2  → count('list') > 1",
                "checked('list', 'none') && count('list') > 0  → checked('list', 'none') && count('list') == 0",
                "score('one') > 100  → score('one') >= 100",
                "level('one') > 5  → level('one') > 4",
                "coverage('one') < 0  → coverage('one') <= 0",
                "worst('one') > 1  → worst('one') >= 1",
                "grade('quiet') > 1  → grade('quiet') > 1 || grade('a') > 1",
                "grade('follow-up') > 1 && grade('a') < 5  → grade('follow-up') > 1 && grade('a') == 5",
                "respondents() < 0  → respondents() > 7",
                "spread('a') > 4  → spread('a') > 3",
                "share_checked('list', 'i') > 1  → share_checked('list', 'i') > 0.9",
                "false  → grade('a') == 1",
            })
    void aConditionThatNeverHoldsIsAnError(String never, String sometimes) {
        assertThat(BASE.with("CONDITION", never).by("unreachable-rule"))
                .containsExactly(
                        "error at «\"" + shortened(never + "\"") + "»: the condition of the finding 'find' never"
                                + " holds, whatever is answered; correct it, or take out what depends on it");
        assertThat(BASE.with("CONDITION", sometimes).by("unreachable-rule")).isEmpty();
        assertThat(BASE.with("CONDITION", sometimes).by("rule-always-fires")).isEmpty();
    }

    private static String shortened(String condition) {
        return condition.length() <= 29 ? condition : condition.substring(0, 29);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "grade('a') >= 1  → grade('a') >= 2",
                "grade('a') < 3 || grade('a') > 2  → grade('a') < 3 || grade('a') > 3",
                "score('one') >= 0  → score('one') > 0",
                "true  → answered('a')",
                "chosen('a', 'o1') || !chosen('a', 'o1')  → chosen('a', 'o1') || chosen('a', 'o2')",
                "level('one') > 0  → level('one') > 1",
            })
    void aConditionThatIsNeverFalseIsWarnedOf(String always, String sometimes) {
        assertThat(BASE.with("CONDITION", always).by("rule-always-fires"))
                .containsExactly(
                        "warning at «\"" + shortened(always + "\"") + "»: the condition of the finding 'find' is"
                                + " never false; correct it, or leave it out and say so in plain words");
        assertThat(BASE.with("CONDITION", sometimes).by("rule-always-fires")).isEmpty();
    }

    @Test
    void everyKindOfConditionIsLookedAt() {
        Lint lint = Lint.of("""
                areas:
                  - id: one
                    title: One
                    questions:
                      - {id: a, text: A, kind: choice, options: five}
                      - {id: b, text: B, kind: choice, options: five, visible-when: "chosen('a', 'o1') && chosen('a', 'o2')"}
                caps:
                  - {id: c, cap: {area: one, level: 2}, when: "grade('a') < 1", because: B}
                findings:
                  - {id: f, severity: hint, when: "grade('a') < 0", text: T}
                recommendations:
                  - {id: r, area: one, title: R, when: "grade('a') > 6", lifts: {a: 5}}
                  - {id: s, area: one, title: S, when: "grade('a') < 5", lifts: {a: 5}, after: [{requires: "grade('a') > 7", else: [t]}]}
                  - {id: t, area: one, title: T, when: "grade('a') > 8", lifts: {a: 5}}
                """);

        assertThat(lint.by("unreachable-rule"))
                .extracting(remark -> remark.replaceFirst(".*(the condition of .*) never .*", "$1"))
                .as("'t' is what 's' falls back on")
                .containsExactly(
                        "the condition of the visible-when of 'b'",
                        "the condition of the cap 'c'",
                        "the condition of the finding 'f'",
                        "the condition of the recommendation 'r'",
                        "the condition of a prerequisite of 's'");
    }

    @Test
    void alwaysVisibleIsWarnedOfAndPrivateAnswersMayDecideIt() {
        Lint lint = Lint.of("""
                areas:
                  - id: one
                    title: One
                    questions:
                      - {id: a, text: A, kind: choice, options: five, private: true}
                      - {id: b, text: B, kind: choice, options: five, private: true, visible-when: "chosen('a', 'o1')"}
                """);

        assertThat(lint.by("unreachable-rule")).isEmpty();
        assertThat(lint.by("rule-always-fires")).isEmpty();
        assertThat(lint.with("chosen('a', 'o1')", "unknown('a') || !unknown('a')")
                        .by("rule-always-fires"))
                .hasSize(1);
    }

    private static final Lint LARGE = Large.with("""
            findings:
              - id: find
                severity: hint
                when: "CONDITION"
                text: T
            """);

    @Test
    void whatOnlyASampleTellsIsAWarningThatSaysSo() {
        assertThat(LARGE.with("CONDITION", "score('one') + points('one') > 102").by("unreachable-rule"))
                .containsExactly(
                        "warning at «\"score('one') + points('one') »: the condition of the finding 'find' held on"
                                + " none of 20,000 answer sheets that were tried; make sure that it can, or correct it");
        assertThat(LARGE.with("CONDITION", "score('one') + points('one') < 102").by("rule-always-fires"))
                .containsExactly(
                        "warning at «\"score('one') + points('one') »: the condition of the finding 'find' was"
                                + " false on none of 20,000 answer sheets that were tried; make sure that it can be, or leave it out");
        assertThat(LARGE.with("CONDITION", "score('one') + points('one') == 101")
                        .all())
                .isEmpty();
    }

    @Test
    void whatIsRareIsFoundWhereTheSampleLooks() {
        assertThat(LARGE.with("CONDITION", "score('one') >= 100 && grade('q3') == 5")
                        .all())
                .isEmpty();
        assertThat(LARGE.with("CONDITION", "level('one') == 5 && grade('q3') == 1 && grade('q4') == 1")
                        .all())
                .isEmpty();
        assertThat(LARGE.with("CONDITION", "score('one') <= 0 && unknown('q1') && coverage('one') < 0.7")
                        .all())
                .isEmpty();
    }
}
