package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Sample.area;
import static org.waymark.scoring.Sample.choice;
import static org.waymark.scoring.Sample.five;
import static org.waymark.scoring.Sample.policies;
import static org.waymark.scoring.Sample.questionnaire;
import static org.waymark.scoring.Sample.yesNo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Scoring.Blank;
import org.waymark.questionnaire.Scoring.Rollup;

class LevelTest {

    private static final Answer YES = new Answer.Chosen("yes");
    private static final Answer NO = new Answer.Chosen("no");

    /** Level 1: a. Level 2: b and c. Level 3: d. */
    private final Question[] practices = {
        yesNo("a").level(1).question(),
        yesNo("b").level(2).question(),
        yesNo("c").level(2).question(),
        yesNo("d").level(3).question()
    };

    @Test
    void bandsBeginAtTheirLowestPercent() {
        assertThat(levelAt(0)).isEqualTo(1);
        assertThat(levelAt(19.999)).isEqualTo(1);
        assertThat(levelAt(20)).isEqualTo(2);
        assertThat(levelAt(79.999)).isEqualTo(4);
        assertThat(levelAt(80)).isEqualTo(5);
        assertThat(levelAt(100)).isEqualTo(5);
    }

    @Test
    void aLastBitDecidesNoLevel() {
        assertThat(levelAt(40 - 5e-10)).isEqualTo(3);
        assertThat(levelAt(40 - 5e-9)).isEqualTo(2);
    }

    @Test
    void belowTheLowestBandIsLevelZero() {
        Area area = area("x", policies().bands(Map.of(1, 10.0, 2, 50.0)), choice("a", 1, 0, 9, 100));

        assertThat(level(area, Map.of("a", new Answer.Chosen("o2")))).isZero();
    }

    @Test
    void levelIsTheHighestWhoseLowerLevelsAllPass() {
        assertThat(practised(YES, YES, YES, YES)).isEqualTo(3);
        assertThat(practised(YES, YES, NO, YES)).isEqualTo(1);
        assertThat(practised(YES, YES, YES, NO)).isEqualTo(2);
        assertThat(practised(NO, YES, YES, YES)).isZero();
    }

    @Test
    void aPracticeThatIsUnknownIsNotAchieved() {
        assertThat(practised(YES, YES, new Answer.DontKnow(), YES)).isEqualTo(1);
    }

    @Test
    void aPracticeThatDoesNotApplyIsNotRequiredAndALevelWithoutAnyIsPassedOver() {
        Answer none = new Answer.NotApplicable("no production yet");

        assertThat(practised(YES, none, YES, YES)).isEqualTo(3);
        assertThat(practised(YES, none, none, YES)).isEqualTo(3);
        assertThat(practised(YES, none, none, NO)).isEqualTo(1);
        assertThat(practised(YES, YES, YES, none)).isEqualTo(2);
        assertThat(practised(none, none, none, none)).isNull();
    }

    @Test
    void aPracticeIsAchievedFromTheStatedPosition() {
        Question graded = new Sample.Draft("a", Question.Kind.CHOICE)
                .options(five("a", 1).options())
                .level(1)
                .question();

        assertThat(level(area("x", policies().practices(0.75), graded), Map.of("a", new Answer.Chosen("o4"))))
                .isEqualTo(1);
        assertThat(level(area("x", policies().practices(0.75), graded), Map.of("a", new Answer.Chosen("o3"))))
                .isZero();
    }

    @Test
    void practicesOfAreasInsideCount() {
        Area inner = area("inner", policies().withoutLevel(), practices[1]);
        Area outer = area("x", 1, policies().practices(1), List.of(practices[0], practices[3]), List.of(inner));

        assertThat(level(outer, Map.of("a", YES, "b", NO, "d", YES))).isEqualTo(1);
        assertThat(level(outer, Map.of("a", YES, "b", YES, "d", YES))).isEqualTo(3);
    }

    @Test
    void aPolicyAloneAchievesNothing() {
        Area area = area("x", policies().practices(0).blank(Blank.ZERO).unknownIsZero(), practices);

        assertThat(level(area, Map.of("a", NO, "b", NO, "c", NO)))
                .as("from position 0, but d is blank")
                .isEqualTo(2);
        assertThat(level(area, Map.of("a", NO, "b", new Answer.DontKnow(), "c", NO, "d", YES)))
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotApplyIsAchievedWhereItCountsAsMet() {
        Area met = area("x", policies().practices(1).notApplicableIsMet(), practices);
        Answer none = new Answer.NotApplicable("no production yet");

        assertThat(level(met, Map.of("a", none, "b", none, "c", none, "d", none)))
                .isEqualTo(3);
        assertThat(level(met, Map.of("a", none, "b", none, "c", NO, "d", none))).isEqualTo(1);
    }

    @Test
    void whetherAPracticeIsRequiredFollowsItsOwnAreaAndFromWhereItIsAchievedTheAreaWhoseLevelItIs() {
        Question graded = new Sample.Draft("b", Question.Kind.CHOICE)
                .options(five("b", 1).options())
                .level(2)
                .question();
        Area met = area("inner", policies().notApplicableIsMet().practices(1), graded);
        Area outer = area("x", 1, policies().practices(0.75), List.of(practices[0]), List.of(met));

        assertThat(level(outer, Map.of("a", YES, "b", new Answer.NotApplicable("no"))))
                .isEqualTo(2);
        assertThat(level(outer, Map.of("a", YES, "b", new Answer.Chosen("o4")))).isEqualTo(2);
        assertThat(level(outer, Map.of("a", YES, "b", new Answer.Chosen("o3")))).isEqualTo(1);
    }

    @Test
    void theLowestLevelMayBeZeroAndBandsNeedNotNameEveryLevel() {
        Area area =
                area("x", policies().bands(Map.of(0, 0.0, 1, 50.0, 3, 90.0)), choice("a", 1, 0, 49, 50, 89, 90, 100));

        assertThat(level(area, Map.of("a", new Answer.Chosen("o2")))).isZero();
        assertThat(level(area, Map.of("a", new Answer.Chosen("o3")))).isEqualTo(1);
        assertThat(level(area, Map.of("a", new Answer.Chosen("o4")))).isEqualTo(1);
        assertThat(level(area, Map.of("a", new Answer.Chosen("o5")))).isEqualTo(3);
    }

    @Test
    void withoutBandsTheLevelIsZero() {
        Area area = area("x", policies().bands(Map.of()), five("a", 1));

        assertThat(level(area, Map.of("a", new Answer.Chosen("o5")))).isZero();
    }

    @Test
    void theWholeHasALevelToo() {
        Area x = area("x", policies(), five("a", 1));
        Area y = area("y", 3, policies(), List.of(five("b", 1)), List.of());
        Map<String, Answer> answers = Map.of("a", new Answer.Chosen("o5"), "b", new Answer.Chosen("o3"));

        Result.OfArea whole = Scorer.score(questionnaire(Rollup.MEAN, x, y), Answers.ofTeam(answers), "full")
                .area("")
                .orElseThrow();

        assertThat(whole.score()).isEqualTo(62.5); // (1 × 100 + 3 × 50) ÷ 4
        assertThat(whole.level()).isEqualTo(4);
        assertThat(whole.parent()).isNull();
    }

    @Test
    void withoutARollUpTheWholeIsNoArea() {
        Result result = Scorer.score(
                questionnaire(Rollup.NONE, area("x", policies(), five("a", 1))), Answers.ofTeam(Map.of()), "full");

        assertThat(result.area("")).isEmpty();
    }

    @Test
    void anAreaMayHavePracticesAndNoScore() {
        Area area = area("x", policies().practices(1).rollup(Rollup.NONE), practices);

        Result.OfArea result = scored(area, Map.of("a", YES, "b", YES, "c", YES, "d", NO));

        assertThat(result.score()).isNull();
        assertThat(result.level()).isEqualTo(2);
    }

    @Test
    void aBlankThatWithholdsTakesTheLevelFromPracticesToo() {
        Area area = area("x", policies().practices(1).blank(Blank.WITHHOLD), practices);

        assertThat(level(area, Map.of("a", YES, "b", YES, "c", YES))).isNull();
        assertThat(level(area, Map.of("a", YES, "b", YES, "c", YES, "d", NO))).isEqualTo(2);
    }

    @Test
    void anAreaMayHaveAScoreAndNoLevel() {
        Result.OfArea area =
                scored(area("x", policies().withoutLevel(), five("a", 1)), Map.of("a", new Answer.Chosen("o3")));

        assertThat(area.score()).isEqualTo(50);
        assertThat(area.level()).isNull();
        assertThat(area.computedLevel()).isNull();
    }

    @Test
    void aLevelIsWithheldBelowTheCoverageAtWhichItIsPublished() {
        Question[] questions = {five("a", 1), five("b", 2), five("c", 1)};
        Area area = area("x", policies().publishAt(0.5), questions);
        Answer best = new Answer.Chosen("o5");

        Result.OfArea little = scored(area, Map.of("a", best, "b", new Answer.DontKnow()));
        Result.OfArea half = scored(area, Map.of("b", best));

        assertThat(little.coverage()).isEqualTo(0.25);
        assertThat(little.level()).isNull();
        assertThat(little.computedLevel()).isEqualTo(5);
        assertThat(half.coverage()).isEqualTo(0.5);
        assertThat(half.level()).isEqualTo(5);
    }

    @Test
    void coverageLeavesOutWhatDoesNotApplyOrNeverCounts() {
        Question context = new Sample.Draft("c", Question.Kind.CHOICE)
                .options(five("c", 1).options())
                .unscored()
                .question();
        Area area = area("x", policies(), five("a", 1), five("b", 3), context);

        Result.OfArea result =
                scored(area, Map.of("a", new Answer.Chosen("o1"), "b", new Answer.NotApplicable("no such thing")));

        assertThat(result.coverage()).isEqualTo(1);
    }

    private Integer levelAt(double percent) {
        return level(area("x", policies(), choice("a", 1, 0, percent, 100)), Map.of("a", new Answer.Chosen("o2")));
    }

    private Integer practised(Answer a, Answer b, Answer c, Answer d) {
        return level(area("x", policies().practices(1), practices), Map.of("a", a, "b", b, "c", c, "d", d));
    }

    private static Integer level(Area area, Map<String, Answer> answers) {
        return scored(area, answers).level();
    }

    private static Result.OfArea scored(Area area, Map<String, Answer> answers) {
        return Scorer.score(questionnaire(Rollup.NONE, area), Answers.ofTeam(answers), "full")
                .area("x")
                .orElseThrow();
    }
}
