package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;

/** Which recommendations are made, what they gain, and in which order they stand. */
class AdviceTest {

    private static final String QUESTIONS = """
            areas:
              - id: x
                title: X
                scoring: {publish-at-coverage: 0}
                questions:
                  - {id: a, text: A, kind: choice, options: five, weight: 2, not-applicable: true}
                  - {id: b, text: B, kind: choice, options: five}
                  - id: list
                    text: List
                    kind: checklist
                    grades: {1: 0, 2: 0.5, 3: 1}
                    items: [{id: i, text: I}, {id: j, text: J, not-applicable: true}, {id: k, text: K}, {id: l, text: L}, {id: none, text: N, exclusive: true}]
              - id: z
                title: Z
                scoring: {blank: zero}
                questions:
                  - {id: hours, text: H, kind: number, values: [{below: 1, value: 1}, {to: 24, value: 0.5}, {value: 0}]}
                  - {id: late, text: L, kind: choice, options: five, visible-when: "chosen('a', 'o5')"}
              - id: silent
                title: S
                questions: [{id: s, text: S, kind: choice, options: five}]
            """;

    @Test
    void gainIsTheChangeOfScoreAndLevelByReScoring() {
        Result.OfRecommendation advice = only(sheet("{id: r, area: x, title: R, lifts: {a: 4}}")
                .choose("a", "o2")
                .choose("b", "o3")
                .result());

        // (2 × 0.25 + 0.5) ÷ 3 = 33.3 %, level 2; (2 × 0.75 + 0.5) ÷ 3 = 66.7 %, level 4
        assertThat(advice.scoreGain()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(advice.levelGain()).isEqualTo(2);
        assertThat(advice.rank()).isEqualTo(1);
        assertThat(advice.area()).isEqualTo("x");
    }

    @Test
    void levelGainLooksAtCappedLevels() {
        String cap = "caps: [{id: c, cap: {area: x, level: 1}, when: \"grade('b') < 2\", because: B}]\n";

        assertThat(only(sheet(cap, "{id: r, area: x, title: R, lifts: {a: 5}}")
                                .choose("a", "o1")
                                .choose("b", "o1")
                                .result())
                        .levelGain())
                .isZero();
        assertThat(only(sheet(cap, "{id: r, area: x, title: R, lifts: {b: 2}}")
                                .choose("a", "o5")
                                .choose("b", "o1")
                                .result())
                        .levelGain())
                .isEqualTo(3); // 75 % is level 4, no longer held at 1
    }

    @Test
    void withoutAConditionItIsMadeWheneverALiftRaisesSomething() {
        String rule = "{id: r, area: x, title: R, lifts: {a: 4}}";

        assertThat(sheet(rule).choose("a", "o3").advised()).containsExactly("r");
        assertThat(sheet(rule).choose("a", "o4").advised()).isEmpty();
        assertThat(sheet(rule).choose("a", "o5").advised()).isEmpty();
    }

    @Test
    void aConditionDecidesAndAnUnknownOneDoesNotFire() {
        String rule = "{id: r, area: x, title: R, when: \"grade('b') < 3\", lifts: {a: 4}}";

        assertThat(sheet(rule).choose("a", "o5").choose("b", "o1").advised()).containsExactly("r");
        assertThat(sheet(rule).choose("a", "o1").choose("b", "o5").advised()).isEmpty();
        assertThat(sheet(rule).choose("a", "o1").advised()).isEmpty();
    }

    @Test
    void blankAndUnknownAreLiftedOnlyWhereThePolicyCountsThem() {
        assertThat(sheet("{id: r, area: x, title: R, lifts: {a: 4}}").advised()).isEmpty();
        assertThat(sheet("{id: r, area: x, title: R, lifts: {a: 4}}")
                        .dontKnow("a")
                        .advised())
                .isEmpty();
        assertThat(sheet("{id: r, area: z, title: R, lifts: {hours: 3}}").advised())
                .containsExactly("r");
        assertThat(sheet("{id: r, area: z, title: R, lifts: {hours: 3}}")
                        .dontKnow("hours")
                        .advised())
                .isEmpty();
    }

    @Test
    void hiddenAndNotApplicableAreNeverLifted() {
        assertThat(sheet("{id: r, area: z, title: R, lifts: {late: 4}}")
                        .choose("late", "o1")
                        .advised())
                .isEmpty();
        assertThat(sheet("{id: r, area: x, title: R, lifts: {a: 4}}")
                        .notApplicable("a")
                        .advised())
                .isEmpty();
    }

    @Test
    void aGradeOnAChecklistChecksFurtherItemsInFileOrderAndClearsExclusiveOnes() {
        Sheet sheet = sheet("{id: r, area: x, title: R, lifts: {list: 2}}");

        assertThat(lifted(sheet.check("list", "none"), "list").checked()).containsExactly("i", "j");
        assertThat(lifted(sheet.check("list", "l"), "list").checked()).containsExactly("i", "l");
        assertThat(lifted(sheet.answer("list", new Answer.Checked(List.of(), List.of("j"))), "list")
                        .checked())
                .as("what they do not have stays so")
                .containsExactly("i", "k");
    }

    @Test
    void itemsAreAddedToThoseThatAreThere() {
        Sheet sheet = sheet("{id: r, area: x, title: R, lifts: {list: [k, l]}}");

        assertThat(lifted(sheet.check("list", "i", "k"), "list").checked()).containsExactly("i", "k", "l");
        assertThat(sheet.check("list", "k", "l").advised()).isEmpty();
    }

    @Test
    void aFigureIsSetOnlyIfThatIsBetter() {
        String rule = "{id: r, area: z, title: R, lifts: {hours: {to: 24}}}";

        assertThat(lifted(sheet(rule).figure("hours", 100), "hours").number()).hasValue(24);
        assertThat(sheet(rule).figure("hours", 20).advised()).isEmpty();
        assertThat(sheet(rule).figure("hours", 0.5).advised()).isEmpty();
    }

    @Test
    void aGradeOnANumberSetsTheFigureToTheBoundOfItsBand() {
        assertThat(lifted(sheet("{id: r, area: z, title: R, lifts: {hours: 2}}").figure("hours", 100), "hours")
                        .number())
                .hasValue(24);
        assertThat(lifted(sheet("{id: r, area: z, title: R, lifts: {hours: 3}}").figure("hours", 100), "hours")
                        .number()
                        .orElseThrow())
                .isBetween(0.999, 1.0);
    }

    @Test
    void liftsGoOnFromWhatSeveralPeopleClaim() {
        Result.OfRecommendation advice = only(sheet("{id: r, area: x, title: R, lifts: {a: 4}}")
                .says("a", new Answer.Chosen("o3"))
                .says("a", new Answer.Chosen("o4"))
                .result());

        assertThat(advice.scoreGain()).isEqualTo(12.5); // from 62.5 % to 75 %
    }

    @Test
    void rankIsPriorityTimesScoreGainByEffort() {
        // a: 2 ÷ 3 × 0.5 = 33.3 points by 3 = 11.1; b: 1 ÷ 3 × 0.25 = 8.3 by 1 = 8.3; b with priority 2: 16.7
        String effort = """
            {id: p, area: x, title: P, lifts: {a: 3}, effort: medium}
              - {id: q, area: x, title: Q, lifts: {b: 2}, effort: small}\
            """;
        String priority = effort.replace("effort: small", "effort: small, priority: \"grade('a') < 2 ? 2 : 1\"");

        assertThat(sheet(effort).choose("a", "o1").choose("b", "o1").advised()).containsExactly("p", "q");
        assertThat(sheet(priority).choose("a", "o1").choose("b", "o1").advised())
                .containsExactly("q", "p");
    }

    @Test
    void anUnknownPriorityIsOne() {
        String rules = """
            {id: p, area: x, title: P, lifts: {b: 2}, priority: "grade('s') * 9"}
              - {id: q, area: x, title: Q, lifts: {b: 3}}\
            """;

        assertThat(sheet(rules).choose("b", "o1").advised()).containsExactly("q", "p");
    }

    @Test
    void tiesGoByLevelGainThenById() {
        String rules = """
            {id: q, area: x, title: Q, lifts: {b: 2}}
              - {id: p, area: x, title: P, lifts: {b: 2}}
              - {id: y, area: z, title: Y, when: "true"}
              - {id: w, area: z, title: W, when: "true"}\
            """;

        assertThat(sheet(rules).choose("b", "o1").advised()).containsExactly("p", "q", "w", "y");
    }

    @Test
    void withoutScoreGainALevelGainStillCounts() {
        String cap = "caps: [{id: c, cap: {area: x, level: 1}, when: \"grade('s') < 3\", because: B}]\n";
        String rules = """
            {id: p, area: x, title: P, when: "true"}
              - {id: q, area: x, title: Q, lifts: {s: 3}}\
            """;

        Result result = sheet(cap, rules).choose("a", "o5").choose("s", "o1").result();

        assertThat(result.recommendations())
                .extracting(Result.OfRecommendation::id)
                .containsExactly("q", "p");
        assertThat(result.recommendations().getFirst().scoreGain()).isZero();
        assertThat(result.recommendations().getFirst().levelGain()).isEqualTo(4);
    }

    @Test
    void gainFromNoScoreIsNull() {
        Result.OfRecommendation advice = only(sheet("{id: r, area: silent, title: R, lifts: {a: 4}}")
                .choose("a", "o1")
                .result());

        assertThat(advice.scoreGain()).isNull();
        assertThat(advice.levelGain()).isNull();
    }

    @Test
    void oneWhoseRequirementFailsWaitsDirectlyBehindTheLastOfItsElse() {
        String rules = """
            {id: big, area: x, title: B, lifts: {a: 5}, after: [{requires: "grade('b') >= 3", else: [first, second]}]}
              - {id: first, area: x, title: F, lifts: {b: 3}}
              - {id: second, area: x, title: S, lifts: {b: 2}, effort: large}
              - {id: other, area: x, title: O, lifts: {list: 2}, effort: large}\
            """;

        // first: 12.5 ÷ 3; other: 12.5 ÷ 9; second: 6.25 ÷ 9
        Result result =
                sheet(rules).choose("a", "o1").choose("b", "o1").check("list").result();

        assertThat(result.recommendations())
                .extracting(Result.OfRecommendation::id)
                .containsExactly("first", "other", "second", "big");
        assertThat(result.recommendations().getLast().waitsFor()).containsExactly("first", "second");
        assertThat(result.recommendations())
                .extracting(Result.OfRecommendation::rank)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void aRequirementThatHoldsLetsItGoFirstAndAnUnknownOneFails() {
        String rules = """
            {id: big, area: x, title: B, lifts: {a: 5}, after: [{requires: "grade('s') >= 3", else: [first]}]}
              - {id: first, area: x, title: F, lifts: {b: 5}, effort: large}\
            """;

        assertThat(sheet(rules)
                        .choose("a", "o1")
                        .choose("b", "o1")
                        .choose("s", "o3")
                        .advised())
                .containsExactly("big", "first");
        assertThat(sheet(rules).choose("a", "o1").choose("b", "o1").advised()).containsExactly("first", "big");
    }

    @Test
    void whatMustComeFirstIsOfferedEvenIfItsOwnConditionIsFalse() {
        String rules = """
            {id: big, area: x, title: B, lifts: {a: 5}, after: [{requires: "grade('b') >= 5", else: [first]}]}
              - {id: first, area: x, title: F, when: "false", lifts: {b: 3}}\
            """;

        Result low = sheet(rules).choose("a", "o1").choose("b", "o1").result();
        assertThat(low.recommendations())
                .extracting(Result.OfRecommendation::id)
                .containsExactly("first", "big");
        assertThat(low.recommendations())
                .extracting(made -> made.explanation().getFirst().effect())
                .containsExactly(Map.of("fires", false), Map.of("fires", true));
        Result done = sheet(rules).choose("a", "o1").choose("b", "o3").result();
        assertThat(done.recommendations())
                .extracting(Result.OfRecommendation::id)
                .containsExactly("big");
        assertThat(done.recommendations().getFirst().waitsFor())
                .as("it would change nothing")
                .isEmpty();
    }

    @Test
    void waitingGoesOnThroughChains() {
        String rules = """
            {id: last, area: x, title: C, lifts: {a: 5}, after: [{requires: "grade('b') >= 5", else: [then]}]}
              - {id: then, area: x, title: B, lifts: {b: 5}, after: [{requires: "grade('list') >= 2", else: [start]}]}
              - {id: start, area: x, title: A, when: "false", lifts: {list: 2}, effort: large}
              - {id: other, area: x, title: D, lifts: {b: 2}, effort: large}\
            """;

        Sheet sheet = sheet(rules).choose("a", "o1").choose("b", "o1").check("list");

        assertThat(sheet.advised()).containsExactly("start", "then", "last", "other");
    }

    private static Sheet sheet(String recommendations) {
        return Sheet.advising(QUESTIONS, recommendations);
    }

    private static Sheet sheet(String more, String recommendations) {
        return Sheet.advising(QUESTIONS + more, recommendations);
    }

    private static Result.OfRecommendation only(Result result) {
        assertThat(result.recommendations()).hasSize(1);
        return result.recommendations().getFirst();
    }

    private static Claim lifted(Sheet sheet, String question) {
        return new Lifting(sheet.evaluation())
                .of(sheet.questionnaire().recommendations().getFirst().lifts())
                .get(question);
    }
}
