package org.waymark.benchmark;

import static org.waymark.benchmark.Arithmetic.TOLERANCE;

import org.waymark.scoring.Answers;

/**
 * The same questionnaire as plain Java: what somebody would write who needs the numbers of this one questionnaire, without
 * engine, explanations, forms, several respondents or advice.
 */
final class HandWritten {

    private final Plan plan;
    private final Arithmetic arithmetic;

    HandWritten(Plan plan) {
        this.plan = plan;
        this.arithmetic = new Arithmetic(plan);
    }

    Numbers score(Answers answers) {
        Numbers numbers = arithmetic.claims(answers);
        for (int area = 0; area < plan.areas(); area++) {
            capQuestion(numbers, area);
        }
        arithmetic.rollUp(numbers);
        for (int area = 0; area < plan.areas(); area++) {
            capLevel(numbers, area);
        }
        arithmetic.publish(numbers);
        for (int index = 0; index < plan.classifications(); index++) {
            numbers.classified[index] = classify(numbers, 3 * index);
        }
        for (int area = 0; area < plan.areas(); area++) {
            find(numbers, area);
        }
        return numbers;
    }

    private static void capQuestion(Numbers numbers, int area) {
        int q0 = Plan.first(area);
        int q3 = q0 + 3;
        int q5 = q0 + 5;
        if (numbers.grade[q3] < 3 && numbers.grade[q0] < 4 && numbers.claimedGrade[q5] > numbers.grade[q3] + 1) {
            numbers.grade[q5] = numbers.grade[q3] + 1;
            numbers.value[q5] = Arithmetic.valueOf(numbers.grade[q5]);
        }
    }

    private static void capLevel(Numbers numbers, int area) {
        int q0 = Plan.first(area);
        double least = Math.min(numbers.grade[q0], numbers.grade[q0 + 3]);
        if (least < 3) {
            limit(numbers, area, least + 1);
        }
        if (Plan.isUpper(area)) {
            if (numbers.level[Plan.below(area)] < 3 && numbers.hours[q0 + 4] > 24 + TOLERANCE) {
                limit(numbers, area, 3);
            }
        } else if (numbers.claimedGrade[q0 + 5] > numbers.grade[q0 + 5] || numbers.grade[q0 + 1] < 2) {
            limit(numbers, area, 4);
        }
        if (area % 3 == 0
                && Arithmetic.worst(numbers, area) < 0.1 - TOLERANCE
                && Arithmetic.share(numbers, area, 0.5) < 0.5 - TOLERANCE) {
            limit(numbers, area, 2);
        }
    }

    private static void limit(Numbers numbers, int area, double level) {
        if (level < numbers.level[area]) {
            numbers.level[area] = level;
        }
    }

    /** The first case that holds; null where one is unknown before. */
    private static String classify(Numbers numbers, int first) {
        int second = first + 1;
        int third = first + 2;
        Boolean[] cases = {
            and(below(numbers.level[first], 2), below(numbers.level[second], 2)),
            or(below(numbers.score[first], 40), below(numbers.score[second], 30)),
            below(numbers.grade[Plan.first(first) + 1], numbers.grade[Plan.first(third) + 1]),
            and(not(below(Arithmetic.share(numbers, third, 0.75), 0.5)), below(0.5, numbers.coverage[first])),
            not(below(numbers.level[third], 4))
        };
        for (int index = 0; index < cases.length; index++) {
            if (cases[index] == null) {
                return null;
            }
            if (cases[index]) {
                return Plan.caseOf(index);
            }
        }
        return "none";
    }

    private static Boolean below(double number, double threshold) {
        return Double.isNaN(number) || Double.isNaN(threshold) ? null : number < threshold - TOLERANCE;
    }

    private static Boolean and(Boolean one, Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }

    private static Boolean or(Boolean one, Boolean other) {
        return not(and(not(one), not(other)));
    }

    private static Boolean not(Boolean condition) {
        return condition == null ? null : !condition;
    }

    private static void find(Numbers numbers, int area) {
        int q0 = Plan.first(area);
        numbers.strength[area] = numbers.level[area] >= 4 && numbers.grade[q0] >= 4;
        numbers.contradiction[area] = numbers.claimedGrade[q0 + 5] > numbers.grade[q0 + 5] + 1
                || numbers.hours[q0 + 4] > 100 + TOLERANCE && numbers.grade[q0 + 1] >= 4;
        numbers.hint[area] =
                Plan.hasHint(area) && "v1".equals(numbers.classified[area / 3]) && numbers.answered[q0 + 2];
    }
}
