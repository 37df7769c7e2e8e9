package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.questionnaire.Answer;
import org.waymark.scoring.Answers;

/** Answers of many teams, each the same in every run. */
final class Sheets {

    private static final double[] HOURS = {0.5, 1, 12, 24, 48, 120, 168, 400};

    private Sheets() {}

    /** Teams that leave one question in thirty blank, say "we don't know" and "does not apply" now and then. */
    static List<Answers> usual(Plan plan, int count) {
        return IntStream.range(0, count).mapToObj(team -> of(plan, team, 0.07)).toList();
    }

    /** Teams that answer everything. */
    static List<Answers> complete(Plan plan, int count) {
        return IntStream.range(0, count).mapToObj(team -> of(plan, team, 0)).toList();
    }

    private static Answers of(Plan plan, int team, double unanswered) {
        Random random = new Random(team);
        double maturity = random.nextDouble();
        Map<String, Answer> answers = new HashMap<>();
        for (int area = 0; area < plan.areas(); area++) {
            for (int number = 0; number < Plan.questionsIn(area); number++) {
                if (random.nextDouble() >= unanswered) {
                    answers.put(Plan.question(area, number), answer(number, maturity, random));
                } else if (number == 5) {
                    answers.put(Plan.question(area, number), new Answer.NotApplicable("We have none."));
                } else if (random.nextBoolean()) {
                    answers.put(Plan.question(area, number), new Answer.DontKnow());
                }
            }
        }
        return Answers.ofTeam(answers);
    }

    private static Answer answer(int number, double maturity, Random random) {
        double drawn = Math.clamp(maturity + random.nextGaussian() / 4, 0, 0.999);
        return switch (number) {
            case 2 -> new Answer.Chosen(Plan.option((int) (4 * drawn)));
            case 3 -> checked(drawn, random);
            case 4 -> new Answer.Figure(HOURS[(int) (HOURS.length * (0.9995 - drawn))]);
            case 6 -> new Answer.Chosen(drawn > 0.5 ? "yes" : "no");
            default -> new Answer.Chosen(Plan.option((int) (5 * drawn)));
        };
    }

    private static Answer checked(double drawn, Random random) {
        List<String> items = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (int index = 0; index < 5; index++) {
            if (random.nextDouble() < drawn) {
                items.add(Plan.item(index));
            } else if (index == 3 && random.nextInt(4) == 0) {
                without.add(Plan.item(index));
            }
        }
        return items.isEmpty() && without.isEmpty()
                ? new Answer.Checked(List.of(Plan.item(5)), List.of())
                : new Answer.Checked(items, without);
    }
}
