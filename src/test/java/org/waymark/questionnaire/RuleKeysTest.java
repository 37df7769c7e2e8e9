package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.questionnaire.Cap.Target;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Finding.Severity;
import org.waymark.questionnaire.Recommendation.Effort;
import org.waymark.questionnaire.Recommendation.Lift;
import org.waymark.questionnaire.Recommendation.Reach;

/** Section 2 of the format: what may be written about caps, classifications, findings and recommendations. */
class RuleKeysTest {

    private static final String CAP = "caps: [{id: it, because: B, when: \"answered('pick')\", cap: %s}]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{area: one, level: 1}                                  | AREA_LEVEL     | one  | 1",
                "{area: one, level: \"min(grade('pick'), 2) + 1\"}      | AREA_LEVEL     | one  | min(grade('pick'), 2) + 1",
                "{area: one, level: 1.5}                                | AREA_LEVEL     | one  | 1.5",
                "{area: one, level: 0}                                  | AREA_LEVEL     | one  | 0",
                "{question: pick, grade: 2}                             | QUESTION_GRADE | pick | 2",
                "{question: pick, grade: \"number('size')\"}            | QUESTION_GRADE | pick | number('size')",
                "{question: scale, value: 0.5}                          | QUESTION_VALUE | scale | 0.5",
                "{question: pick, value: \"number('size') / 2\"}        | QUESTION_VALUE | pick | number('size') / 2",
            })
    void aCapLimitsALevelAGradeOrAValue(String cap, Target.Kind kind, String target, String limit) {
        Cap read = read(CAP.formatted(cap)).caps().getFirst();

        assertThat(read.target()).isEqualTo(new Target(kind, target));
        assertThat(read.limit().source()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "§{area: one, grade: 1}                     | something is missing",
                "§{question: pick}                          | something is missing",
                "{area: one, level: 1, §question: pick}     | unknown key 'question'",
                "{question: pick, value: 1, §grade: 1}      | unknown key 'grade'",
                "{area: one, level: §9}                     | there is no level 9 to cap at",
                "{area: one, level: §-1}                    | there is no level -1 to cap at",
                "{question: pick, grade: §0}                | has the grades 1 to 2, not 0",
                "{question: §size, value: 1}                | is not scored",
                "{question: §nothing, grade: 1}             | unknown question 'nothing'",
                "{area: §pick, level: 1}                    | 'pick' is a question, not an area",
            })
    void aCapThatCannotBeIsTold(String cap, String message) {
        Spoilt.assertTold(yaml(CAP.formatted(cap)), message);
    }

    @Test
    void aConditionMayBePlainQuotedOrABlock() {
        List<Finding> findings = read("""
                findings:
                  - {id: a, severity: hint, text: T, when: grade('pick') < 2}
                  - {id: b, severity: hint, text: T, when: 'grade("pick") < 2'}
                  - {id: c, severity: hint, text: T, when: "grade('pick') < 2"}
                  - id: d
                    severity: hint
                    text: T
                    when: |
                      grade('pick') < 2 &&
                        answered('pick')
                  - id: e
                    severity: hint
                    text: T
                    when: >-
                      grade('pick') < 2
                      && answered('pick')
                  - {id: f, severity: hint, text: T, when: true}
                """).findings();

        assertThat(findings)
                .extracting(finding -> finding.when().source())
                .containsExactly(
                        "grade('pick') < 2",
                        "grade(\"pick\") < 2",
                        "grade('pick') < 2",
                        "grade('pick') < 2 &&\n  answered('pick')\n",
                        "grade('pick') < 2 && answered('pick')",
                        "true");
    }

    @Test
    void aClassificationMayReadAnotherOneAndGiveOneValueForSeveralReasons() {
        List<Classification> read = read("""
                classifications:
                  - id: first
                    title: The first
                    cases:
                      - {value: slow, when: "number('size') > 9", text: T, headline: H, concepts: [c]}
                      - {value: slow, when: "grade('pick') < 2"}
                      - {value: fast}
                  - {id: second, cases: [{value: v, when: "classified('first', 'slow')"}, {value: w}]}
                """).classifications();

        Case slow = read.getFirst().cases().getFirst();
        assertThat(slow.text()).isEqualTo("T");
        assertThat(slow.headline()).contains("H");
        assertThat(slow.concepts()).containsExactly("c");
        assertThat(read.getFirst().cases()).extracting(Case::value).containsExactly("slow", "slow", "fast");
        assertThat(read.getFirst().cases().getLast().when()).isEmpty();
        assertThat(read.getLast().title()).as("its id, where it has none").isEqualTo("second");
    }

    @Test
    void aClassificationNeedsACase() {
        Spoilt.assertTold(yaml("classifications: [{id: it, cases: §[]}]"), "at least one case");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aFindingIsOfAnySeverity(Severity severity) {
        String word = severity.name().toLowerCase(Locale.ROOT);

        assertThat(read("findings: [{id: it, when: true, text: T, severity: " + word + "}]")
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @Test
    void ofARecommendationMuchMayBeLeftOut() {
        Recommendation read = recommendation("when: true");

        assertThat(read.reach()).isEqualTo(Reach.TEAM);
        assertThat(read.effort()).isEqualTo(Effort.MEDIUM);
        assertThat(read.priority()).isEmpty();
        assertThat(read.after()).isEmpty();
        assertThat(read.lifts()).isEmpty();
        assertThat(read.firstSteps()).isEmpty();
        assertThat(read.why()).isEmpty();
        assertThat(read.measure()).isEmpty();
        assertThat(recommendation("lifts: {pick: 2}").when()).isEmpty();
    }

    @Test
    void everyReachAndEffort() {
        assertThat(recommendation("when: true, reach: neighbours, effort: small")
                        .reach())
                .isEqualTo(Reach.NEIGHBOURS);
        assertThat(recommendation("when: true, reach: leadership, effort: large")
                        .reach())
                .isEqualTo(Reach.LEADERSHIP);
        assertThat(recommendation("when: true, effort: small").effort()).isEqualTo(Effort.SMALL);
        assertThat(recommendation("when: true, effort: large").effort()).isEqualTo(Effort.LARGE);
    }

    @Test
    void aRecommendationMayWaitForSeveralThings() {
        Recommendation read = recommendation("when: true, priority: 2, after: [{requires: \"level('one') >= 2\", else:"
                + " [other]}, {requires: \"answered('pick')\", else: [other, more]}]");

        assertThat(read.after()).hasSize(2);
        assertThat(read.after().getLast().otherwise()).containsExactly("other", "more");
        assertThat(read.priority()).map(Expression::source).contains("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sure: true    | yes",
                "sure: yes     | yes",
                "sure: \"yes\" | yes",
                "pick: b       | b",
            })
    void aLiftMayNameAnOption(String lift, String option) {
        assertThat(recommendation("lifts: {" + lift + "}").lifts().values()).containsExactly(new Lift.ToOption(option));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pick: §true           | it has no option 'yes'",
                "pick: §3              | it has the grades 1 to 2, not 3",
                "pick: §0              | it has the grades 1 to 2, not 0",
                "pick: §1.5            | '1.5' is not a whole number",
                "pick: §{to: 3}        | it is no number question",
                "size: {to: §far}      | 'far' is not a finite number",
                "size: §{}             | missing key 'to'",
                "list: §[none]         | it has no item 'none' that could be checked",
                "list: [a, §a]         | 'a' stands twice",
            })
    void aLiftToWhatIsNotThereIsTold(String lift, String message) {
        Spoilt.assertTold(yaml("recommendations: [{id: it, area: one, title: R, lifts: {" + lift + "}}]"), message);
    }

    private static Recommendation recommendation(String keys) {
        return read("""
                recommendations:
                  - {id: it, area: one, title: R, %s}
                  - {id: other, area: one, title: O, when: true}
                  - {id: more, area: one, title: M, when: true}
                """.formatted(keys)).recommendations().getFirst();
    }

    private static Questionnaire read(String rules) {
        return Questionnaires.of(yaml(rules));
    }

    private static String yaml(String rules) {
        return """
                id: q
                version: "1"
                title: Q
                levels: [{level: 1, name: A}, {level: 2, name: B}]
                areas:
                  - id: one
                    title: One
                    questions:
                      - {id: pick, text: P, kind: choice, options: [{id: a, text: A}, {id: b, text: B}]}
                      - {id: sure, text: S, kind: yes-no}
                      - {id: size, text: S, kind: number, scored: false}
                      - {id: scale, text: S, kind: number, range: [0, 9]}
                      - {id: list, text: L, kind: checklist, items: [{id: a, text: A}, {id: none, text: N, exclusive: true}]}
                """ + rules;
    }
}
