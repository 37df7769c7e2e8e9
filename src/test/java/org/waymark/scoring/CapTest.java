package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;

class CapTest {

    private static final String QUESTIONS = """
            areas:
              - id: x
                title: X
                scoring: {publish-at-coverage: 0}
                questions: [{id: a, text: A, kind: choice, options: five, not-applicable: true}, {id: b, text: B, kind: choice, options: five}]
              - id: y
                title: Y
                questions:
                  - {id: c, text: C, kind: choice, options: five, not-applicable: true}
                  - {id: d, text: D, kind: choice, options: five}
                  - {id: share, text: S, kind: number, range: [0, 100]}
                  - {id: n, text: N, kind: number, scored: false}
            """;

    @Test
    void aQuestionCapLowersTheCreditAndNotTheClaim() {
        Result result = capped("{id: cap, cap: {question: a, grade: 3}, when: \"grade('c') < 3\", because: B}")
                .choose("a", "o5")
                .choose("c", "o2")
                .result();

        Result.OfQuestion question = result.question("a").orElseThrow();
        assertThat(question.claimed()).isEqualTo(1);
        assertThat(question.value()).isEqualTo(0.5);
        assertThat(question.grade()).isEqualTo(3);
        assertThat(question.caps()).containsExactly("cap");
        assertThat(result.area("x").orElseThrow().score()).isEqualTo(50);
    }

    @Test
    void aCapNeverRaises() {
        Result.OfQuestion question = capped(
                        "{id: cap, cap: {question: a, grade: 3}, when: \"grade('c') < 3\", because: B}")
                .choose("a", "o2")
                .choose("c", "o2")
                .question("a");

        assertThat(question.value()).isEqualTo(0.25);
        assertThat(question.caps()).isEmpty();
    }

    @Test
    void aQuestionCapIsFlooredToAGradeAndNeverBelowTheLowest() {
        String cap = "{id: cap, cap: {question: a, %s}, when: \"true\", because: B}";

        assertThat(capped(cap.formatted("grade: \"2.9 + 0.0 * number('share')\""))
                        .choose("a", "o5")
                        .figure("share", 0)
                        .question("a")
                        .grade())
                .isEqualTo(2);
        assertThat(capped(cap.formatted("grade: \"number('share') - 9\""))
                        .choose("a", "o5")
                        .figure("share", 0)
                        .question("a")
                        .grade())
                .isEqualTo(1);
        assertThat(capped(cap.formatted("value: 0.6"))
                        .choose("a", "o5")
                        .question("a")
                        .value())
                .isEqualTo(0.5);
        assertThat(capped(cap.formatted("value: -3"))
                        .choose("a", "o5")
                        .question("a")
                        .value())
                .isZero();
    }

    @Test
    void theLowestOfSeveralQuestionCapsHolds() {
        String caps = """
            {id: p, cap: {question: a, grade: 2}, when: "true", because: B}
              - {id: q, cap: {question: a, grade: 4}, when: "true", because: B}\
            """;

        Result.OfQuestion question = capped(caps).choose("a", "o5").question("a");

        assertThat(question.grade()).isEqualTo(2);
        assertThat(question.caps()).containsExactly("p", "q");
    }

    @Test
    void aCapOnAQuestionWithoutGradesIsTheValueItself() {
        Result.OfQuestion question = capped("{id: cap, cap: {question: share, value: 0.6}, when: \"true\", because: B}")
                .figure("share", 80)
                .question("share");

        assertThat(question.claimed()).isEqualTo(0.8);
        assertThat(question.value()).isEqualTo(0.6);
        assertThat(question.grade()).isNull();
    }

    @Test
    void aValueBetweenTwoGradesIsLoweredToTheGradeOfTheCap() {
        Result.OfQuestion question = capped("{id: cap, cap: {question: a, grade: 3}, when: \"true\", because: B}")
                .says("a", new Answer.Chosen("o3"))
                .says("a", new Answer.Chosen("o4"))
                .question("a");

        assertThat(question.claimed()).isEqualTo(0.625);
        assertThat(question.value()).isEqualTo(0.5);
        assertThat(question.caps()).containsExactly("cap");
    }

    @Test
    void anAreaCapLowersTheLevelAndNotTheScore() {
        Result.OfArea area = capped("{id: cap, cap: {area: x, level: 2}, when: \"grade('c') < 3\", because: B}")
                .choose("a", "o5")
                .choose("c", "o1")
                .area("x");

        assertThat(area.score()).isEqualTo(100);
        assertThat(area.computedLevel()).isEqualTo(5);
        assertThat(area.level()).isEqualTo(2);
        assertThat(area.caps()).containsExactly("cap");
    }

    @Test
    void theLimitMayBeWorkedOutAndIsFlooredAndNeverBelowZero() {
        String cap = "{id: cap, cap: {area: x, level: \"%s\"}, when: \"true\", because: B}";

        assertThat(capped(cap.formatted("min(grade('c'), 4) + 1"))
                        .choose("a", "o5")
                        .choose("c", "o2")
                        .area("x")
                        .level())
                .isEqualTo(3);
        assertThat(capped(cap.formatted("grade('c') / 2"))
                        .choose("a", "o5")
                        .choose("c", "o5")
                        .area("x")
                        .level())
                .isEqualTo(2);
        assertThat(capped(cap.formatted("grade('c') - 4"))
                        .choose("a", "o5")
                        .choose("c", "o1")
                        .area("x")
                        .level())
                .isZero();
    }

    @Test
    void aLastBitOfALimitDecidesNoLevel() {
        // 2.9999999999999996
        Sheet sheet = capped(
                        "{id: cap, cap: {area: x, level: \"number('n') - 0.1 - 0.2\"}, when: \"true\", because: B}")
                .choose("a", "o5")
                .figure("n", 3.3);

        assertThat(3.3 - 0.1 - 0.2).isLessThan(3);
        assertThat(sheet.area("x").level()).isEqualTo(3);
    }

    @Test
    void theLowestOfSeveralCapsHoldsAndAllThatLoweredAreNamed() {
        String caps = """
            {id: p, cap: {area: x, level: 4}, when: "true", because: B}
              - {id: q, cap: {area: x, level: 2}, when: "true", because: B}
              - {id: r, cap: {area: x, level: 5}, when: "true", because: B}\
            """;

        Result.OfArea area = capped(caps).choose("a", "o5").area("x");

        assertThat(area.level()).isEqualTo(2);
        assertThat(area.caps()).containsExactly("p", "q");
    }

    @Test
    void aCapMayReadTheCappedLevelOfAnotherAreaWhateverTheFileOrder() {
        String caps = """
            {id: p, cap: {area: y, level: 1}, when: "level('x') < 3", because: B}
              - {id: q, cap: {area: x, level: 2}, when: "grade('b') < 5", because: B}\
            """;

        Result result = capped(caps)
                .choose("a", "o5")
                .choose("b", "o4")
                .choose("c", "o5")
                .choose("d", "o5")
                .result();

        assertThat(result.area("x").orElseThrow().level()).isEqualTo(2);
        assertThat(result.area("y").orElseThrow().level()).isEqualTo(1);
    }

    @Test
    void anUnknownCapDoesNotFireAndLeavesTheLevelUnconfirmed() {
        Sheet sheet = capped(
                        "{id: cap, cap: {area: x, level: 2}, when: \"grade('d') < 3 && grade('c') < 3\", because: B}")
                .choose("a", "o5");

        assertThat(sheet.area("x").level()).isEqualTo(5);
        assertThat(sheet.area("x").unconfirmedBy()).containsExactly("c", "d");
        assertThat(sheet.choose("c", "o5").area("x").unconfirmedBy()).isEmpty(); // false, whatever d says
        assertThat(sheet.choose("c", "o1").dontKnow("d").area("x").unconfirmedBy())
                .containsExactly("d");
        assertThat(sheet.notApplicable("c").area("x").unconfirmedBy())
                .as("it can never hold")
                .isEmpty();
    }

    @Test
    void aCapThatCannotLowerLeavesNoDoubt() {
        String known = "{id: cap, cap: {area: x, level: 4}, when: \"grade('c') < 3\", because: B}";
        String workedOut = "{id: cap, cap: {area: x, level: \"grade('c') + 1\"}, when: \"grade('c') < 3\", because: B}";

        assertThat(capped(known).choose("a", "o4").area("x").unconfirmedBy()).isEmpty(); // 75 % is level 4
        assertThat(capped(workedOut).choose("a", "o4").area("x").unconfirmedBy())
                .containsExactly("c");
        assertThat(capped(workedOut).choose("a", "o2").area("x").unconfirmedBy())
                .as("level 2 is the least it caps at")
                .isEmpty();
    }

    @Test
    void doubtReachesThroughAreas() {
        Sheet sheet = capped("{id: cap, cap: {area: x, level: 2}, when: \"level('y') < 3\", because: B}")
                .choose("a", "o5")
                .notApplicable("c");

        assertThat(sheet.area("x").unconfirmedBy()).containsExactly("d", "share");
        assertThat(sheet.choose("d", "o5").area("x").unconfirmedBy()).isEmpty();
    }

    @Test
    void doubtReachesThroughClassificationsThatStopped() {
        String rules = """
            {id: cap, cap: {area: x, level: 2}, when: "classified('k', 'weak')", because: B}
            classifications:
              - id: k
                title: K
                cases:
                  - {value: strong, when: "grade('c') > 4", text: S}
                  - {value: weak, when: "grade('d') < 2", text: W}
                  - {value: none, text: N}\
            """;
        Sheet sheet = capped(rules).choose("a", "o5");

        assertThat(sheet.area("x").unconfirmedBy()).containsExactly("c", "d");
        assertThat(sheet.choose("c", "o1").area("x").unconfirmedBy()).containsExactly("d");
        assertThat(sheet.choose("c", "o5").area("x").unconfirmedBy()).isEmpty();
    }

    @Test
    void anUnknownCapIsInTheExplanationAndNamesWhatIsMissing() {
        Sheet areaCap = capped("{id: cap, cap: {area: x, level: 2}, when: \"grade('c') < 3\", because: B}")
                .choose("a", "o5");
        Sheet questionCap = capped(
                        "{id: cap, cap: {question: a, grade: \"grade('d') + 1\"}, when: \"true\", because: B}")
                .choose("a", "o5");

        assertThat(explained(areaCap.area("x").explanation())).containsExactly("grade('c')");
        assertThat(explained(questionCap.question("a").explanation())).containsExactly("grade('d')");
        assertThat(questionCap.question("a").value()).isEqualTo(1);
    }

    private static List<String> explained(List<Explanation> explanations) {
        Explanation cap = explanations.stream()
                .filter(each -> each.rule().equals("cap"))
                .findFirst()
                .orElseThrow();
        assertThat(cap.effect()).isEqualTo(Map.of("unknown", true));
        return cap.missing();
    }

    @Test
    void theWholeIsCappedLikeAnArea() {
        Result.OfArea whole = Sheet.of(
                        "scoring: {overall: min}\n" + QUESTIONS
                                + "caps: [{id: cap, cap: {area: '', level: \"level('y') - 3\"}, when: \"level('y') < 5\", because: B}]\n")
                .choose("a", "o5")
                .choose("b", "o5")
                .choose("c", "o5")
                .choose("d", "o3")
                .area("");

        assertThat(whole.computedLevel()).isEqualTo(4); // the least of x at 100 % and y at 75 %
        assertThat(whole.level()).isEqualTo(1);
        assertThat(whole.caps()).containsExactly("cap");
    }

    @Test
    void anAreaMayBeCappedByWhatIsInsideIt() {
        Result result = Sheet.of("""
                areas:
                  - id: outer
                    title: O
                    questions: [{id: p, text: P, kind: choice, options: five, weight: 9}]
                    areas: [{id: inner, title: I, questions: [{id: q, text: Q, kind: choice, options: five}]}]
                caps:
                  - {id: weakest, cap: {area: outer, level: "level('inner') + 1"}, when: "level('inner') < 4", because: B}
                  - {id: held, cap: {area: inner, level: 1}, when: "grade('q') < 5", because: B}
                """).choose("p", "o5").choose("q", "o4").result();

        assertThat(result.area("inner").orElseThrow().computedLevel()).isEqualTo(4);
        assertThat(result.area("inner").orElseThrow().level()).isEqualTo(1);
        assertThat(result.area("outer").orElseThrow().computedLevel()).isEqualTo(5); // 97.5 %
        assertThat(result.area("outer").orElseThrow().level()).isEqualTo(2);
    }

    @Test
    void gradedFiguresAndChecklistsAreCappedByGradeOrByValueAndShareByValue() {
        String questions = """
                areas:
                  - id: x
                    title: X
                    questions:
                      - {id: hours, text: H, kind: number, values: [{below: 1, value: 7}, {to: 24, value: 3}, {value: -2}]}
                      - id: graded
                        text: G
                        kind: checklist
                        grades: {1: 0, 2: 0.5, 3: 1}
                        items: [{id: i, text: I}, {id: j, text: J}]
                      - {id: plain, text: P, kind: checklist, items: [{id: i, text: I}, {id: j, text: J}]}
                caps:
                  - {id: a, cap: {question: hours, grade: 2}, when: "true", because: B}
                  - {id: b, cap: {question: graded, value: 0.9}, when: "true", because: B}
                  - {id: c, cap: {question: plain, value: 0.7}, when: "true", because: B}
                  - {id: d, cap: {question: plain, value: -5}, when: "count('plain') == 1", because: B}
                """;
        Sheet sheet = Sheet.of(questions)
                .figure("hours", 0.5)
                .check("graded", "i", "j")
                .check("plain", "i", "j");

        assertThat(sheet.question("hours").value()).isEqualTo(3);
        assertThat(sheet.question("hours").grade()).isEqualTo(2);
        assertThat(sheet.question("graded").value()).isEqualTo(0.5); // 0.9 is floored to grade 2
        assertThat(sheet.question("plain").value()).isEqualTo(0.7);
        assertThat(sheet.check("plain", "i").question("plain").value()).isZero();
    }

    @Test
    void anAreaThatIsNotScoredIsNotCapped() {
        Result.OfArea area = capped("{id: cap, cap: {area: x, level: 2}, when: \"true\", because: B}")
                .area("x");

        assertThat(area.level()).isNull();
        assertThat(area.caps()).isEmpty();
        assertThat(area.unconfirmedBy()).isEmpty();
    }

    private static Sheet capped(String caps) {
        return Sheet.of(QUESTIONS + "caps:\n  - " + caps + "\n");
    }
}
