package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseLintTest {

    private static final Lint LINT = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five, not-applicable: true}
            classifications:
              - id: sort
                cases:
                  - {value: first, when: "grade('a') < 3"}
                  - {value: second, when: "grade('a') < 4 && grade('b') < 4"}
                  - {value: third, when: "grade('b') == 5"}
                  - {value: last}
            """);

    @Test
    void aCaseThatAnEarlierOneTakesIsUnreachable() {
        assertThat(LINT.by("unreachable-case")).isEmpty();
        assertThat(LINT.with("grade('a') < 4 && ", "grade('a') < 3 && ").by("unreachable-case"))
                .containsExactly(
                        "error at «{value: second, when: \"grade('»: nobody gets to the case 'second' of 'sort': its"
                                + " condition never holds, or a case before it always comes first; correct the conditions, or take"
                                + " the case out");
    }

    @Test
    void aCaseBehindOneWithoutConditionIsUnreachable() {
        assertThat(LINT.with(", when: \"grade('b') == 5\"", "").by("unreachable-case"))
                .singleElement()
                .asString()
                .startsWith("error at «{value: last}»");
    }

    @Test
    void aCaseWhoseConditionIsAlwaysTrueLeavesNothingForOthers() {
        Lint lint = LINT.with("grade('b') == 5", "grade('b') > 0");

        assertThat(lint.by("unreachable-case")).singleElement().asString().startsWith("error at «{value: last}»");
        assertThat(lint.by("rule-always-fires"))
                .singleElement()
                .asString()
                .contains("the condition of the case 'third' is never false");
    }

    @Test
    void anUnknownStopsAClassificationSoThatALaterCaseNeedsToBeKnownToo() {
        assertThat(LINT.with("grade('b') == 5", "not_applicable('b')").by("unreachable-case"))
                .as("the second case is known where 'a' is above 3")
                .isEmpty();
        assertThat(LINT.with("grade('a') < 4 && grade('b') < 4", "grade('b') < 4")
                        .with("grade('b') == 5", "not_applicable('b')")
                        .by("unreachable-case"))
                .singleElement()
                .asString()
                .contains("'third'");
    }

    @Test
    void whatOnlyASampleTellsIsAWarning() {
        Lint large = Large.with("""
                classifications:
                  - id: sort
                    cases:
                      - {value: first, when: "score('one') + points('one') > LIMIT"}
                      - {value: last}
                """);

        assertThat(large.with("LIMIT", "101").by("unreachable-case"))
                .containsExactly(
                        "warning at «{value: first, when: \"score('o»: none of the answer sheets that were tried"
                                + " leads to the case 'first' of 'sort' (20,000 were); make sure that some do, or correct the"
                                + " conditions");
        assertThat(large.with("LIMIT", "100").by("unreachable-case")).isEmpty();
    }
}
