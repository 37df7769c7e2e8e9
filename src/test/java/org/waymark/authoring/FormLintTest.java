package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormLintTest {

    private static final Lint LINT = Lint.of("""
            forms:
              - {id: short, questions: [a, c, d]}
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five}
              - id: two
                title: Two
                questions:
                  - {id: c, text: C, kind: choice, options: five}
                  - {id: context, text: C, kind: choice, options: five, scored: false}
              - id: three
                title: Three
                questions:
                  - {id: d, text: D, kind: choice, options: five}
            caps:
              - {id: of-level, cap: {area: two, level: 3}, when: "grade('a') < 3 || level('one') < 2", because: B}
              - {id: of-grade, cap: {question: c, grade: 3}, when: "grade('b') < 3", because: B}
            classifications:
              - id: sort
                cases:
                  - {value: low, when: "score('three') < 50 || respondents() > 3"}
                  - {value: high}
            """);

    @Test
    void aFormHasWhatItsLevelCapsRead() {
        assertThat(LINT.by("incomplete-form"))
                .as("what a cap on a question reads it may lack")
                .isEmpty();
        assertThat(LINT.with("grade('a') < 3", "grade('b') < 2 || grade('context') < 2")
                        .by("incomplete-form"))
                .containsExactly(
                        "error at «{id: short, questions: [a, c, »: the form 'short' lacks 'b', 'context', which the"
                                + " cap 'of-level' reads; add it to the form");
        assertThat(LINT.with("level: 3}", "level: \"grade('b')\"}").by("incomplete-form"))
                .hasSize(1);
    }

    @Test
    void aFormAsksSomethingOfTheAreasThatItsLevelCapsRead() {
        assertThat(LINT.with("grade('a') < 3", "true")
                        .with("[a, c, d]", "[c, d]")
                        .by("incomplete-form"))
                .singleElement()
                .asString()
                .contains("lacks 'one', which the cap 'of-level' reads");
    }

    @Test
    void aCapOnAnAreaThatTheFormLeavesOutMayReadWhatItLeavesOut() {
        assertThat(LINT.with("[a, c, d]", "[d]").by("incomplete-form")).isEmpty();
    }

    @Test
    void aFormHasWhatClassificationsRead() {
        assertThat(LINT.with("[a, c, d]", "[a, c]").by("incomplete-form"))
                .containsExactly("error at «{id: short, questions: [a, c]}»: the form 'short' lacks 'three', which the"
                        + " classification 'sort' reads; add it to the form");
    }

    @Test
    void aQuestionThatTheFormNeverShowsIsWarnedOf() {
        Lint follows = LINT.with("{id: d, text: D, ", "{id: d, text: D, visible-when: \"chosen('context', 'o1')\", ");

        assertThat(follows.by("incomplete-form"))
                .containsExactly(
                        "warning at «{id: short, questions: [a, c, »: the form 'short' lacks 'context', so nobody is"
                                + " ever asked 'd', which depends on it; add it to the form, or leave both out");
        assertThat(follows.with("[a, c, d]", "[a, c, d, context]").by("incomplete-form"))
                .isEmpty();
        assertThat(follows.with("chosen('context', 'o1')", "!answered('context')")
                        .by("incomplete-form"))
                .isEmpty();
    }

    @Test
    void anAreaOfWhichTheFormAsksNothingThatCountsGetsNoLevel() {
        assertThat(LINT.by("unpublishable-area")).isEmpty();
        assertThat(LINT.with("[a, c, d]", "[a, context, d]").by("unpublishable-area"))
                .containsExactly(
                        "warning at «{id: short, questions: [a, con»: the form 'short' can give no level to the area"
                                + " 'two', whatever is answered; add questions of it to the form");
    }

    @Test
    void anAreaWhoseOnlyQuestionTheFormNeverShowsGetsNoLevel() {
        assertThat(LINT.with("{id: d, text: D, ", "{id: d, text: D, visible-when: \"chosen('context', 'o1')\", ")
                        .by("unpublishable-area"))
                .singleElement()
                .asString()
                .contains("the area 'three'");
    }

    @Test
    void practicesThatTheFormLeavesOutGiveNoLevel() {
        Lint practices = LINT.with("title: Three\n", "title: Three\n    scoring: {level-from: practices}\n")
                .with("{id: d, text: D, ", "{id: e, text: E, kind: yes-no, level: 1}\n      - {id: d, text: D, ");

        assertThat(practices.by("unpublishable-area")).hasSize(1);
        assertThat(practices.with("[a, c, d]", "[a, c, d, e]").by("unpublishable-area"))
                .isEmpty();
    }

    @Test
    void anAreaWithoutLevelsNeedsNone() {
        assertThat(LINT.with("[a, c, d]", "[a, context, d]")
                        .with("title: Two\n", "title: Two\n    scoring: {level-from: none}\n")
                        .by("unpublishable-area"))
                .isEmpty();
    }
}
