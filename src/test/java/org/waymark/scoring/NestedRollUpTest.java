package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Roll-ups, weights and policies at several depths at once, worked out by hand. */
class NestedRollUpTest {

    /** Values 0, 0.25, 0.5, 0.75 and 1 by option; {@code points} from -2 to 10. */
    private static final String AREAS = """
            areas:
              - id: top
                title: Top
                weight: 3
                scoring: {rollup: %s}
                questions:
                  - {id: a, text: A, kind: choice, options: five, weight: 2}
                  - {id: idle, text: I, kind: choice, options: five, weight: 0}
                areas:
                  - id: sums
                    title: Sums
                    weight: 4
                    scoring: {rollup: sum}
                    questions:
                      - {id: b, text: B, kind: choice, options: five, weight: 7}
                      - {id: points, text: P, kind: choice, options: [{id: low, value: -2, text: L}, {id: mid, value: 4, text: M}, {id: high, value: 10, text: H}]}
                    areas:
                      - id: weakest
                        title: Weakest
                        weight: 9
                        scoring: {rollup: min}
                        questions:
                          - {id: c, text: C, kind: choice, options: five, weight: 5}
                          - {id: d, text: D, kind: choice, options: five}
                  - id: unscored
                    title: Unscored
                    weight: 2
                    scoring: {rollup: none}
                    questions: [{id: e, text: E, kind: choice, options: five, weight: 3}]
                  - id: ignored
                    title: Ignored
                    weight: 0
                    questions: [{id: f, text: F, kind: choice, options: five}]
              - id: best
                title: Best
                scoring: {rollup: max}
                questions:
                  - {id: g, text: G, kind: choice, options: five}
                  - {id: h, text: H, kind: choice, options: five}
            """;

    @Test
    void eachAreaUsesItsOwnOperatorOnItsChildren() {
        Sheet sheet = answered("scoring: {overall: mean}\n", "mean");

        points(sheet, "weakest", 0.25, 1, 25); // min(0.75, 0.25)
        points(sheet, "sums", 0.5 + 4 + 0.25, 12, 100 * (4.75 + 2) / 14); // from -2 to 12
        points(sheet, "top", (2 * 1 + 4 * 4.75) / 6, (2 * 1 + 4 * 12) / 6.0, 100 * (21 - (4 * -2)) / (50 - (4 * -2.0)));
        points(sheet, "best", 0.75, 1, 75);
        points(sheet, "", (3 * 3.5 + 0.75) / 4, (3 * 50 / 6.0 + 1) / 4, 100 * (11.25 + 4) / (26 + 4.0));
        assertThat(sheet.area("unscored").points()).isNull();
        assertThat(sheet.area("ignored").score()).isEqualTo(0); // it has a score, and no part in any other
    }

    @Test
    void aFlatMeanLooksThroughEveryAreaBelowAndNoWeightOfAnAreaCounts() {
        Sheet sheet = answered("", "flat-mean");

        // a 2 × 1, b 7 × 0.5, points 1 × 4, c 5 × 0.75, d 1 × 0.25, e 3 × 0.5; idle and f weigh nothing
        points(sheet, "top", 15.0 / 19, (19 - 1 + 10) / 19.0, 100 * (15 + 2) / (28 + 2.0));
    }

    @Test
    void sumMinAndMaxIgnoreWeightsOfAreasAndQuestions() {
        points(answered("", "sum"), "top", 1 + 4.75, 1 + 12, 100 * (5.75 + 2) / 15);
        points(answered("", "min"), "top", 1, 1, 100); // min of 1 and 4.75; from min(0, -2) to min(1, 12)
        points(answered("", "max"), "top", 4.75, 12, 100 * 4.75 / 12); // from max(0, -2) to max(1, 12)
    }

    @Test
    void theWholeRollsUpByItsOwnOperator() {
        points(
                answered("scoring: {overall: sum}\n", "mean"),
                "",
                3.5 + 0.75,
                50 / 6.0 + 1,
                100 * (4.25 + 8 / 6.0) / (56 / 6.0 + 8 / 6.0));
        points(answered("scoring: {overall: min}\n", "mean"), "", 0.75, 1, 100 * (0.75 + 8 / 6.0) / (1 + 8 / 6.0));
        points(answered("scoring: {overall: max}\n", "mean"), "", 3.5, 50 / 6.0, 100 * 3.5 / (50 / 6.0));
        // as in the flat mean of top, and g and h
        points(
                answered("scoring: {overall: flat-mean}\n", "none"),
                "",
                (15 + 0.75) / 21,
                (28 + 2) / 21.0,
                100 * (15.75 + 2) / (30 + 2.0));
    }

    @Test
    void aParentPassesOverWhatHasNoPointsAndWhatHasNothingToCount() {
        Sheet sheet = Sheet.of(AREAS.formatted("mean")).choose("a", "o3").choose("e", "o5");

        points(sheet, "top", 0.5, 1, 50);
        assertThat(sheet.area("sums").points()).isNull();
        assertThat(sheet.area("sums").score()).isNull();
    }

    @Test
    void coverageLooksAtEveryQuestionBelowByItsOwnWeight() {
        Sheet sheet = Sheet.of(AREAS.formatted("mean"))
                .choose("a", "o3")
                .choose("e", "o5")
                .dontKnow("b");

        assertThat(sheet.area("top").coverage()).isEqualTo(5.0 / 19); // 2 and 3 of 2 + 7 + 1 + 5 + 1 + 3
        assertThat(sheet.area("weakest").coverage()).isZero();
        assertThat(sheet.area("unscored").coverage()).isEqualTo(1);
    }

    @Test
    void worstAndShareLookAtEveryCountingQuestionBelow() {
        Sheet sheet = Sheet.of("scoring: {overall: none}\n" + AREAS.formatted("mean") + """
                        findings:
                          - {id: worst, severity: hint, when: "worst('top') == 0.25", text: T}
                          - {id: half, severity: hint, when: "share('top', 0.5) == 18.0 / 19", text: T}
                          - {id: three-quarters, severity: hint, when: "share('top', 0.75) == 7.0 / 19", text: T}
                        """)
                .choose("a", "o5")
                .choose("b", "o3")
                .choose("points", "mid")
                .choose("c", "o4")
                .choose("d", "o2")
                .choose("e", "o3")
                .choose("f", "o1");

        assertThat(sheet.result().findings())
                .extracting(Result.OfFinding::id)
                .containsExactly("worst", "half", "three-quarters");
    }

    @Test
    void policiesAreThoseOfTheAreaInWhichTheQuestionStands() {
        Sheet sheet = Sheet.of("""
                areas:
                  - id: outer
                    title: O
                    scoring: {blank: zero, unknown: zero, not-applicable: met}
                    questions:
                      - {id: a, text: A, kind: choice, options: five, not-applicable: true}
                      - {id: b, text: B, kind: choice, options: five}
                    areas:
                      - id: inner
                        title: I
                        questions:
                          - {id: c, text: C, kind: choice, options: five, not-applicable: true}
                          - {id: d, text: D, kind: choice, options: five}
                          - {id: e, text: E, kind: choice, options: five}
                """)
                .notApplicable("a")
                .notApplicable("c")
                .choose("d", "o3")
                .dontKnow("e");

        points(sheet, "inner", 0.5, 1, 50); // neither c nor e counts
        points(sheet, "outer", (1 + 0 + 0.5) / 3, 1, 50); // a is met, b is 0
        assertThat(sheet.dontKnow("b").area("outer").score()).isEqualTo(50);
        assertThat(sheet.area("outer").coverage()).isEqualTo(1 / 3.0); // d of b, d and e
    }

    @Test
    void aBlankThatWithholdsReachesEveryAreaAboveAndNoOther() {
        String areas = """
                scoring: {overall: mean}
                areas:
                  - id: outer
                    title: O
                    questions: [{id: a, text: A, kind: choice, options: five}]
                    areas:
                      - id: middle
                        title: M
                        scoring: {rollup: none}
                        areas:
                          - {id: strict, title: S, scoring: {blank: withhold}, questions: [{id: b, text: B, kind: choice, options: five}]}
                          - {id: easy, title: E, questions: [{id: c, text: C, kind: choice, options: five}]}
                """;
        Sheet sheet = Sheet.of(areas).choose("a", "o5").choose("c", "o3");

        for (String id : new String[] {"", "outer", "middle", "strict"}) {
            assertThat(sheet.area(id).points()).as(id).isNull();
            assertThat(sheet.area(id).score()).as(id).isNull();
            assertThat(sheet.area(id).level()).as(id).isNull();
            assertThat(sheet.area(id).computedLevel()).as(id).isNull();
        }
        assertThat(sheet.area("easy").score()).isEqualTo(50);
        assertThat(sheet.area("outer").coverage()).isEqualTo(2 / 3.0);
        assertThat(sheet.dontKnow("b").area("outer").score())
                .as("unknown is not blank")
                .isEqualTo(100);
    }

    private static Sheet answered(String scoring, String rollup) {
        return Sheet.of(scoring + AREAS.formatted(rollup))
                .choose("a", "o5")
                .choose("idle", "o1")
                .choose("b", "o3")
                .choose("points", "mid")
                .choose("c", "o4")
                .choose("d", "o2")
                .choose("e", "o3")
                .choose("f", "o1")
                .choose("g", "o4")
                .choose("h", "o1");
    }

    private static void points(Sheet sheet, String id, double points, double most, double score) {
        Result.OfArea area = sheet.area(id);
        assertThat(area.points()).as(id).isCloseTo(points, within(1e-9));
        assertThat(area.maxPoints()).as(id).isCloseTo(most, within(1e-9));
        assertThat(area.score()).as(id).isCloseTo(score, within(1e-9));
    }
}
