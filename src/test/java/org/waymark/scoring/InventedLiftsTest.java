package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;
import org.waymark.questionnaire.Recommendation.Lift;

/** What is promised of lifts is what scoring the lifted answers anew gives. */
class InventedLiftsTest {

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void theGainOfARecommendationIsWhatScoringTheLiftedAnswersGives(
            @ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Questionnaire questionnaire = Invented.read(number);
        Answers answers = Varied.answers(questionnaire, random);
        Scorer scorer = new Scorer(questionnaire);
        Evaluation now = scorer.started(answers, "full");
        Map<String, Recommendation> recommendations = new HashMap<>();
        questionnaire.recommendations().forEach(each -> recommendations.put(each.id(), each));

        for (Result.OfRecommendation advice : scorer.score(answers, "full").recommendations()) {
            Optional<Answers> done =
                    lifted(answers, now, recommendations.get(advice.id()).lifts());
            if (done.isPresent()) {
                Evaluation then = scorer.started(done.get(), "full");
                Area area = now.outline().area(advice.area());
                Gain gain = Gain.of(area, now, then);
                if (advice.scoreGain() == null) {
                    assertThat(gain.ofScore()).isEmpty();
                } else {
                    assertThat(gain.ofScore().orElseThrow()).isCloseTo(advice.scoreGain(), within(1e-9));
                }
                assertThat(gain.ofLevel())
                        .isEqualTo(
                                advice.levelGain() == null ? OptionalInt.empty() : OptionalInt.of(advice.levelGain()));
            }
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aPathReachesItsLevelByAnswersAndNoShorterOneDoes(
            @ForAll @IntRange(max = Invented.LAST) int number, @ForAll Random random) {
        Questionnaire questionnaire = Invented.read(number);
        Answers answers = Varied.answers(questionnaire, random);
        Scorer scorer = new Scorer(questionnaire);
        Evaluation now = scorer.started(answers, "full");
        Result result = scorer.score(answers, "full");
        Map<String, Result.Path> paths = new HashMap<>();
        result.paths().forEach(path -> paths.put(path.area(), path));

        for (Result.Path path : result.paths()) {
            Map<String, Lift> lifts = new HashMap<>();
            path.lifts().forEach((question, grade) -> lifts.put(question, new Lift.ToGrade(grade)));
            Answers then = lifted(answers, now, lifts).orElseThrow();
            Area area = now.outline().area(path.area());
            assertThat(scorer.started(then, "full").standing(area).level()).hasValue(path.toLevel());
            assertThat(path.toLevel())
                    .isGreaterThan(result.area(path.area()).orElseThrow().level());
        }
        for (Result.OfArea of : result.areas()) {
            Area area = now.outline().area(of.id());
            if (of.level() != null && Ladder.towards(area, now).size() <= 7) {
                Optional<Result.Path> shortest = BruteForcePath.of(area, OptionalInt.of(of.level()), now);
                Optional<Result.Path> found = Optional.ofNullable(paths.get(of.id()));
                assertThat(found.filter(Result.Path::exact)).isEqualTo(shortest);
            }
        }
    }

    /** As team answers; empty where a private question is lifted, which has none. */
    private static Optional<Answers> lifted(Answers answers, Evaluation now, Map<String, Lift> lifts) {
        Map<String, Answer> team = new HashMap<>(answers.team());
        for (Map.Entry<String, Claim> lifted : new Lifting(now).of(lifts).entrySet()) {
            Question question = now.outline().question(lifted.getKey());
            if (question.isPrivate()) {
                return Optional.empty();
            }
            team.put(question.id(), answer(question, lifted.getValue()));
        }
        return Optional.of(new Answers(team, answers.responses()));
    }

    private static Answer answer(Question question, Claim claim) {
        return switch (question.kind()) {
            case CHOICE, YES_NO -> new Answer.Chosen(claim.chosen().orElseThrow());
            case CHECKLIST -> new Answer.Checked(List.copyOf(claim.checked()), List.copyOf(claim.without()));
            case NUMBER -> new Answer.Figure(claim.number().orElseThrow());
            case TEXT -> throw new IllegalArgumentException(question.id());
        };
    }
}
