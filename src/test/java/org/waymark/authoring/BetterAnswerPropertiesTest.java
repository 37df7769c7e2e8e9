package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scorer;

class BetterAnswerPropertiesTest {

    private static final int SHEETS = 40;

    @Property(tries = 120, seed = "20260401")
    void aBetterAnswerNeverLowersAScoreOrALevelUnlessTheLinterHadWarned(@ForAll Random random) {
        Questionnaire questionnaire = Drawn.questionnaire(random);
        boolean isWarned = Linter.remarks(questionnaire).stream()
                .anyMatch(remark -> remark.rule().equals("better-answer-lowers"));
        Statistics.label("warned").collect(isWarned).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        for (int number = 0; number < SHEETS && !isWarned; number++) {
            compare(questionnaire, random);
        }
    }

    private static void compare(Questionnaire questionnaire, Random random) {
        Scorer scorer = new Scorer(questionnaire);
        Map<String, Answer> sheet = new HashMap<>();
        questionnaire.allQuestions().stream()
                .filter(_ -> random.nextInt(10) > 0)
                .forEach(question -> sheet.put(question.id(), Drawn.answer(question, random)));
        Result before = scorer.score(Answers.ofTeam(sheet), "full");
        for (Question question : questionnaire.allQuestions()) {
            Map<String, Answer> better = new HashMap<>(sheet);
            better.computeIfPresent(question.id(), (_, answer) -> Drawn.better(question, answer, random));
            Result after = scorer.score(Answers.ofTeam(better), "full");
            before.areas()
                    .forEach(area ->
                            assertThatItDoesNotFall(area, after.area(area.id()).orElseThrow()));
        }
    }

    private static void assertThatItDoesNotFall(Result.OfArea before, Result.OfArea after) {
        if (before.score() != null && after.score() != null) {
            assertThat(after.score()).as("score of '%s'", before.id()).isGreaterThanOrEqualTo(before.score() - 1e-9);
        }
        if (before.level() != null && after.level() != null) {
            assertThat(after.level()).as("level of '%s'", before.id()).isGreaterThanOrEqualTo(before.level());
        }
    }
}
