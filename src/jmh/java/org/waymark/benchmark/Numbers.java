package org.waymark.benchmark;

import java.util.Arrays;

/**
 * What scoring comes to, as numbers only. Unknown is NaN, of a classification null. By question or area; the whole stands
 * behind the last area.
 */
final class Numbers {

    final boolean[] visible;
    final boolean[] applicable;
    final boolean[] answered;
    final double[] claimed;
    final double[] claimedGrade;
    final double[] value;
    final double[] grade;
    final double[] hours;

    final double[] points;
    final double[] score;
    final double[] coverage;
    final double[] computedLevel;
    final double[] level;
    final double[] publishedLevel;

    final String[] classified;
    final boolean[] strength;
    final boolean[] contradiction;
    final boolean[] hint;

    Numbers(Plan plan) {
        int questions = plan.questions();
        visible = new boolean[questions];
        applicable = new boolean[questions];
        answered = new boolean[questions];
        claimed = unknown(questions);
        claimedGrade = unknown(questions);
        value = unknown(questions);
        grade = unknown(questions);
        hours = unknown(questions);
        int areas = plan.areas() + 1;
        points = unknown(areas);
        score = unknown(areas);
        coverage = new double[areas];
        computedLevel = unknown(areas);
        level = unknown(areas);
        publishedLevel = unknown(areas);
        classified = new String[plan.classifications()];
        strength = new boolean[areas];
        contradiction = new boolean[areas];
        hint = new boolean[areas];
    }

    private static double[] unknown(int count) {
        double[] numbers = new double[count];
        Arrays.fill(numbers, Double.NaN);
        return numbers;
    }
}
