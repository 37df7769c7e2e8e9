package org.waymark.benchmark;

import java.util.Map;
import org.waymark.questionnaire.Answer;
import org.waymark.scoring.Answers;

/** The part of scoring that no rule decides, as somebody would write it for this one questionnaire. */
final class Arithmetic {

    static final double TOLERANCE = 1e-9;

    private static final double[] FIVE = {0, 0.25, 0.5, 0.75, 1};
    private static final double[] UNEVEN = {0, 0.2, 0.6, 1};
    private static final double[] SHARE_OF_GRADE = {0, 0.3, 0.5, 0.7, 1};
    private static final double[] LOWEST_SCORE_OF_LEVEL = {0, 20, 40, 60, 80};
    private static final double PUBLISHED_FROM = 0.5;
    private static final int ITEMS = 5;

    private final Plan plan;
    private final String[] ids;

    Arithmetic(Plan plan) {
        this.plan = plan;
        this.ids = new String[plan.questions()];
        for (int area = 0; area < plan.areas(); area++) {
            for (int number = 0; number < Plan.questionsIn(area); number++) {
                ids[Plan.first(area) + number] = Plan.question(area, number);
            }
        }
    }

    /** What each question claims; its value and grade are those claimed until a rule caps them. */
    Numbers claims(Answers answers) {
        Numbers numbers = new Numbers(plan);
        for (int area = 0; area < plan.areas(); area++) {
            for (int number = 0; number < Plan.questionsIn(area); number++) {
                claim(numbers, area, number, answers.team());
            }
        }
        return numbers;
    }

    private void claim(Numbers numbers, int area, int number, Map<String, Answer> answers) {
        int question = Plan.first(area) + number;
        numbers.visible[question] = number != 6 || !Plan.isHiddenAtTimes(area) || isShown(numbers, area);
        if (!numbers.visible[question]) {
            return;
        }
        numbers.applicable[question] = true;
        switch (answers.get(ids[question])) {
            case null -> {}
            case Answer.Chosen chosen -> choose(numbers, question, number, chosen.option());
            case Answer.Checked checked -> check(numbers, question, checked);
            case Answer.Figure figure -> measure(numbers, question, figure.number());
            case Answer.DontKnow unknown -> {
                numbers.value[question] = 0;
                numbers.grade[question] = 1;
            }
            case Answer.NotApplicable not -> numbers.applicable[question] = false;
            case Answer.Words words -> throw new IllegalArgumentException(words.text());
        }
    }

    private static boolean isShown(Numbers numbers, int area) {
        int first = Plan.first(area);
        return numbers.answered[first] && numbers.claimedGrade[first] > 1;
    }

    private static void choose(Numbers numbers, int question, int number, String option) {
        if (number == 6) {
            boolean yes = option.equals("yes");
            answer(numbers, question, yes ? 1 : 0, yes ? 2 : 1);
        } else {
            int index = option.charAt(1) - '0';
            answer(numbers, question, number == 2 ? UNEVEN[index] : FIVE[index], index + 1);
        }
    }

    private static void check(Numbers numbers, int question, Answer.Checked answer) {
        double applicable = 0;
        double checked = 0;
        for (int index = 0; index < ITEMS; index++) {
            String item = Plan.item(index);
            double weight = index == 0 ? 2 : 1;
            if (!answer.notApplicable().contains(item)) {
                applicable += weight;
                checked += answer.items().contains(item) ? weight : 0;
            }
        }
        int grade = 1;
        while (grade < FIVE.length && checked / applicable >= SHARE_OF_GRADE[grade] - TOLERANCE) {
            grade++;
        }
        answer(numbers, question, FIVE[grade - 1], grade);
    }

    private static void measure(Numbers numbers, int question, double hours) {
        numbers.hours[question] = hours;
        if (hours < 1 - TOLERANCE) {
            answer(numbers, question, 1, 4);
        } else if (hours <= 24 + TOLERANCE) {
            answer(numbers, question, 0.75, 3);
        } else if (hours < 168 - TOLERANCE) {
            answer(numbers, question, 0.4, 2);
        } else {
            answer(numbers, question, 0, 1);
        }
    }

    private static void answer(Numbers numbers, int question, double value, int grade) {
        numbers.answered[question] = true;
        numbers.claimed[question] = value;
        numbers.claimedGrade[question] = grade;
        numbers.value[question] = value;
        numbers.grade[question] = grade;
    }

    static double valueOf(double grade) {
        return FIVE[(int) grade - 1];
    }

    /** Points, score, coverage and computed level of every area and of the whole, from what is credited. */
    void rollUp(Numbers numbers) {
        double pointsOfAll = 0;
        int counting = 0;
        double weightAnswered = 0;
        double weightOfAll = 0;
        for (int area = 0; area < plan.areas(); area++) {
            double points = 0;
            double weightCredited = 0;
            double answered = 0;
            double applicable = 0;
            for (int number = 0; number < Plan.questionsIn(area); number++) {
                int question = Plan.first(area) + number;
                double weight = Plan.weight(number);
                if (!Double.isNaN(numbers.value[question])) {
                    points += weight * numbers.value[question];
                    weightCredited += weight;
                }
                if (numbers.applicable[question]) {
                    applicable += weight;
                    answered += numbers.answered[question] ? weight : 0;
                }
            }
            weightAnswered += answered;
            weightOfAll += applicable;
            numbers.coverage[area] = applicable == 0 ? 1 : answered / applicable;
            if (weightCredited > 0) {
                setScore(numbers, area, points / weightCredited);
                pointsOfAll += points / weightCredited;
                counting++;
            }
        }
        numbers.coverage[plan.areas()] = weightOfAll == 0 ? 1 : weightAnswered / weightOfAll;
        if (counting > 0) {
            setScore(numbers, plan.areas(), pointsOfAll / counting);
        }
    }

    private static void setScore(Numbers numbers, int area, double points) {
        numbers.points[area] = points;
        numbers.score[area] = 100 * points;
        int level = 0;
        while (level < LOWEST_SCORE_OF_LEVEL.length
                && numbers.score[area] >= LOWEST_SCORE_OF_LEVEL[level] - TOLERANCE) {
            level++;
        }
        numbers.computedLevel[area] = level;
        numbers.level[area] = level;
    }

    void publish(Numbers numbers) {
        for (int area = 0; area <= plan.areas(); area++) {
            numbers.publishedLevel[area] =
                    numbers.coverage[area] >= PUBLISHED_FROM - TOLERANCE ? numbers.level[area] : Double.NaN;
        }
    }

    /** The lowest value credited in an area, all values running from 0 to 1. */
    static double worst(Numbers numbers, int area) {
        double worst = Double.NaN;
        for (int number = 0; number < Plan.questionsIn(area); number++) {
            double value = numbers.value[Plan.first(area) + number];
            worst = worst <= value || Double.isNaN(value) ? worst : value;
        }
        return worst;
    }

    /** The weighted share of an area that is credited with this value or more. */
    static double share(Numbers numbers, int area, double from) {
        double reached = 0;
        double whole = 0;
        for (int number = 0; number < Plan.questionsIn(area); number++) {
            double value = numbers.value[Plan.first(area) + number];
            if (!Double.isNaN(value)) {
                whole += Plan.weight(number);
                reached += value >= from - TOLERANCE ? Plan.weight(number) : 0;
            }
        }
        return whole == 0 ? Double.NaN : reached / whole;
    }
}
