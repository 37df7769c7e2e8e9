package org.waymark.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireReader;

/** Writes a plan as a questionnaire. In its patterns, q0 to q6 are the questions of an area, AREA and so on its ids. */
final class PlanYaml {

    private static final String HEAD = """
            id: measured
            version: "1"
            title: Measured
            levels:
              - {level: 1, name: One, meaning: Now and then.}
              - {level: 2, name: Two, meaning: Often.}
              - {level: 3, name: Three, meaning: Mostly.}
              - {level: 4, name: Four, meaning: Always.}
              - {level: 5, name: Five, meaning: Without thinking.}
            scoring: {overall: mean, unknown: zero}
            options:
              five:
                - {id: o0, text: We have not begun to do this.}
                - {id: o1, text: Some of us do it now and then.}
                - {id: o2, text: Most of us do it when there is time.}
                - {id: o3, text: All of us do it nearly always.}
                - {id: o4, text: It happens without anybody thinking of it.}
              uneven:
                - {id: o0, value: 0, text: Never.}
                - {id: o1, value: 0.2, text: Seldom.}
                - {id: o2, value: 0.6, text: Often.}
                - {id: o3, value: 1, text: Always.}
            areas:
            """;

    private static final String AREA = """
              - id: AREA
                title: Area AREA
                intent: What the team wants to reach in AREA.
                questions:
                  - {id: q0, text: "How often does the work of each person reach the others?", kind: choice, options: five}
                  - {id: q1, text: "How soon does somebody know that it broke?", kind: choice, options: five, weight: 2}
                  - {id: q2, text: "How often is it mended before anything else?", kind: choice, options: uneven}
                  - id: q3
                    text: Which of these are there?
                    kind: checklist
                    grades: {1: 0, 2: 0.3, 3: 0.5, 4: 0.7, 5: 1.0}
                    items:
                      - {id: i0, text: Code, weight: 2}
                      - {id: i1, text: Scripts}
                      - {id: i2, text: Settings}
                      - {id: i3, text: Tests, not-applicable: true}
                      - {id: i4, text: Pages}
                      - {id: none, text: None of these, exclusive: true}
                  - {id: q4, text: "How long does it take?", kind: number, unit: hours, values: [{below: 1, value: 1}, {to: 24, value: 0.75}, {below: 168, value: 0.4}, {value: 0}]}
                  - {id: q5, text: "How often is it looked at together?", kind: choice, options: five, not-applicable: true}
            """;

    private static final String SEVENTH = """
                  - {id: q6, text: "Does somebody look after it?", kind: yes-no}
            """;

    private static final String SEVENTH_HIDDEN_AT_TIMES = """
                  - {id: q6, text: "Does somebody look after it?", kind: yes-no, visible-when: "!chosen('q0', 'o0')"}
            """;

    private static final String CAPS = """
              - {id: AREA-c1, cap: {question: q5, grade: "grade('q3') + 1"}, when: "grade('q3') < 3 && grade('q0') < 4", because: It rests on q3.}
              - {id: AREA-c2, cap: {area: AREA, level: "min(grade('q0'), grade('q3')) + 1"}, when: "min(grade('q0'), grade('q3')) < 3", because: One of the two is missing.}
            """;

    private static final String LOWER_CAP = """
              - {id: AREA-c3, cap: {area: AREA, level: 4}, when: "claimed_grade('q5') > grade('q5') || grade('q1') < 2", because: It is said rather than done.}
            """;

    private static final String UPPER_CAP = """
              - {id: AREA-c3, cap: {area: AREA, level: 3}, when: "level('BELOW') < 3 && number('q4') > 24", because: What it stands on is missing.}
            """;

    private static final String THIRD_CAP = """
              - {id: AREA-c4, cap: {area: AREA, level: 2}, when: "worst('AREA') < 0.1 && share('AREA', 0.5) < 0.5", because: Half of it is missing.}
            """;

    private static final String CLASSIFICATION = """
              - id: SORT
                title: Sort SORT
                cases:
                  - {value: v0, when: "level('AREA') < 2 && level('SECOND') < 2", text: Both, headline: Both are at the beginning.}
                  - {value: v1, when: "score('AREA') < 40 || score('SECOND') < 30", text: One of them}
                  - {value: v2, when: "grade('q1') < grade('THIRD-q1')", text: The first before the third}
                  - {value: v3, when: "share('THIRD', 0.75) >= 0.5 && coverage('AREA') > 0.5", text: The third}
                  - {value: v4, when: "level('THIRD') >= 4", text: Nearly there}
                  - {value: none, text: None of these}
            """;

    private static final String FINDINGS = """
              - {id: AREA-f1, severity: strength, when: "level('AREA') >= 4 && grade('q0') >= 4", text: This is a strength., headline: A strength.}
              - {id: AREA-f2, severity: contradiction, when: "claimed_grade('q5') > grade('q5') + 1 || number('q4') > 100 && grade('q1') >= 4", text: Two answers do not go together.}
            """;

    private static final String HINT = """
              - {id: AREA-f3, severity: hint, when: "classified('SORT', 'v1') && answered('q2')", text: Begin here.}
            """;

    private static final String ADVICE = """
              - {id: AREA-r0, area: AREA, title: Begin, when: "grade('q0') < 4", lifts: {q0: 4, q3: [i0, i1]}, why: It pays., first-steps: [Talk], measure: It is there.}
              - {id: AREA-r1, area: AREA, title: Notice, when: "grade('q1') < 4 && level('AREA') < 4", lifts: {q1: 4}, priority: "classified('SORT', 'v0') ? 2 : 1", why: It pays., first-steps: [Talk], measure: It is there.}
              - {id: AREA-r2, area: AREA, title: Speed up, when: "grade('q3') < 4 || number('q4') > 24", lifts: {q3: 4, q4: {to: 24}}, effort: small, why: It pays., first-steps: [Talk], measure: It is there.}
              - {id: AREA-r3, area: AREA, title: Look at it, when: "score('AREA') < 60", lifts: {q2: 4, q5: 5}, after: [{requires: "level('AREA') >= 2", else: [AREA-r0]}], why: It pays., first-steps: [Talk], measure: It is there.}
              - {id: AREA-r4, area: AREA, title: All of it, when: "level('AREA') < 3", lifts: {q0: 3, q1: 3, q3: 3}, effort: large, why: It pays., first-steps: [Talk], measure: It is there.}
            """;

    private static final String SIXTH_ADVICE = """
              - {id: AREA-r5, area: AREA, title: Mend, when: "coverage('AREA') >= 0.5 && grade('q2') < 3", lifts: {q2: 4}, why: It pays., first-steps: [Talk], measure: It is there.}
            """;

    private PlanYaml() {}

    static Questionnaire questionnaire(Plan plan) {
        return read(yaml(plan) + recommendations(plan));
    }

    /** As it is written, in one file, without the recommendations. */
    static String yaml(Plan plan) {
        StringBuilder yaml = new StringBuilder(HEAD);
        for (int area = 0; area < plan.areas(); area++) {
            append(yaml, AREA, area);
            if (Plan.questionsIn(area) == 7) {
                append(yaml, Plan.isHiddenAtTimes(area) ? SEVENTH_HIDDEN_AT_TIMES : SEVENTH, area);
            }
        }
        yaml.append("caps:\n");
        for (int area = 0; area < plan.areas(); area++) {
            append(yaml, CAPS, area);
            append(yaml, Plan.isUpper(area) ? UPPER_CAP : LOWER_CAP, area);
            if (area % 3 == 0) {
                append(yaml, THIRD_CAP, area);
            }
        }
        yaml.append("classifications:\n");
        for (int area = 0; area < plan.areas(); area += 3) {
            append(yaml, CLASSIFICATION, area);
        }
        yaml.append("findings:\n");
        for (int area = 0; area < plan.areas(); area++) {
            append(yaml, FINDINGS, area);
            if (Plan.hasHint(area)) {
                append(yaml, HINT, area);
            }
        }
        return yaml.toString();
    }

    /** What follows in the same file. */
    static String recommendations(Plan plan) {
        StringBuilder yaml = new StringBuilder("recommendations:\n");
        for (int area = 0; area < plan.areas(); area++) {
            append(yaml, ADVICE, area);
            if (Plan.recommendationsIn(area) == 6) {
                append(yaml, SIXTH_ADVICE, area);
            }
        }
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, String pattern, int area) {
        yaml.append(pattern.replace("SECOND", Plan.area(area + 1))
                .replace("THIRD", Plan.area(area + 2))
                .replace("BELOW", Plan.area(area - 9))
                .replace("SORT", Plan.classification(area / 3))
                .replace("AREA", Plan.area(area))
                .replaceAll("(?<![-\\w])q(\\d)\\b", Plan.area(area) + "-q$1"));
    }

    static Questionnaire read(String yaml) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("questionnaire.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return QuestionnaireReader.read(files);
    }
}
