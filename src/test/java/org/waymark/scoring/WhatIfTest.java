package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;

class WhatIfTest {

    private final Sheet sheet =
            Sheet.of("""
            forms: [{id: short, title: S, questions: [a, b]}]
            areas:
              - id: x
                title: X
                questions:
                  - {id: a, text: A, kind: choice, options: five}
                  - {id: b, text: B, kind: choice, options: five}
                  - {id: deep, text: D, kind: yes-no, visible-when: "chosen('a', 'o5')"}
              - id: y
                title: Y
                questions:
                  - {id: c, text: C, kind: choice, options: five}
                  - {id: d, text: D, kind: choice, options: five}
            caps:
              - {id: held, cap: {area: y, level: 2}, when: "grade('a') < 4", because: B}
            classifications:
              - {id: k, title: K, cases: [{value: weak, when: "level('y') < 3", text: W}, {value: strong, text: S}]}
            findings:
              - {id: low, severity: risk, when: "grade('a') < 3", text: L}
              - {id: high, severity: strength, when: "grade('a') > 3", text: H}
              - {id: always, severity: hint, when: "grade('b') < 5", text: E}
            recommendations:
              - {id: raise-a, area: x, title: A, lifts: {a: 4}}
              - {id: raise-b, area: x, title: B, lifts: {b: 4}}
              - {id: raise-c, area: y, title: C, lifts: {c: 3}}
            """).choose("a", "o1").choose("b", "o3").choose("c", "o5").choose("d", "o5");

    private final WhatIf better = whatIf(Map.of("a", new Answer.Chosen("o4")));

    @Test
    void anAreaDiffersWhereItsFiguresOrItsCapsDo() {
        assertThat(better.areas()).extracting(WhatIf.Change::id).containsExactly("x", "y");
        Result.OfArea x = better.areas().getFirst().after().orElseThrow();
        Result.OfArea y = better.areas().getLast().after().orElseThrow();
        assertThat(better.areas().getFirst().before().orElseThrow().score()).isEqualTo(25);
        assertThat(x.score()).isEqualTo(62.5);
        assertThat(better.areas().getLast().before().orElseThrow().caps()).containsExactly("held");
        assertThat(y.caps()).isEmpty();
        assertThat(y.level()).isEqualTo(5);
    }

    @Test
    void anotherLevelOrAnotherCapIsADifferenceByItself() {
        String caps = """
                areas:
                  - {id: x, title: X, questions: [{id: a, text: A, kind: choice, options: five}]}
                  - {id: y, title: Y, questions: [{id: c, text: C, kind: choice, options: five}]}
                caps:
                  - {id: follows, cap: {area: y, level: "grade('a')"}, when: "grade('a') < 3", because: B}
                  - {id: stays, cap: {area: y, level: 2}, when: "grade('a') < 4", because: B}
                  - {id: goes, cap: {area: y, level: 2}, when: "grade('a') == 3", because: B}
                """;
        Sheet capped = Sheet.of(caps).choose("a", "o1").choose("c", "o5");

        Result.OfArea level = then(capped, "o2");
        Result.OfArea cap = then(capped.choose("a", "o2"), "o3");

        assertThat(level.level()).isEqualTo(2);
        assertThat(level.caps()).containsExactly("follows", "stays");
        assertThat(cap.level()).isEqualTo(2);
        assertThat(cap.caps()).containsExactly("stays", "goes");
    }

    private static Result.OfArea then(Sheet sheet, String option) {
        return WhatIf.of(sheet.questionnaire(), sheet.answers(), Map.of("a", new Answer.Chosen(option)), "full")
                .areas()
                .getLast()
                .after()
                .filter(area -> area.id().equals("y"))
                .orElseThrow();
    }

    @Test
    void whyStandsInTheExplanationOfWhatWouldBeThere() {
        Result.OfArea y = better.areas().getLast().after().orElseThrow();

        assertThat(y.explanation())
                .isEqualTo(better.then().area("y").orElseThrow().explanation());
        assertThat(y.explanation()).extracting(Explanation::rule).doesNotContain("held");
        assertThat(better.areas().getLast().before().orElseThrow().explanation())
                .extracting(Explanation::rule)
                .contains("held");
    }

    @Test
    void onlyWhatDiffersIsThere() {
        assertThat(better.questions()).extracting(WhatIf.Change::id).containsExactly("a");
        assertThat(better.classifications())
                .extracting(change -> change.after().orElseThrow().value())
                .containsExactly("strong");
        WhatIf same = whatIf(Map.of("a", new Answer.Chosen("o1")));
        assertThat(same.areas()).isEmpty();
        assertThat(same.questions()).isEmpty();
        assertThat(same.classifications()).isEmpty();
        assertThat(same.findings()).isEmpty();
        assertThat(same.recommendations()).isEmpty();
    }

    @Test
    void findingsComeAndGo() {
        assertThat(better.findings()).extracting(WhatIf.Change::id).containsExactly("high", "low");
        assertThat(better.findings().getFirst().before()).isEmpty();
        assertThat(better.findings().getLast().after()).isEmpty();
    }

    @Test
    void recommendationsComeGoAndChangeTheirRank() {
        assertThat(better.recommendations()).extracting(WhatIf.Change::id).containsExactly("raise-b", "raise-a");
        assertThat(better.recommendations().getFirst().before().orElseThrow().rank())
                .isEqualTo(2);
        assertThat(better.recommendations().getFirst().after().orElseThrow().rank())
                .isEqualTo(1);
        assertThat(better.recommendations().getLast().after()).isEmpty();
    }

    @Test
    void aQuestionThatComesUpDiffers() {
        WhatIf best = whatIf(Map.of("a", new Answer.Chosen("o5")));

        assertThat(best.questions()).extracting(WhatIf.Change::id).containsExactly("a", "deep");
        assertThat(best.questions().getLast().after().orElseThrow().visible()).isTrue();
    }

    @Test
    void anAnswerTakenBackLeavesWhatPeopleSaid() {
        sheet.says("c", new Answer.Chosen("o2"));
        Map<String, Answer> nothing = new HashMap<>(Collections.singletonMap("c", null));

        assertThat(whatIf(nothing).questions().getFirst().after().orElseThrow().value())
                .isEqualTo(0.25);
    }

    @Test
    void lastBitsMakeNoDifference() {
        Sheet thirds = Sheet.of("""
                areas:
                  - id: x
                    title: X
                    questions:
                      - {id: a, text: A, kind: choice, options: [{id: none, value: 0, text: N}, {id: sum, value: 0.30000000000000004, text: S}, {id: third, value: 0.3, text: T}, {id: all, value: 1, text: A}]}
                """).choose("a", "sum");

        assertThat(WhatIf.of(thirds.questionnaire(), thirds.answers(), Map.of("a", new Answer.Chosen("third")), "full")
                        .areas())
                .isEmpty();
    }

    @Test
    void itLooksAtTheFormInForce() {
        WhatIf shortly = WhatIf.of(
                sheet.questionnaire(),
                Answers.ofTeam(Map.of("a", new Answer.Chosen("o1"))),
                Map.of("c", new Answer.Chosen("o1")),
                "short");

        assertThat(shortly.questions()).extracting(WhatIf.Change::id).containsExactly("c");
        assertThat(shortly.questions().getFirst().before().orElseThrow().visible())
                .isFalse();
    }

    @Test
    void theScoresThatOwaspProjectsAreWhatWouldBe() {
        PublishedModel samm = PublishedModel.named("samm");
        Answers current = samm.answers(samm.cases().get(0));
        Answers projected = samm.answers(samm.cases().get(1));

        WhatIf improved = WhatIf.of(samm.questionnaire(), current, projected.team(), "full");

        assertThat(improved.areas())
                .extracting(WhatIf.Change::id)
                .containsExactly("", "governance", "eg", "eg-b", "design", "sa", "sa-b");
        assertThat(improved.then().area("governance").orElseThrow().points()).isEqualTo(1 / 3.0);
    }

    private WhatIf whatIf(Map<String, Answer> changes) {
        return WhatIf.of(sheet.questionnaire(), sheet.answers(), changes, "full");
    }
}
