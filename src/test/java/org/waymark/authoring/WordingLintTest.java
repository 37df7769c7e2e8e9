package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingLintTest {

    private static final Lint LINT = Lint.of("""
            forms:
              - {id: short, questions: [a]}
              - {id: other, questions: [a, b]}
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: How is A?, kind: choice, options: [{id: x, text: As it is}, {id: y, text: As it was}, {id: z, text: As it will be}]}
                  - {id: b, text: How is B?, kind: checklist, items: [{id: i, text: As it is}, {id: j, text: As it was}]}
                  - {id: c, text: How is C?, kind: number, values: [{to: 1, value: 1}, {to: 2, value: 0.5}, {value: 0}]}
            """.replace("How is A?", "'How is A?'")
            .replace("How is B?", "'How is B?'")
            .replace("How is C?", "'How is C?'"));

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    @Test
    void aQuestionHasAtMostTwentyWords() {
        assertThat(LINT.with("How is B?", words(20) + " – ?").all()).isEmpty();
        assertThat(LINT.with("How is B?", words(21)).all())
                .containsExactly(
                        "warning at «{id: b, text: 'word word word »: the question 'b' has 21 words, at most 20 are"
                                + " easy to take in; shorten it");
    }

    @Test
    void aQuestionOfTheShortFormHasAtMostFourteen() {
        assertThat(LINT.with("How is A?", words(14)).all()).isEmpty();
        assertThat(LINT.with("How is A?", words(15)).all())
                .containsExactly(
                        "warning at «{id: a, text: 'word word word »: the question 'a' has 15 words, in the short form"
                                + " at most 14; shorten it");
        assertThat(LINT.with("How is A?", words(15))
                        .with("id: short", "id: brief")
                        .all())
                .as("other forms need not be short")
                .isEmpty();
    }

    @Test
    void anOptionAndAnItemHaveAtMostTwenty() {
        assertThat(LINT.with("As it will be", words(20)).all()).isEmpty();
        assertThat(LINT.with("As it will be", words(21)).all())
                .containsExactly(
                        "warning at «{id: z, text: word word word w»: 'z' has 21 words, at most 20 are easy to compare;"
                                + " shorten it");
        assertThat(LINT.with("id: j, text: As it was", "id: j, text: " + words(21))
                        .by("too-many-words"))
                .hasSize(1);
    }

    @Test
    void anOptionOfASetIsToldOnce() {
        Lint shared = LINT.with(
                        "[{id: x, text: As it is}, {id: y, text: As it was}, {id: z, text: As it will be}]", "five")
                .with(
                        "kind: checklist, items: [{id: i, text: As it is}, {id: j, text: As it was}]",
                        "kind: choice, options: five");

        assertThat(shared.with("text: Fifth", "text: " + words(21)).all()).hasSize(1);
    }

    @Test
    void optionsDifferInMoreThanCaseAndSigns() {
        assertThat(LINT.with("As it will be", "AS - it is!").all())
                .containsExactly(
                        "warning at «{id: z, text: AS - it is!}]}»: 'z' of 'a' says the same as one before it; say"
                                + " what is different, or take one of them out");
    }

    @Test
    void answersOfAScoredQuestionDifferInValue() {
        Lint equal = LINT.with("{to: 1, value: 1}, {to: 2, value: 0.5}, {value: 0}", "{to: 1, value: 1}, {value: 1}");

        assertThat(equal.by("equal-options"))
                .containsExactly(
                        "warning at «{id: c, text: 'How is C?', kin»: all answers to 'c' have the same value, so it"
                                + " makes no difference what is answered; give them different values, or write 'scored: false'");
        assertThat(equal.with("kind: number", "kind: number, scored: false").by("equal-options"))
                .isEmpty();
        assertThat(LINT.with(
                                "{id: x, text: As it is}, {id: y, text: As it was}, {id: z, text: As it will be}",
                                "{id: x, value: 2, text: X}, {id: y, value: 2, text: Y}")
                        .by("equal-options"))
                .hasSize(1);
    }
}
