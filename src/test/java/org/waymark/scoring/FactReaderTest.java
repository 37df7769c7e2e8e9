package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Reading;

/** What each function of an expression gives, and when it is unknown. */
class FactReaderTest {

    private static final Object UNKNOWN = null;

    private final Sheet sheet = Sheet.of("""
            scoring: {rollup: mean}
            areas:
              - id: x
                title: X
                questions:
                  - {id: a, text: A, kind: choice, options: five, not-applicable: true}
                  - {id: b, text: B, kind: choice, options: five, weight: 3}
                  - id: list
                    text: List
                    kind: checklist
                    scored: false
                    grades: {1: 0, 2: 0.5, 3: 1}
                    items: [{id: i, text: I, not-applicable: true}, {id: j, text: J}, {id: none, text: N, exclusive: true}]
                  - {id: n, text: N, kind: number, scored: false}
                  - {id: seldom, text: S, kind: choice, options: five, visible-when: "chosen('a', 'o5')"}
              - id: strict
                title: Strict
                scoring: {blank: zero, unknown: zero, not-applicable: met}
                questions:
                  - {id: c, text: C, kind: choice, options: five, not-applicable: true}
                  - {id: free, text: F, kind: choice, options: five, scored: false}
                  - {id: none, text: N, kind: choice, options: five, scored: false, not-applicable: true}
              - id: constant
                title: Constant
                questions: [{id: same, text: S, kind: choice, options: [{id: four, value: 4, text: F}, {id: also, value: 4, text: A}]}]
              - id: free-of-levels
                title: Free
                scoring: {level-from: none}
                questions: [{id: unlevelled, text: U, kind: choice, options: five}]
            caps:
              - {id: cap, cap: {area: x, level: 2}, when: "grade('a') == 4", because: B}
            classifications:
              - {id: k, title: K, cases: [{value: high, when: "grade('a') > 3", text: H}, {value: low, text: L}]}
            """);

    @Test
    void valuesAndGradesAreThoseOfTheAnswer() {
        sheet.choose("a", "o4");

        assertThat(read("value", "a")).isEqualTo(0.75);
        assertThat(read("claimed", "a")).isEqualTo(0.75);
        assertThat(read("grade", "a")).isEqualTo(4.0);
        assertThat(read("claimed_grade", "a")).isEqualTo(4.0);
        assertThat(read("chosen", "a", "o4")).isEqualTo(true);
        assertThat(read("chosen", "a", "o5")).isEqualTo(false);
    }

    @Test
    void whatIsNotThereIsUnknown() {
        sheet.dontKnow("b");

        for (String function : List.of("value", "claimed", "grade", "claimed_grade", "spread")) {
            assertThat(read(function, "a")).as(function).isEqualTo(UNKNOWN);
            assertThat(read(function, "b")).as(function).isEqualTo(UNKNOWN);
        }
        assertThat(read("chosen", "a", "o1")).isEqualTo(UNKNOWN);
        assertThat(read("checked", "list", "i")).isEqualTo(UNKNOWN);
        assertThat(read("share_checked", "list", "i")).isEqualTo(UNKNOWN);
        assertThat(read("count", "list")).isEqualTo(UNKNOWN);
        assertThat(read("number", "n")).isEqualTo(UNKNOWN);
        assertThat(read("score", "x")).isEqualTo(UNKNOWN);
        assertThat(read("points", "x")).isEqualTo(UNKNOWN);
        assertThat(read("level", "x")).isEqualTo(UNKNOWN);
        assertThat(read("worst", "x")).isEqualTo(UNKNOWN);
        assertThat(read("share", "x", 0.5)).isEqualTo(UNKNOWN);
    }

    @Test
    void nothingOfAnAnswerIsKnownHoweverItIsMissing() {
        sheet.choose("a", "o1").notApplicable("c").choose("seldom", "o3").notApplicable("none");
        sheet.answer("list", new Answer.Checked(List.of(), List.of())).dontKnow("n");

        for (String function : List.of("value", "claimed", "grade", "claimed_grade", "spread")) {
            assertThat(read(function, "seldom")).as(function + ", hidden").isEqualTo(UNKNOWN);
            assertThat(read(function, "none")).as(function + ", not applicable").isEqualTo(UNKNOWN);
        }
        assertThat(read("chosen", "seldom", "o3")).isEqualTo(UNKNOWN);
        assertThat(read("chosen", "none", "o3")).isEqualTo(UNKNOWN);
        assertThat(read("number", "n")).as("don't know").isEqualTo(UNKNOWN);
        assertThat(read("checked", "list", "j"))
                .as("an empty list is an answer")
                .isEqualTo(false);
        assertThat(read("count", "list")).isEqualTo(0.0);
        sheet.dontKnow("list");
        assertThat(read("checked", "list", "j")).isEqualTo(UNKNOWN);
        assertThat(read("share_checked", "list", "j")).isEqualTo(UNKNOWN);
        assertThat(read("count", "list")).isEqualTo(UNKNOWN);
    }

    @Test
    void anAreaWithoutAScoreTellsNoPointsAndOneWithoutALevelNoLevel() {
        sheet.choose("same", "four").choose("unlevelled", "o5");

        assertThat(sheet.area("constant").points()).isEqualTo(4);
        assertThat(read("points", "constant")).isEqualTo(UNKNOWN);
        assertThat(read("worst", "constant")).isEqualTo(UNKNOWN);
        assertThat(read("share", "constant", 0.5)).isEqualTo(UNKNOWN);
        assertThat(read("level", "constant")).isEqualTo(UNKNOWN);
        assertThat(read("score", "free-of-levels")).isEqualTo(100.0);
        assertThat(read("level", "free-of-levels")).isEqualTo(UNKNOWN);
    }

    @Test
    void aLevelIsTheOneAfterCapsWhetherItIsPublishedOrNot() {
        sheet.choose("a", "o4");

        assertThat(sheet.area("x").coverage()).isEqualTo(0.25);
        assertThat(sheet.area("x").level()).as("25 % is too little to publish").isNull();
        assertThat(read("level", "x")).isEqualTo(2.0); // 75 % is level 4, capped at 2
    }

    @Test
    void theStateOfAnAnswerIsAlwaysKnown() {
        sheet.dontKnow("b").notApplicable("a");

        assertThat(states("b")).containsExactly(false, true, false);
        assertThat(states("a")).containsExactly(false, false, true);
        assertThat(states("n")).containsExactly(false, false, false);
        sheet.figure("n", 3);
        assertThat(states("n")).containsExactly(true, false, false);
    }

    @Test
    void aHiddenQuestionIsNeitherAnsweredNorUnknownNorNotApplicable() {
        sheet.choose("a", "o1").dontKnow("seldom");

        assertThat(states("seldom")).containsExactly(false, false, false);
        assertThat(read("grade", "seldom")).isEqualTo(UNKNOWN);
        assertThat(sheet.question("seldom").visible()).isFalse();
        assertThat(sheet.area("x").coverage()).isEqualTo(0.25); // a of a and b
    }

    @Test
    void anUnknownConditionHides() {
        assertThat(sheet.choose("seldom", "o1").question("seldom").visible()).isFalse();
        assertThat(sheet.choose("a", "o5").question("seldom").visible()).isTrue();
        assertThat(sheet.question("seldom").claimed()).isZero();
    }

    @Test
    void policiesPutTheLowestOrTheHighestInPlaceButNoClaim() {
        assertThat(read("value", "c")).isEqualTo(0.0);
        assertThat(read("grade", "c")).isEqualTo(1.0);
        assertThat(read("claimed", "c")).isEqualTo(UNKNOWN);
        assertThat(read("chosen", "c", "o1")).isEqualTo(UNKNOWN);
        sheet.notApplicable("c");
        assertThat(read("value", "c")).isEqualTo(1.0);
        assertThat(read("grade", "c")).isEqualTo(5.0);
        assertThat(read("claimed_grade", "c")).isEqualTo(UNKNOWN);
        assertThat(read("grade", "free")).as("unscored").isEqualTo(UNKNOWN);
        sheet.dontKnow("c");
        assertThat(read("value", "c")).isEqualTo(0.0);
        assertThat(read("grade", "c")).isEqualTo(1.0);
        assertThat(read("claimed", "c")).isEqualTo(UNKNOWN);
        assertThat(read("answered", "c")).isEqualTo(false);
    }

    @Test
    void aChecklistTellsItsItemsAndCountsThoseThatAreNotExclusive() {
        sheet.check("list", "i");

        assertThat(read("checked", "list", "i")).isEqualTo(true);
        assertThat(read("checked", "list", "j")).isEqualTo(false);
        assertThat(read("count", "list")).isEqualTo(1.0);
        sheet.check("list", "none");
        assertThat(read("checked", "list", "none")).isEqualTo(true);
        assertThat(read("count", "list")).isEqualTo(0.0);
        assertThat(read("grade", "list")).isEqualTo(1.0);
    }

    @Test
    void anItemThatTheyDoNotHaveIsNeitherCheckedNorUnchecked() {
        sheet.answer("list", new Answer.Checked(List.of("j"), List.of("i")));

        assertThat(read("checked", "list", "i")).isEqualTo(UNKNOWN);
        assertThat(read("grade", "list")).isEqualTo(3.0);
    }

    @Test
    void spreadAndSharesComeFromWhatPeopleSaidEvenBesideATeamAnswer() {
        sheet.choose("a", "o3")
                .says("a", new Answer.Chosen("o2"))
                .says("a", new Answer.Chosen("o5"))
                .says("a", new Answer.DontKnow())
                .says("list", new Answer.Checked(List.of("i"), List.of()))
                .says("list", new Answer.Checked(List.of(), List.of()))
                .says("list", new Answer.DontKnow());

        assertThat(read("spread", "a")).isEqualTo(3.0);
        assertThat(read("grade", "a")).isEqualTo(3.0);
        assertThat(read("share_checked", "list", "i")).isEqualTo(0.5);
        assertThat(read("respondents")).isEqualTo(6.0);
    }

    @Test
    void respondentsAreThoseWithAtLeastOneAnswer() {
        assertThat(read("respondents")).isEqualTo(0.0);
        assertThat(new Submission(
                                new Outline(sheet.questionnaire()),
                                new Answers(java.util.Map.of(), List.of(new Answers.Response("a", java.util.Map.of()))),
                                java.util.Set.of())
                        .respondents())
                .isZero();
    }

    @Test
    void areasTellTheirNumbers() {
        sheet.choose("a", "o5").choose("b", "o2");

        assertThat(read("points", "x")).isEqualTo(0.4375); // (1 × 1 + 3 × 0.25) ÷ 4
        assertThat(read("score", "x")).isEqualTo(43.75);
        assertThat(read("level", "x")).isEqualTo(3.0);
        assertThat(read("coverage", "x")).isEqualTo(0.8); // seldom is visible now
        assertThat(read("worst", "x")).isEqualTo(0.25);
        assertThat(read("share", "x", 0.25)).isEqualTo(1.0);
        assertThat(read("share", "x", 0.5)).isEqualTo(0.25);
        assertThat(read("coverage", "strict")).isEqualTo(0.0);
    }

    @Test
    void aClassificationThatStoppedIsUnknown() {
        assertThat(read("classified", "k", "low")).isEqualTo(UNKNOWN);
        sheet.choose("a", "o2");
        assertThat(read("classified", "k", "low")).isEqualTo(true);
        assertThat(read("classified", "k", "high")).isEqualTo(false);
    }

    private List<Object> states(String question) {
        return List.of(read("answered", question), read("unknown", question), read("not_applicable", question));
    }

    private Object read(String function, Object... arguments) {
        return sheet.evaluation()
                .facts()
                .read(new Reading(function, List.of(arguments)))
                .orElse(null);
    }
}
