package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BetterAnswerLintTest {

    private static final Lint LINT = Lint.of("""
            scoring: {overall: mean}
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five}
                  - {id: list, text: L, kind: checklist, items: [{id: i, text: I}, {id: j, text: J, not-applicable: true}, {id: none, text: N, exclusive: true}]}
              - id: two
                title: Two
                questions:
                  - {id: c, text: C, kind: choice, options: five, not-applicable: true}
                  - {id: hours, text: H, kind: number, values: [{to: 1, value: 1}, {to: 8, value: 0.5}, {value: 0}]}
                  - {id: context, text: C, kind: choice, options: five, scored: false}
            caps:
              - {id: cap, cap: {area: one, level: LIMIT}, when: "CONDITION", because: B}
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "grade('a') >= 4                                 → grade('a') <= 3",
                "chosen('a', 'o4')                               → chosen('a', 'o1')",
                "!chosen('c', 'o4')                              → !chosen('c', 'o5')",
                "grade('a') == 3 && grade('b') < 3               → grade('a') <= 3 && grade('b') < 3",
                "grade('a') > grade('c')                         → grade('c') > 3 && grade('c') < 2 || grade('c') <= 4",
                "checked('list', 'i')                            → !checked('list', 'i')",
                "count('list') > 1                               → count('list') < 1",
                "number('hours') < 1                             → number('hours') > 1",
                "level('two') >= 4                               → level('two') <= 3",
                "score('two') > 50                               → score('two') < 50",
                "worst('two') > 0.4                              → worst('two') < 0.4",
                "share('two', 0.5) > 0.9                         → share('two', 0.5) < 0.9",
                "grade('a') >= 4 && unknown('c')                 → grade('a') < 4 && unknown('c')",
                "grade('a') >= 4 && chosen('context', 'o3')      → grade('a') < 4 && chosen('context', 'o3')",
                "grade('a') >= 4 && respondents() > 2            → grade('a') < 4 && respondents() > 2",
                "grade('a') >= 4 && spread('c') > 2              → grade('a') < 4 && spread('c') > 2",
            })
    void aCapThatABetterAnswerBringsAboutIsWarnedOf(String adverse, String harmless) {
        Lint lint = LINT.with("LIMIT", "2");

        assertThat(lint.with("CONDITION", adverse).by("better-answer-lowers")).hasSize(1);
        assertThat(lint.with("CONDITION", harmless).by("better-answer-lowers")).isEmpty();
    }

    @Test
    void theRemarkShowsAnExample() {
        assertThat(LINT.with("LIMIT", "2")
                        .with("CONDITION", "chosen('a', 'o5')")
                        .by("better-answer-lowers"))
                .singleElement()
                .asString()
                .matches(
                        "warning at «\"chosen\\('a', 'o5'\\)\", because.*: a better answer can lower a level because of the cap"
                                + " 'cap': with 'a' going from 'o[1-4]' to 'o5', the level of the area 'one' falls from [345] to 2;"
                                + " correct the condition or the limit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "\"5 - grade('b')\"                                → \"grade('b') + 1\"",
                "\"chosen('b', 'o2') ? 2 : 3\"                     → \"chosen('b', 'o1') ? 2 : 3\"",
            })
    void soIsALimitThatABetterAnswerLowers(String adverse, String harmless) {
        Lint lint = LINT.with("CONDITION", "grade('c') < 3");

        assertThat(lint.with("LIMIT", adverse).by("better-answer-lowers")).hasSize(1);
        assertThat(lint.with("LIMIT", harmless).by("better-answer-lowers")).isEmpty();
    }

    @Test
    void aConditionThatNeverLowersAnythingIsPassedOver() {
        assertThat(LINT.with("LIMIT", "5").with("CONDITION", "grade('a') >= 4").by("better-answer-lowers"))
                .as("the limit is the top")
                .isEmpty();
        assertThat(LINT.with("LIMIT", "3")
                        .with("CONDITION", "score('one') > 10 && score('one') < 30")
                        .by("better-answer-lowers"))
                .as("it holds only where the level is lower")
                .isEmpty();
    }

    private static final Lint OF_QUESTION = LINT.with("{area: one, level: LIMIT}", "{question: a, LIMIT}");

    @Test
    void aCapOnAQuestionLowersAScore() {
        assertThat(OF_QUESTION
                        .with("LIMIT", "grade: 2")
                        .with("CONDITION", "grade('b') == 5")
                        .by("better-answer-lowers"))
                .singleElement()
                .asString()
                .contains("the cap 'cap'", "'b' going from", "of the area 'one' falls");
        assertThat(OF_QUESTION
                        .with("LIMIT", "grade: 2")
                        .with("CONDITION", "grade('b') < 5")
                        .by("better-answer-lowers"))
                .isEmpty();
    }

    @Test
    void aCapOnWhatIsClaimedIsWarnedOfWhereItTakesMoreThanIsAdded() {
        Lint lint = OF_QUESTION.with("CONDITION", "claimed_grade('a') >= 4 && grade('c') < 3");

        assertThat(lint.with("LIMIT", "grade: \"claimed_grade('a') - 1\"").by("better-answer-lowers"))
                .as("from 3 to 3")
                .isEmpty();
        assertThat(lint.with("LIMIT", "grade: \"claimed_grade('a') - 2\"").by("better-answer-lowers"))
                .as("from 3 to 2")
                .hasSize(1);
        assertThat(lint.with("LIMIT", "value: 0.4").by("better-answer-lowers"))
                .as("from 0.5 to 0.25")
                .hasSize(1);
        assertThat(lint.with("LIMIT", "value: 0.5").by("better-answer-lowers")).isEmpty();
    }

    @Test
    void aCapThatActsThroughAnotherIsFound() {
        Lint chain = OF_QUESTION
                .with("LIMIT", "grade: 2")
                .with("CONDITION", "grade('c') == 5")
                .with(
                        "because: B}",
                        "because: B}\n  - {id: next, cap: {area: two, level: 2}, when: \"grade('a') < 3\", because: B}");

        assertThat(chain.by("better-answer-lowers")).singleElement().asString().contains("the cap 'cap'");
    }

    @Test
    void aClassificationInBetweenIsSeenThrough() {
        Lint sorted = LINT.with("LIMIT", "2")
                .with("CONDITION", "classified('sort', 'good')")
                .with(
                        "caps:",
                        "classifications:\n  - {id: sort, cases: [{value: good, when: \"grade('a') CASE 3\"}, {value: bad}]}\ncaps:");

        assertThat(sorted.with("CASE", ">").by("better-answer-lowers")).hasSize(1);
        assertThat(sorted.with("CASE", "<").by("better-answer-lowers")).isEmpty();
    }

    @Test
    void aQuestionThatIsShownOrHiddenCanLowerAScore() {
        Lint shown = LINT.with("LIMIT", "2")
                .with("CONDITION", "grade('a') < 2")
                .with("{id: b, text: B,", "{id: b, text: B, visible-when: \"chosen('c', 'o1')\",");

        assertThat(shown.by("better-answer-lowers"))
                .as("a good answer is no longer asked for")
                .singleElement()
                .asString()
                .contains("because of the visible-when of 'b': with 'c' going from 'o1' to 'o2'");
        assertThat(shown.with("chosen('c', 'o1')", "chosen('c', 'o5')").by("better-answer-lowers"))
                .as("a bad answer counts now")
                .hasSize(1);
        assertThat(shown.with("chosen('c', 'o1')", "answered('c')").by("better-answer-lowers"))
                .as("both answers show it")
                .isEmpty();
        assertThat(shown.with("chosen('c', 'o1')", "chosen('context', 'o1')").by("better-answer-lowers"))
                .as("what is not scored is neither better nor worse")
                .isEmpty();
    }

    /** Of two answers to a checklist the one that checks more is better; others are only different. */
    @Test
    void anItemForAnotherIsNoBetterAnswer() {
        Lint lint = LINT.with("LIMIT", "2").with("{id: i, text: I}", "{id: i, text: I, weight: 2}");

        assertThat(lint.with("CONDITION", "checked('list', 'j') == false").by("better-answer-lowers"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade('c') < 3 && grade('a') < 3",
                "grade('c') < 3 || score('two') < 40 && !checked('list', 'i')"
            })
    void policiesForOpenAnswersMakeNoDifference(String harmless) {
        assertThat(LINT.with("LIMIT", "2")
                        .with("CONDITION", harmless)
                        .with(
                                "scoring: {overall: mean}",
                                "scoring: {overall: mean, blank: zero, unknown: zero, not-applicable: met}")
                        .by("better-answer-lowers"))
                .isEmpty();
    }
}
