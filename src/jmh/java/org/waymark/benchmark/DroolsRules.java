package org.waymark.benchmark;

/**
 * Writes the caps, classifications and conditions of recommendations of a plan in Drools' language. In the patterns, Q0 to
 * Q5 are the numbers of an area's questions, AREA that of the area, SECOND and THIRD those of the next ones.
 */
final class DroolsRules {

    private static final String HEAD = """
            package org.waymark.benchmark.rules;
            import org.waymark.benchmark.DroolsStage.Claimed;
            import org.waymark.benchmark.DroolsStage.RolledUp;
            import org.waymark.benchmark.DroolsStage.LowerLevels;
            import org.waymark.benchmark.DroolsStage.Levels;
            """;

    private static final String CAPS = """
            rule "AREA-c1" when $s : Claimed(grade(Q3) < 3, grade(Q0) < 4) then $s.capGrade(Q5, $s.grade(Q3) + 1); end
            rule "AREA-c2" when $s : RolledUp(Math.min(grade(Q0), grade(Q3)) < 3) then $s.capLevel(AREA, Math.min($s.grade(Q0), $s.grade(Q3)) + 1); end
            """;

    private static final String LOWER_CAP = """
            rule "AREA-c3" when $s : RolledUp(claimedGrade(Q5) > grade(Q5) || grade(Q1) < 2) then $s.capLevel(AREA, 4); end
            """;

    private static final String UPPER_CAP = """
            rule "AREA-c3" when $s : LowerLevels(level(BELOW) < 3, hours(Q4) > 24) then $s.capLevel(AREA, 3); end
            """;

    private static final String THIRD_CAP = """
            rule "AREA-c4" when $s : RolledUp(worst(AREA) < 0.1, share(AREA, 0.5) < 0.5) then $s.capLevel(AREA, 2); end
            """;

    private static final String CLASSIFICATION = """
            rule "SORT-v0" activation-group "SORT" salience 5 when $s : Levels(level(AREA) < 2, level(SECOND) < 2) then $s.classify(SORT, "v0"); end
            rule "SORT-v1" activation-group "SORT" salience 4 when $s : Levels(score(AREA) < 40 || score(SECOND) < 30) then $s.classify(SORT, "v1"); end
            rule "SORT-v2" activation-group "SORT" salience 3 when $s : Levels(grade(Q1) < grade(THIRDQ1)) then $s.classify(SORT, "v2"); end
            rule "SORT-v3" activation-group "SORT" salience 2 when $s : Levels(share(THIRD, 0.75) >= 0.5, coverage(AREA) > 0.5) then $s.classify(SORT, "v3"); end
            rule "SORT-v4" activation-group "SORT" salience 1 when $s : Levels(level(THIRD) >= 4) then $s.classify(SORT, "v4"); end
            rule "SORT-none" activation-group "SORT" when $s : Levels() then $s.classify(SORT, "none"); end
            """;

    private static final String[] ADVICE = {
        "grade(Q0) < 4",
        "grade(Q1) < 4, level(AREA) < 4",
        "grade(Q3) < 4 || hours(Q4) > 24",
        "score(AREA) < 60",
        "level(AREA) < 3",
        "coverage(AREA) >= 0.5, grade(Q2) < 3"
    };

    private DroolsRules() {}

    static String of(Plan plan) {
        StringBuilder rules = new StringBuilder(HEAD);
        int recommendation = 0;
        for (int area = 0; area < plan.areas(); area++) {
            append(rules, CAPS, area);
            append(rules, Plan.isUpper(area) ? UPPER_CAP : LOWER_CAP, area);
            if (area % 3 == 0) {
                append(rules, THIRD_CAP, area);
                append(rules, CLASSIFICATION, area);
            }
            for (int index = 0; index < Plan.recommendationsIn(area); index++) {
                String id = Plan.recommendation(area, index);
                String rule = "rule \"%s\" when $s : Levels(%s) then $s.recommend(%d); end%n"
                        .formatted(id, ADVICE[index], recommendation++);
                append(rules, rule, area);
            }
        }
        return rules.toString();
    }

    private static void append(StringBuilder rules, String pattern, int area) {
        rules.append(pattern.replace("THIRDQ1", "" + (Plan.first(area + 2) + 1))
                .replace("\"SORT", "\"" + Plan.classification(area / 3))
                .replace("SORT", "" + area / 3)
                .replace("SECOND", "" + (area + 1))
                .replace("THIRD", "" + (area + 2))
                .replace("BELOW", "" + Plan.below(area))
                .replace("AREA", "" + area)
                .replace("Q0", "" + Plan.first(area))
                .replace("Q1", "" + (Plan.first(area) + 1))
                .replace("Q2", "" + (Plan.first(area) + 2))
                .replace("Q3", "" + (Plan.first(area) + 3))
                .replace("Q4", "" + (Plan.first(area) + 4))
                .replace("Q5", "" + (Plan.first(area) + 5)));
    }
}
