package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WithoutExtensionsTest {

    private static final String TWO =
            "{id: a, text: A, kind: choice, options: five}, {id: b, text: B, kind: choice, options: five}";

    private static final String ADDED =
            ", {id: added, text: C, kind: choice, options: five, weight: 3, origin: extension, basis: {title: A work, year: 2020}, since: \"2\"}";

    @Test
    void anAreaComesToWhatItWouldIfTheQuestionHadNotBeenAdded() {
        Sheet added = answered(TWO + ADDED, "").choose("added", "o1");
        Result.OfArea never = answered(TWO, "").area("x");

        assertThat(added.area("x").score()).isEqualTo(35);
        assertThat(without(added))
                .usingRecursiveComparison()
                .ignoringFields("explanation")
                .isEqualTo(never);
        assertThat(without(added).score()).isEqualTo(87.5);
    }

    @Test
    void aRuleReadsItsAnswerAsEver() {
        String cap = """
            caps:
              - {id: cap, cap: {question: a, grade: 1}, when: "grade('added') < 2", because: B}
            """;

        Sheet capped = answered(TWO + ADDED, cap).choose("added", "o1");

        assertThat(without(capped).score()).isEqualTo(37.5);
    }

    private static Sheet answered(String questions, String caps) {
        return Sheet.of("areas: [{id: x, title: X, questions: [%s]}]%n%s".formatted(questions, caps))
                .choose("a", "o5")
                .choose("b", "o4");
    }

    private static Result.OfArea without(Sheet sheet) {
        return Scorer.withoutExtensions(sheet.questionnaire())
                .scoreOfAreas(sheet.answers(), "full")
                .area("x")
                .orElseThrow();
    }
}
