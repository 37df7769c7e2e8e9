package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Classifications, findings and the headline. */
class VerdictTest {

    private final Sheet sheet = Sheet.of("""
            areas:
              - id: x
                title: X
                questions: [{id: a, text: A, kind: choice, options: five}, {id: b, text: B, kind: choice, options: five}]
            classifications:
              - id: k
                title: K
                cases:
                  - {value: low, when: "grade('a') < 3", text: L, headline: A is low.}
                  - {value: mixed, when: "grade('b') < 3", text: M}
                  - {value: high, text: H}
              - id: l
                title: L
                cases: [{value: both, when: "classified('k', 'low') || grade('b') == 5", text: B}, {value: none, text: N}]
            findings:
              - {id: f, severity: risk, when: "grade('b') < 3", text: F}
              - {id: g, severity: hint, when: "grade('b') < 4", text: G, headline: B is low.}
            """);

    @Test
    void theFirstCaseThatMatchesWins() {
        Result result = sheet.choose("a", "o1").choose("b", "o1").result();

        assertThat(result.classification("k").orElseThrow().value()).isEqualTo("low");
        assertThat(result.classification("l").orElseThrow().value()).isEqualTo("both");
    }

    @Test
    void theLastCaseIsForTheRest() {
        Result result = sheet.choose("a", "o3").choose("b", "o4").result();

        assertThat(result.classification("k").orElseThrow().value()).isEqualTo("high");
        assertThat(result.classification("l").orElseThrow().value()).isEqualTo("none");
    }

    @Test
    void anUnknownCaseStopsWithoutAValue() {
        Result result = sheet.choose("a", "o3").result();

        assertThat(result.classification("k").orElseThrow().value()).isNull();
        assertThat(result.classification("k")
                        .orElseThrow()
                        .explanation()
                        .getFirst()
                        .missing())
                .containsExactly("grade('b')");
    }

    @Test
    void unknownOrTrueIsTrue() {
        assertThat(sheet.choose("b", "o5")
                        .result()
                        .classification("l")
                        .orElseThrow()
                        .value())
                .isEqualTo("both");
    }

    @Test
    void findingsAreListedInFileOrderAndUnknownOnesDoNotFire() {
        assertThat(sheet.result().findings()).isEmpty();
        sheet.choose("b", "o2");
        assertThat(sheet.result().findings()).extracting(Result.OfFinding::id).containsExactly("f", "g");
        assertThat(sheet.result().findings())
                .extracting(Result.OfFinding::severity)
                .containsExactly("risk", "hint");
        sheet.choose("b", "o3");
        assertThat(sheet.result().findings()).extracting(Result.OfFinding::id).containsExactly("g");
    }

    @Test
    void theHeadlineIsThatOfTheFirstCaseThenOfTheFirstFinding() {
        assertThat(sheet.choose("b", "o2").result().headline()).isEqualTo("B is low.");
        assertThat(sheet.choose("a", "o1").result().headline()).isEqualTo("A is low.");
        assertThat(sheet.choose("a", "o5").choose("b", "o5").result().headline())
                .isNull();
    }
}
