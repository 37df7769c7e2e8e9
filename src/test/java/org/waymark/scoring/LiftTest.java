package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;

/** What answers become once a recommendation has been followed. */
class LiftTest {

    private static final String QUESTIONS = """
            areas:
              - id: x
                title: X
                scoring: {publish-at-coverage: 0}
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: same, text: S, kind: choice, options: [{id: low, value: 0, text: L}, {id: one, value: 2, text: O}, {id: other, value: 2, text: P}, {id: top, value: 3, text: T}]}
                  - {id: sure, text: S, kind: yes-no}
                  - id: list
                    text: L
                    kind: checklist
                    items: [{id: free, text: F, weight: 0}, {id: i, text: I, weight: 3}, {id: j, text: J, not-applicable: true}, {id: none, text: N, exclusive: true}]
                  - id: graded
                    text: G
                    kind: checklist
                    grades: {1: 0, 2: 0.5, 3: 1}
                    items: [{id: free, text: F, weight: 0}, {id: i, text: I}, {id: j, text: J, not-applicable: true}, {id: k, text: K}, {id: none, text: N, exclusive: true}]
                  - {id: more, text: M, kind: number, values: [{below: 10, value: -1}, {to: 20, value: 2}, {value: 5}]}
                  - {id: percent, text: P, kind: number, range: [0, 100]}
                  - {id: less, text: L, kind: number, range: [60, 0]}
                  - {id: late, text: L, kind: choice, options: five, visible-when: "chosen('a', 'o5')"}
              - id: counted
                title: C
                scoring: {blank: zero, unknown: zero}
                questions:
                  - {id: blank, text: B, kind: choice, options: five}
                  - {id: unsure, text: U, kind: number, values: [{to: 5, value: 1}, {value: 0}]}
                  - {id: todo, text: T, kind: checklist, items: [{id: i, text: I}, {id: j, text: J}]}
                  - {id: context, text: C, kind: choice, options: five, scored: false}
            """;

    @Test
    void anOptionIsChosenWhereItIsBetter() {
        Sheet sheet = lifts("{same: other}");

        assertThat(lifted(sheet.choose("same", "low"), "same").chosen()).hasValue("other");
        assertThat(ids(sheet.choose("same", "one"))).as("as good").isEmpty();
        assertThat(ids(sheet.choose("same", "top"))).as("better already").isEmpty();
    }

    @Test
    void yesIsLiftedByTrueAndByGrade() {
        assertThat(lifted(lifts("{sure: true}").choose("sure", "no"), "sure").chosen())
                .hasValue("yes");
        assertThat(lifted(lifts("{sure: 2}").choose("sure", "no"), "sure").value())
                .hasValue(1);
        assertThat(ids(lifts("{sure: true}").choose("sure", "yes"))).isEmpty();
    }

    @Test
    void itemsClearExclusiveOnesAndLeaveWhatTheyDoNotHave() {
        Sheet sheet = lifts("{list: [i, j]}");

        assertThat(lifted(sheet.check("list", "none"), "list").checked()).containsExactly("i", "j");
        Claim without = lifted(sheet.answer("list", new Answer.Checked(List.of(), List.of("j"))), "list");
        assertThat(without.checked()).containsExactly("i");
        assertThat(without.value()).hasValue(1);
        assertThat(ids(sheet.answer("list", new Answer.Checked(List.of("i"), List.of("j")))))
                .isEmpty();
    }

    @Test
    void aGradeOnAChecklistPassesOverItemsThatWeighNothing() {
        assertThat(lifted(lifts("{graded: 2}").check("graded", "none"), "graded")
                        .checked())
                .containsExactly("i", "j");
        assertThat(lifted(lifts("{graded: 3}").check("graded", "k"), "graded").checked())
                .containsExactly("i", "j", "k");
        assertThat(ids(lifts("{graded: 2}").check("graded", "i", "k"))).isEmpty();
    }

    @Test
    void whereMoreIsBetterAGradeSetsTheFigureToWhereItsBandBegins() {
        Claim last = lifted(lifts("{more: 3}").figure("more", 3), "more");
        Claim middle = lifted(lifts("{more: 2}").figure("more", 3), "more");

        assertThat(last.number().orElseThrow()).isBetween(20.0, 20.01);
        assertThat(last.value()).hasValue(5);
        assertThat(middle.number()).hasValue(20);
        assertThat(middle.value()).hasValue(2);
    }

    @Test
    void aFigureOnARangeIsSetInTheDirectionThatIsBetter() {
        assertThat(lifted(lifts("{percent: {to: 80}}").figure("percent", 30), "percent")
                        .value())
                .hasValue(0.8);
        assertThat(lifted(lifts("{less: {to: 15}}").figure("less", 30), "less").value())
                .hasValue(0.75);
        assertThat(ids(lifts("{less: {to: 15}}").figure("less", 10))).isEmpty();
        assertThat(ids(lifts("{percent: {to: 120}}").figure("percent", 100)))
                .as("as good: clamped")
                .isEmpty();
    }

    @Test
    void whatIsBlankOrUnknownIsLiftedFromTheBottomWhereItCounts() {
        Sheet sheet = lifts("{blank: 3, unsure: 2, todo: [i]}").dontKnow("unsure");

        assertThat(lifted(sheet, "blank").value()).hasValue(0.5);
        assertThat(lifted(sheet, "unsure").number()).hasValue(5);
        assertThat(lifted(sheet, "todo").value()).hasValue(0.5);
        assertThat(ids(lifts("{context: 3}"))).as("unscored").isEmpty();
    }

    @Test
    void aLiftChangesTheClaimSoACapStillHoldsTheCredit() {
        String cap = "caps: [{id: held, cap: {question: a, grade: 2}, when: \"chosen('sure', 'no')\", because: B}]\n";
        Sheet sheet = Sheet.of(QUESTIONS + cap + "recommendations: [{id: r, area: x, title: R, lifts: {a: 4}}]\n")
                .choose("a", "o3")
                .choose("sure", "no");

        Result.OfRecommendation held = sheet.result().recommendations().getFirst();

        assertThat(held.scoreGain())
                .as("it raises the claim, though not what is credited")
                .isZero();
        assertThat(held.levelGain()).isZero();
    }

    @Test
    void aLiftMayBringUpAFurtherQuestion() {
        Result.OfRecommendation advice = lifts("{a: 5}")
                .choose("a", "o3")
                .choose("late", "o1")
                .result()
                .recommendations()
                .getFirst();

        assertThat(advice.scoreGain()).isZero(); // from 50 % to the mean of 100 % and 0 %
        assertThat(ids(lifts("{late: 5}").choose("a", "o3").choose("late", "o1")))
                .isEmpty();
    }

    private static Sheet lifts(String lifts) {
        return Sheet.of(QUESTIONS + "recommendations: [{id: r, area: x, title: R, lifts: " + lifts + "}]\n");
    }

    private static List<String> ids(Sheet sheet) {
        return sheet.result().recommendations().stream()
                .map(Result.OfRecommendation::id)
                .toList();
    }

    private static Claim lifted(Sheet sheet, String question) {
        return new Lifting(sheet.evaluation())
                .of(sheet.questionnaire().recommendations().getFirst().lifts())
                .get(question);
    }
}
