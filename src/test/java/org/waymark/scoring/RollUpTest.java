package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.scoring.Sample.area;
import static org.waymark.scoring.Sample.choice;
import static org.waymark.scoring.Sample.five;
import static org.waymark.scoring.Sample.policies;
import static org.waymark.scoring.Sample.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring.Blank;
import org.waymark.questionnaire.Scoring.Rollup;

class RollUpTest {

    /** 0.75 of weight 1, 0.25 of weight 3. */
    private final Question strong = five("a", 1);

    private final Question weak = five("b", 3);
    private final Map<String, Answer> answers = Map.of("a", chosen("o4"), "b", chosen("o2"));

    @Test
    void meanIsWeighted() {
        Result.OfArea area = scoredBy(Rollup.MEAN);

        assertThat(area.points()).isEqualTo(0.375); // (1 × 0.75 + 3 × 0.25) ÷ 4
        assertThat(area.maxPoints()).isEqualTo(1.0);
        assertThat(area.score()).isEqualTo(37.5);
    }

    @Test
    void sumIgnoresWeights() {
        Result.OfArea area = scoredBy(Rollup.SUM);

        assertThat(area.points()).isEqualTo(1.0);
        assertThat(area.maxPoints()).isEqualTo(2.0);
        assertThat(area.score()).isEqualTo(50);
    }

    @Test
    void minAndMaxTakeTheWeakestAndTheStrongest() {
        assertThat(scoredBy(Rollup.MIN).score()).isEqualTo(25);
        assertThat(scoredBy(Rollup.MAX).score()).isEqualTo(75);
    }

    @Test
    void noRollUpMeansNoPointsButCoverage() {
        Result.OfArea area = scoredBy(Rollup.NONE);

        assertThat(area.points()).isNull();
        assertThat(area.maxPoints()).isNull();
        assertThat(area.score()).isNull();
        assertThat(area.level()).isNull();
        assertThat(area.coverage()).isEqualTo(1);
    }

    @Test
    void valuesAreAnyNumbersAndTheScoreIsThePercentBetweenTheirEnds() {
        Questionnaire odd = questionnaire(
                Rollup.NONE, area("x", policies().rollup(Rollup.SUM), choice("a", 1, -2, 3), choice("b", 1, 10, 5, 0)));

        Result.OfArea area = scored(odd, Map.of("a", chosen("o2"), "b", chosen("o2")), "x");

        assertThat(area.points()).isEqualTo(8.0);
        assertThat(area.maxPoints()).isEqualTo(13.0);
        assertThat(area.score()).isEqualTo(100 * 10.0 / 15);
    }

    @Test
    void anAreaInsideIsAChildLikeAQuestion() {
        Area inner = area("inner", 3, policies(), List.of(five("b", 1), five("c", 1)), List.of());
        Area outer = area("outer", 1, policies(), List.of(five("a", 1)), List.of(inner));
        Map<String, Answer> all = Map.of("a", chosen("o5"), "b", chosen("o1"), "c", chosen("o3"));

        Result result = Scorer.score(questionnaire(Rollup.MEAN, outer), Answers.ofTeam(all), "full");

        assertThat(result.area("inner").orElseThrow().points()).isEqualTo(0.25);
        assertThat(result.area("outer").orElseThrow().points()).isEqualTo(0.4375); // (1 × 1 + 3 × 0.25) ÷ 4
        assertThat(result.area("").orElseThrow().points()).isEqualTo(0.4375);
        assertThat(result.areas()).extracting(Result.OfArea::id).containsExactly("", "outer", "inner");
        assertThat(result.areas()).extracting(Result.OfArea::parent).containsExactly(null, null, "outer");
    }

    @Test
    void flatMeanLooksThroughAreasThatHaveNoPoints() {
        Area inner = area("inner", 5, policies().rollup(Rollup.NONE), List.of(five("b", 3)), List.of());
        List<Question> own = List.of(five("a", 1));

        Area flat = area("outer", 1, policies().rollup(Rollup.FLAT_MEAN), own, List.of(inner));
        Area mean = area("outer", 1, policies(), own, List.of(inner));

        assertThat(scored(questionnaire(Rollup.NONE, flat), answers, "outer").points())
                .isEqualTo(0.375);
        assertThat(scored(questionnaire(Rollup.NONE, mean), answers, "outer").points())
                .isEqualTo(0.75);
    }

    @Test
    void weightZeroTakesNoPartAnywhere() {
        Area inner = area("inner", 0, policies(), List.of(five("c", 1)), List.of());
        Area outer =
                area("outer", 1, policies().rollup(Rollup.SUM), List.of(five("a", 0), five("b", 1)), List.of(inner));
        Map<String, Answer> some = Map.of("b", chosen("o3"), "a", chosen("o5"));

        Result.OfArea area = scored(questionnaire(Rollup.NONE, outer), some, "outer");

        assertThat(area.maxPoints()).isEqualTo(1);
        assertThat(area.points()).isEqualTo(0.5);
        assertThat(area.coverage()).isEqualTo(1);
    }

    @Test
    void blankIsLeftOutOfBothSumsOrCountsAsTheLowest() {
        Map<String, Answer> some = Map.of("a", chosen("o4"));

        assertThat(blank(Blank.EXCLUDE, some).score()).isEqualTo(75);
        assertThat(blank(Blank.ZERO, some).score()).isEqualTo(18.75); // (1 × 0.75 + 3 × 0) ÷ 4
    }

    @Test
    void blankWithholdsEveryAreaAbove() {
        Area inner = area("inner", policies().blank(Blank.WITHHOLD), five("b", 1));
        Area outer = area("outer", 1, policies().publishAt(0), List.of(five("a", 1)), List.of(inner));
        Area other = area("other", policies(), five("c", 1));
        Map<String, Answer> some = Map.of("a", chosen("o4"), "c", chosen("o4"));

        Result result = Scorer.score(questionnaire(Rollup.MEAN, outer, other), Answers.ofTeam(some), "full");

        for (String id : List.of("", "outer", "inner")) {
            Result.OfArea area = result.area(id).orElseThrow();
            assertThat(area.points()).as(id).isNull();
            assertThat(area.score()).as(id).isNull();
            assertThat(area.level()).as(id).isNull();
            assertThat(area.computedLevel()).as(id).isNull();
            assertThat(area.explanation().getFirst().effect()).as(id).isEqualTo(Map.of("withheld", true));
        }
        assertThat(result.area("other").orElseThrow().score()).isEqualTo(75);
    }

    @Test
    void blankUnderBlockWithholdsAndKeepsAnAssessmentFromBeingSubmitted() {
        Questionnaire sample = questionnaire(Rollup.NONE, area("x", policies().blank(Blank.BLOCK), strong, weak));
        Answers some = Answers.ofTeam(Map.of("a", chosen("o4")));

        assertThat(scored(sample, some.team(), "x").score()).isNull();
        assertThat(new Scorer(sample).blocking(some, "full")).containsExactly("b");
        assertThat(new Scorer(sample).blocking(some, "short")).isEmpty();
        assertThat(new Scorer(sample).blocking(Answers.ofTeam(answers), "full")).isEmpty();
    }

    @Test
    void unknownIsLeftOutOrCountsAsTheLowest() {
        Map<String, Answer> some = Map.of("a", chosen("o4"), "b", new Answer.DontKnow());
        Question[] both = {strong, weak};

        assertThat(scored(questionnaire(Rollup.NONE, area("x", policies(), both)), some, "x")
                        .score())
                .isEqualTo(75);
        assertThat(scored(questionnaire(Rollup.NONE, area("x", policies().unknownIsZero(), both)), some, "x")
                        .score())
                .isEqualTo(18.75);
    }

    @Test
    void notApplicableIsLeftOutOrCountsAsMet() {
        Map<String, Answer> some = Map.of("a", chosen("o4"), "b", new Answer.NotApplicable("no production yet"));
        Question[] both = {strong, weak};

        assertThat(scored(questionnaire(Rollup.NONE, area("x", policies(), both)), some, "x")
                        .score())
                .isEqualTo(75);
        assertThat(scored(questionnaire(Rollup.NONE, area("x", policies().notApplicableIsMet(), both)), some, "x")
                        .score())
                .isEqualTo(93.75); // (1 × 0.75 + 3 × 1) ÷ 4
    }

    @Test
    void nothingToScoreIsNoScoreAndNotZero() {
        Result.OfArea area = blank(Blank.EXCLUDE, Map.of());

        assertThat(area.score()).isNull();
        assertThat(area.points()).isNull();
        assertThat(area.level()).isNull();
        assertThat(area.computedLevel()).isNull();
        assertThat(area.coverage()).isZero();
    }

    @Test
    void equalLowestAndHighestPointsGiveNoScore() {
        Questionnaire flat = questionnaire(Rollup.NONE, area("x", policies(), choice("a", 1, 4, 4)));

        Result.OfArea area = scored(flat, Map.of("a", chosen("o1")), "x");

        assertThat(area.points()).isEqualTo(4);
        assertThat(area.score()).isNull();
    }

    @Test
    void questionsOutsideTheFormCountOnlyWhereAnswered() {
        Questionnaire sample = questionnaire(Rollup.NONE, area("x", policies(), strong, weak));
        Map<String, Answer> some = new HashMap<>(Map.of("a", chosen("o4")));

        Result first = Scorer.score(sample, Answers.ofTeam(some), "short");
        some.put("b", chosen("o2"));
        Result carried = Scorer.score(sample, Answers.ofTeam(some), "short");

        assertThat(first.area("x").orElseThrow().coverage()).isEqualTo(1);
        assertThat(first.question("b").orElseThrow().visible()).isFalse();
        assertThat(carried.area("x").orElseThrow().score()).isEqualTo(37.5);
        assertThat(carried.question("b").orElseThrow().visible()).isTrue();
    }

    @Test
    void anUnknownFormIsRefused() {
        Questionnaire sample = questionnaire(Rollup.NONE, area("x", policies(), strong));

        assertThatThrownBy(() -> Scorer.score(sample, Answers.ofTeam(Map.of()), "long"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'long'");
    }

    private Result.OfArea scoredBy(Rollup rollup) {
        return scored(questionnaire(Rollup.NONE, area("x", policies().rollup(rollup), strong, weak)), answers, "x");
    }

    private Result.OfArea blank(Blank blank, Map<String, Answer> some) {
        return scored(questionnaire(Rollup.NONE, area("x", policies().blank(blank), strong, weak)), some, "x");
    }

    private static Result.OfArea scored(Questionnaire questionnaire, Map<String, Answer> answers, String id) {
        return Scorer.score(questionnaire, Answers.ofTeam(answers), "full")
                .area(id)
                .orElseThrow();
    }

    private static Answer chosen(String option) {
        return new Answer.Chosen(option);
    }
}
