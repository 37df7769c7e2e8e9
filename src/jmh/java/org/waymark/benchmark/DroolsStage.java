package org.waymark.benchmark;

/**
 * What Drools' rules read and change. There is a fact of its own class for each stage of scoring, so that rules are tried
 * once, when what they read is there, and nothing has to be tried again.
 */
public abstract sealed class DroolsStage {

    private final Numbers numbers;
    private final boolean[] recommended;

    private DroolsStage(Numbers numbers, boolean[] recommended) {
        this.numbers = numbers;
        this.recommended = recommended;
    }

    /** Everything is claimed: questions are capped. */
    public static final class Claimed extends DroolsStage {
        Claimed(Numbers numbers) {
            super(numbers, null);
        }
    }

    /** Everything is rolled up: levels are capped by questions and scores. */
    public static final class RolledUp extends DroolsStage {
        RolledUp(Numbers numbers) {
            super(numbers, null);
        }
    }

    /** The levels of the lower areas are known: they cap those of the upper ones. */
    public static final class LowerLevels extends DroolsStage {
        LowerLevels(Numbers numbers) {
            super(numbers, null);
        }
    }

    /** All levels are known: the result is classified, and advice given. */
    public static final class Levels extends DroolsStage {
        Levels(Numbers numbers, boolean[] recommended) {
            super(numbers, recommended);
        }
    }

    public double grade(int question) {
        return numbers.grade[question];
    }

    public double claimedGrade(int question) {
        return numbers.claimedGrade[question];
    }

    public double hours(int question) {
        return numbers.hours[question];
    }

    public double score(int area) {
        return numbers.score[area];
    }

    public double level(int area) {
        return numbers.level[area];
    }

    public double coverage(int area) {
        return numbers.coverage[area];
    }

    public double worst(int area) {
        return Arithmetic.worst(numbers, area);
    }

    public double share(int area, double from) {
        return Arithmetic.share(numbers, area, from);
    }

    public void capGrade(int question, double grade) {
        if (grade < numbers.grade[question]) {
            numbers.grade[question] = grade;
            numbers.value[question] = Arithmetic.valueOf(grade);
        }
    }

    public void capLevel(int area, double level) {
        numbers.level[area] = Math.min(level, numbers.level[area]);
    }

    public void classify(int classification, String value) {
        numbers.classified[classification] = value;
    }

    public void recommend(int index) {
        recommended[index] = true;
    }
}
