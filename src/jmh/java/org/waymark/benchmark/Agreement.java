package org.waymark.benchmark;

import java.util.List;
import java.util.Objects;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Result;
import org.waymark.scoring.ScoringParts;

/** Whether the engine and the code written by hand come to the same. What does not is not worth comparing. */
final class Agreement {

    private static final double NINE_DIGITS = 1e-9;

    private final Plan plan;

    Agreement(Plan plan) {
        this.plan = plan;
    }

    /** @throws IllegalStateException naming the first number that differs */
    void withHandWritten(Questionnaire questionnaire, List<Answers> sheets) {
        ScoringParts engine = new ScoringParts(questionnaire);
        HandWritten byHand = new HandWritten(plan);
        for (Answers sheet : sheets) {
            compare(engine.withoutAdvice(sheet), byHand.score(sheet));
        }
    }

    private void compare(Result result, Numbers numbers) {
        for (int area = 0; area <= plan.areas(); area++) {
            String id = area == plan.areas() ? "" : Plan.area(area);
            Result.OfArea found = result.area(id).orElseThrow();
            near(id + " points", found.points(), numbers.points[area]);
            near(id + " score", found.score(), numbers.score[area]);
            near(id + " level", found.level(), numbers.publishedLevel[area]);
            near(id + " computed level", found.computedLevel(), numbers.computedLevel[area]);
            near(id + " coverage", found.coverage(), numbers.coverage[area]);
        }
        for (int area = 0; area < plan.areas(); area++) {
            for (int number = 0; number < Plan.questionsIn(area); number++) {
                String id = Plan.question(area, number);
                int question = Plan.first(area) + number;
                Result.OfQuestion found = result.question(id).orElseThrow();
                near(id + " claimed", found.claimed(), numbers.claimed[question]);
                near(id + " value", found.value(), numbers.value[question]);
                near(id + " grade", found.grade(), numbers.grade[question]);
                same(id + " visible", found.visible(), numbers.visible[question]);
            }
            fires(result, area, "-f1", numbers.strength[area]);
            fires(result, area, "-f2", numbers.contradiction[area]);
            fires(result, area, "-f3", numbers.hint[area]);
        }
        for (int index = 0; index < plan.classifications(); index++) {
            String id = Plan.classification(index);
            same(id, result.classification(id).orElseThrow().value(), numbers.classified[index]);
        }
    }

    /** @throws IllegalStateException naming the first that differs */
    void withDrools(Questionnaire questionnaire, List<Answers> sheets) {
        WithEngine engine = new WithEngine(questionnaire);
        WithDrools drools = new WithDrools(plan);
        for (Answers sheet : sheets) {
            WithEngine.Outcome found = engine.score(sheet);
            WithDrools.Outcome expected = drools.score(sheet);
            for (int area = 0; area < plan.areas(); area++) {
                near(Plan.area(area) + " level", found.levels()[area], expected.numbers().level[area]);
            }
            for (int index = 0; index < plan.classifications(); index++) {
                same(Plan.classification(index), found.classified()[index], expected.numbers().classified[index]);
            }
            for (int index = 0; index < plan.recommendations(); index++) {
                same("recommendation " + index, found.recommended()[index], expected.recommended()[index]);
            }
        }
    }

    private static void fires(Result result, int area, String which, boolean expected) {
        String id = Plan.area(area) + which;
        same(id, result.findings().stream().anyMatch(finding -> finding.id().equals(id)), expected);
    }

    private static void near(String what, Number engine, double byHand) {
        boolean agree = engine == null ? Double.isNaN(byHand) : Math.abs(engine.doubleValue() - byHand) <= NINE_DIGITS;
        same(what, agree ? null : engine, agree ? null : byHand);
    }

    static void same(String what, Object engine, Object byHand) {
        if (!Objects.equals(engine, byHand)) {
            throw new IllegalStateException(what + " is " + engine + " by the engine, but " + byHand + " otherwise");
        }
    }
}
