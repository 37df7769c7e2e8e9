package org.waymark.benchmark;

/**
 * The shape of the questionnaire that is measured: 18 areas with seven and six questions in turn, 117 in all, or ten
 * times as many. Everything about it follows from the number of an area and the number of a question in it.
 *
 * <p>Questions 0, 1, 2 and 5 of an area are choices (2 with uneven values, 5 may be not applicable), 3 is a checklist, 4 a
 * number of hours, 6 a yes-no that is hidden in every sixth area while question 0 has its first option.
 *
 * @param areas a multiple of 18
 */
record Plan(int areas) {

    static final Plan NORMAL = new Plan(18);
    static final Plan TENFOLD = new Plan(180);

    /** Weight of a question in its area. */
    static double weight(int number) {
        return number == 1 ? 2 : 1;
    }

    static int questionsIn(int area) {
        return area % 2 == 0 ? 7 : 6;
    }

    /** The number of the first question of an area among all. */
    static int first(int area) {
        return area / 2 * 13 + area % 2 * 7;
    }

    int questions() {
        return first(areas);
    }

    /** In every eighteen areas, the levels of the last nine depend on those of the first nine. */
    static boolean isUpper(int area) {
        return area % 18 >= 9;
    }

    /** The area whose level an upper one depends on. */
    static int below(int area) {
        return area - 9;
    }

    static boolean isHiddenAtTimes(int area) {
        return area % 6 == 0;
    }

    /** One classification for three areas. */
    int classifications() {
        return areas / 3;
    }

    static boolean hasHint(int area) {
        return area % 9 == 0 || area % 9 == 4;
    }

    static int recommendationsIn(int area) {
        return area % 9 < 5 ? 6 : 5;
    }

    int recommendations() {
        int count = 0;
        for (int area = 0; area < areas; area++) {
            count += recommendationsIn(area);
        }
        return count;
    }

    static String area(int area) {
        return "area-%03d".formatted(area);
    }

    static String question(int area, int number) {
        return area(area) + "-q" + number;
    }

    static String option(int index) {
        return "o" + index;
    }

    static String item(int index) {
        return index == 5 ? "none" : "i" + index;
    }

    static String classification(int index) {
        return "sort-%03d".formatted(index);
    }

    static String caseOf(int index) {
        return "v" + index;
    }

    static String recommendation(int area, int index) {
        return area(area) + "-r" + index;
    }
}
