package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** What holds whatever is answered. */
class ScorerPropertiesTest {

    private static final Questionnaire VARIED = Varied.sheet().questionnaire();

    @Provide
    Arbitrary<Answers> answers() {
        return Varied.answers(VARIED);
    }

    @Property(tries = 300)
    void everyExplanationGivesItsEffectFromWhatItReadAlone(@ForAll("answers") Answers answers) {
        new Replay(VARIED, Scorer.score(VARIED, answers, "full")).check();
    }

    @Property(tries = 100)
    void privateQuestionsAppearInNoExplanation(@ForAll("answers") Answers answers) {
        Result result = Scorer.score(VARIED, answers, "full");

        List<Explanation> explanations = new ArrayList<>();
        result.areas().forEach(area -> explanations.addAll(area.explanation()));
        result.questions().forEach(question -> explanations.addAll(question.explanation()));
        result.recommendations().forEach(advice -> explanations.addAll(advice.explanation()));
        assertThat(explanations.toString()).doesNotContain("'quiet'", "'hush'", "'third'");
        assertThat(result.paths().toString()).doesNotContain("quiet", "hush", "third");
        assertThat(result.areas())
                .allSatisfy(area -> assertThat(area.unconfirmedBy()).doesNotContain("quiet", "hush", "third"));
    }

    @Property(tries = 100)
    void theSameAnswersGiveTheSameResultWhateverTheOrderOfPeople(@ForAll("answers") Answers answers) {
        List<Answers.Response> people = new ArrayList<>(answers.responses());
        Collections.reverse(people);

        Result one = Scorer.score(VARIED, answers, "full");
        Result other = Scorer.score(VARIED, new Answers(new HashMap<>(answers.team()), people), "full");

        assertThat(other).isEqualTo(one).hasToString(one.toString());
    }

    @Property(tries = 200)
    void theOrderOfAreasAndQuestionsChangesNoNumber(@ForAll("answers") Answers answers, @ForAll Random random) {
        Result one = Scorer.score(VARIED, answers, "full");
        Result other = Scorer.score(shuffled(VARIED, random), answers, "full");

        for (Result.OfArea area : one.areas()) {
            Result.OfArea same = other.area(area.id()).orElseThrow();
            assertThat(List.of(same.toString(), same.caps())).isEqualTo(List.of(area.toString(), area.caps()));
        }
        for (Result.OfQuestion question : one.questions()) {
            assertThat(other.question(question.id())).hasValue(question);
        }
        assertThat(other.classifications()).isEqualTo(one.classifications());
        assertThat(other.recommendations()).isEqualTo(one.recommendations());
        assertThat(other.paths()).containsExactlyInAnyOrderElementsOf(one.paths());
    }

    @Property(tries = 300)
    void aBetterAnswerNeverLowersAScoreWhereThereAreNoCaps(@ForAll Random random) {
        Questionnaire questionnaire = Sample.random(random);
        Map<String, Answer> worse = new HashMap<>();
        for (Question question : questionnaire.allQuestions()) {
            if (random.nextInt(5) > 0) {
                worse.put(question.id(), new Answer.Chosen("o" + random.nextInt(1, 6)));
            }
        }
        Map<String, Answer> better = new HashMap<>(worse);
        better.replaceAll((_, answer) -> random.nextBoolean() ? answer : raised((Answer.Chosen) answer, random));

        Result one = Scorer.score(questionnaire, Answers.ofTeam(worse), "full");
        Result other = Scorer.score(questionnaire, Answers.ofTeam(better), "full");

        for (Result.OfArea area : one.areas()) {
            Result.OfArea same = other.area(area.id()).orElseThrow();
            if (area.score() == null) {
                assertThat(same.score()).isNull();
            } else {
                assertThat(same.score()).isGreaterThanOrEqualTo(area.score() - 1e-9);
                assertThat(same.computedLevel()).isGreaterThanOrEqualTo(area.computedLevel());
            }
        }
    }

    @Property(tries = 200)
    void numbersStayWithinTheirRanges(@ForAll("answers") Answers answers) {
        for (Result.OfArea area : Scorer.score(VARIED, answers, "full").areas()) {
            assertThat(area.coverage()).isBetween(0.0, 1.0);
            if (area.score() != null) {
                assertThat(area.score()).isBetween(0.0, 100.0);
                assertThat(area.points()).isLessThanOrEqualTo(area.maxPoints());
            }
            if (area.level() != null) {
                assertThat(area.level()).isBetween(0, area.computedLevel());
            }
        }
    }

    @Property(tries = 150)
    void pathsOfUpToThreeStepsAreThoseThatTryingEverythingFinds(@ForAll("answers") Answers answers) {
        comparePaths(VARIED, answers);
    }

    @Property(tries = 50)
    void pathsAreTheFewestStepsThroughAnyRollUp(@ForAll Random random) {
        Questionnaire questionnaire = Sample.random(random);
        Map<String, Answer> team = new HashMap<>();
        for (Question question : questionnaire.allQuestions()) {
            team.put(question.id(), new Answer.Chosen("o" + random.nextInt(1, 6)));
        }
        comparePaths(questionnaire, Answers.ofTeam(team));
    }

    private static void comparePaths(Questionnaire questionnaire, Answers answers) {
        Evaluation evaluation = new Scorer(questionnaire).started(answers, "full");
        for (Result.Path path : Scorer.score(questionnaire, answers, "full").paths()) {
            Area area = evaluation.outline().area(path.area());
            OptionalInt level = evaluation.standing(area).level();
            assertThat(path.toLevel()).isGreaterThan(level.orElseThrow());
            assertThat(BruteForcePath.of(area, level, evaluation))
                    .isEqualTo(path.exact() ? Optional.of(path) : Optional.empty());
        }
    }

    private static Answer raised(Answer.Chosen answer, Random random) {
        int number = Integer.parseInt(answer.option().substring(1));
        return new Answer.Chosen("o" + random.nextInt(number, 6));
    }

    private static Questionnaire shuffled(Questionnaire q, Random random) {
        return new Questionnaire(
                q.id(),
                q.version(),
                q.title(),
                q.language(),
                q.sha256(),
                q.levels(),
                q.scoring(),
                q.forms(),
                shuffledAreas(q.areas(), random),
                q.caps(),
                q.classifications(),
                q.findings(),
                q.recommendations(),
                q.concepts(),
                q.pictures(),
                q.sources(),
                q.manuscript());
    }

    private static List<Area> shuffledAreas(List<Area> areas, Random random) {
        List<Area> shuffled = new ArrayList<>();
        for (Area area : areas) {
            List<Question> questions = new ArrayList<>(area.questions());
            Collections.shuffle(questions, random);
            shuffled.add(Sample.area(
                    area.id(),
                    area.weight(),
                    new Sample.Policies(area.scoring()),
                    questions,
                    shuffledAreas(area.areas(), random)));
        }
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
