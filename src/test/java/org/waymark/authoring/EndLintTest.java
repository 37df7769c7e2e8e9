package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EndLintTest {

    private static final Lint LINT = Lint.of("""
            areas:
              - id: one
                title: One
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: list, text: L, kind: checklist, items: [{id: i, text: I}, {id: j, text: J, not-applicable: true}, {id: none, text: N, exclusive: true}]}
                  - {id: range, text: R, kind: number, range: [60, 0]}
                  - {id: context, text: C, kind: yes-no, scored: false}
                  - {id: hours, text: H, kind: number, scored: false}
            caps:
              - {id: mostly, cap: {area: one, level: 4}, when: "number('hours') > 8 || chosen('context', 'no')", because: B}
            """);

    @Test
    void theBestAnswersGiveTheTopLevelWhateverSuitsInQuestionsThatAreNotScored() {
        assertThat(LINT.by("best-below-top")).isEmpty();
        assertThat(LINT.with("number('hours') > 8", "!answered('context')").by("best-below-top"))
                .as("answering yes leads to the top")
                .isEmpty();
        assertThat(LINT.with("chosen('context', 'no')", "!chosen('context', 'no')")
                        .with(
                                "number('hours') > 8",
                                "!answered('context') || number('hours') < 8 || !answered('hours')")
                        .by("best-below-top"))
                .as("no, and more than eight hours")
                .isEmpty();
    }

    @Test
    void bestAnswersThatACapHoldsDownAreWarnedOf() {
        assertThat(LINT.with("number('hours') > 8", "grade('a') == 5").by("best-below-top"))
                .containsExactly("warning at «id: one»: the best answers give the area 'one' level 4, not 5, because of"
                        + " 'mostly'; correct what holds it down");
        assertThat(LINT.with("number('hours') > 8", "grade('a') == 4").by("best-below-top"))
                .isEmpty();
    }

    @Test
    void bestAnswersBelowTheTopBandAreWarnedOf() {
        assertThat(LINT.with("title: One\n", "title: One\n    scoring: {bands: {1: 0, 2: 30, 3: 60, 4: 90}}\n")
                        .by("best-below-top"))
                .containsExactly(
                        "warning at «id: one»: the best answers give the area 'one' level 4, not 5; change the bands"
                                + " or the weights");
    }

    @Test
    void amongEqualAnswersTheOneThatSuitsCounts() {
        Lint equal = LINT.with(
                        "options: five",
                        "options: [{id: x, value: 0, text: X}, {id: y, value: 1, text: Y}, {id: z, value: 1, text: Z}]")
                .with("number('hours') > 8", "chosen('a', 'y')");

        assertThat(equal.by("best-below-top")).isEmpty();
        assertThat(equal.with("chosen('a', 'y')", "chosen('a', 'y') || chosen('a', 'z')")
                        .by("best-below-top"))
                .hasSize(1);
    }

    @Test
    void theWorstAnswersGiveTheLowestLevel() {
        assertThat(LINT.by("worst-above-bottom")).isEmpty();
        assertThat(LINT.with("title: One\n", "title: One\n    scoring: {bands: {2: 0, 3: 40, 4: 60, 5: 80}}\n")
                        .by("worst-above-bottom"))
                .containsExactly(
                        "warning at «id: one»: the worst answers give the area 'one' level 2, not 1; let the lowest"
                                + " band begin at 0");
    }

    @Test
    void aScoreBelowEveryBandIsTheBottomToo() {
        assertThat(LINT.with("title: One\n", "title: One\n    scoring: {bands: {1: 10, 2: 30, 3: 40, 4: 60, 5: 80}}\n")
                        .by("worst-above-bottom"))
                .isEmpty();
    }

    @Test
    void theBottomOfPracticesIsZero() {
        Lint practices = Lint.of("""
                areas:
                  - id: one
                    title: One
                    scoring: {level-from: practices, achieved-at: 0.5}
                    questions:
                      - {id: a, text: A, kind: yes-no, level: 1}
                      - {id: b, text: B, kind: yes-no, level: 2}
                """);

        assertThat(practices.by("worst-above-bottom")).isEmpty();
        assertThat(practices.by("best-below-top")).isEmpty();
        assertThat(practices.with("achieved-at: 0.5", "achieved-at: 0").by("worst-above-bottom"))
                .containsExactly(
                        "warning at «id: one»: the worst answers give the area 'one' level 2, not 0; let the lowest"
                                + " band begin at 0");
    }

    @Test
    void manyQuestionsThatAreNotScoredAreBetteredOneByOne() {
        String questions = IntStream.range(0, 10)
                .mapToObj("      - {id: q%d, text: Q, kind: yes-no, scored: false}\n"::formatted)
                .collect(Collectors.joining());
        String caps = IntStream.range(0, 10)
                .mapToObj(
                        "  - {id: c%1$d, cap: {area: one, level: 4}, when: \"!chosen('q%1$d', 'no')\", because: B}\n"
                                ::formatted)
                .collect(Collectors.joining());
        Lint many = LINT.with("caps:\n", questions + "caps:\n" + caps);

        assertThat(many.by("best-below-top")).isEmpty();
        assertThat(many.with("!chosen('q7', 'no')", "grade('a') == 5").by("best-below-top"))
                .containsExactly(
                        "warning at «id: one»: the best answers give the area 'one' level 4, not 5, because of 'c7';"
                                + " correct what holds it down");
    }
}
