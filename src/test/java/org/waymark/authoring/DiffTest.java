package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.questionnaire.Questionnaires;

class DiffTest {

    private static final String BEFORE = """
            id: small
            version: "1"
            title: Small
            levels: [{level: 1, name: One}, {level: 2, name: Two}]
            scoring: {overall: mean, bands: {1: 0, 2: 50}}
            forms: [{id: short, title: Short, questions: [choice]}]
            areas:
              - id: first
                title: First
                weight: 2
                intent: To begin with
                questions:
                  - {id: choice, text: Choice, kind: choice, weight: 3, options: [{id: no, text: No}, {id: so, text: So}]}
                  - {id: list, text: List, kind: checklist, grades: {1: 0, 2: 1}, items: [{id: one, text: One}, {id: none, text: None, exclusive: true}]}
              - id: second
                title: Second
                questions:
                  - {id: figure, text: Figure, kind: number, unit: hours, values: [{below: 1, value: 1}, {value: 0}]}
                  - {id: rank, text: Rank, kind: choice, scored: false, options: [{id: low, text: Low}, {id: high, text: High}]}
            caps:
              - {id: cap, cap: {area: first, level: 1}, when: "number('figure') > 5", because: It rests on it}
            classifications:
              - {id: kind, title: Kind, cases: [{value: slow, when: "number('figure') > 9", text: Slow}, {value: none}]}
            findings:
              - {id: notice, severity: risk, when: "number('figure') > 7", text: Notice}
            recommendations:
              - {id: advice, area: first, title: Advice, lifts: {choice: 2}, why: Because}
            """.replace("{id: no, ", "{id: nay, ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: Small            | title: Smaller         | REWORDED QUESTIONNAIRE  title WORDING Small Smaller",
                "overall: mean           | overall: sum           | CHANGED QUESTIONNAIRE  overall SCORING mean sum",
                "bands: {1: 0, 2: 50}    | bands: {1: 0, 2: 60}   | CHANGED QUESTIONNAIRE  scoring.bands.2 SCORING 50.0 60.0",
                "name: Two               | name: Three            | REWORDED LEVEL 2 name WORDING Two Three",
                "questions: [choice]     | questions: [choice, list] | CHANGED FORM short questions.list SCORING - true",
                "title: First            | title: Before          | REWORDED AREA first title WORDING First Before",
                "weight: 2               | weight: 1              | CHANGED AREA first weight SCORING 2.0 1.0",
                "intent: To begin with   | scoring: {blank: zero} | CHANGED AREA first scoring.blank SCORING - zero",
                "text: Choice            | text: Pick one         | REWORDED QUESTION choice text WORDING Choice Pick one",
                "text: So                | text: So it is         | REWORDED QUESTION choice options.so.text WORDING So So it is",
                "{id: nay, text: No}, {id: so, | {id: nay, value: 0.5, text: No}, {id: so, value: 1, | CHANGED QUESTION choice options.nay MEANING 0.0 0.5",
                "weight: 3               | weight: 4              | CHANGED QUESTION choice weight SCORING 3.0 4.0",
                "weight: 3               | scored: false, weight: 3 | RETIRED QUESTION choice scored SCORING true false",
                "{id: one, text: One}    | {id: one, text: One, weight: 2} | CHANGED QUESTION list items.one MEANING 1.0 2.0",
                "exclusive: true         | weight: 1              | CHANGED QUESTION list items.none MEANING exclusive 1.0",
                "grades: {1: 0, 2: 1}    | grades: {1: 0, 2: 0.5} | CHANGED QUESTION list grades.2 MEANING 1.0 0.5",
                "unit: hours             | unit: days             | CHANGED QUESTION figure unit MEANING hours days",
                "below: 1, value: 1      | to: 1, value: 1        | CHANGED QUESTION figure values MEANING below 1: 1, otherwise: 0 to 1: 1, otherwise: 0",
                "level: 1}, when         | level: 2}, when        | CHANGED CAP cap cap SCORING level of first to 1 level of first to 2",
                "> 5                     | > 6                    | CHANGED CAP cap when SCORING number('figure') > 5 number('figure') > 6",
                "It rests on it          | That is why            | REWORDED CAP cap because WORDING It rests on it That is why",
                "> 9                     | > 8                    | CHANGED CLASSIFICATION kind cases.slow.when ADVICE number('figure') > 9 number('figure') > 8",
                "severity: risk          | severity: hint         | CHANGED FINDING notice severity ADVICE risk hint",
                "lifts: {choice: 2}      | lifts: {choice: so}    | CHANGED RECOMMENDATION advice lifts.choice ADVICE grade 2 so",
                "why: Because            | effort: small          | CHANGED RECOMMENDATION advice effort ADVICE medium small",
            })
    void everyDifferenceIsToldWithItsBearing(String old, String now, String change) {
        assertThat(BEFORE).contains(old);

        List<String> told = between(BEFORE, BEFORE.replace(old, now)).changes().stream()
                .map(DiffTest::text)
                .filter(text -> !text.matches("REWORDED \\w+ first intent .*|REWORDED .* why .*"))
                .toList();

        assertThat(told).containsExactly(change);
    }

    private static Diff between(String before, String after) {
        return Diff.between(Questionnaires.of(before), Questionnaires.of(after));
    }

    private static String text(Change change) {
        return String.join(
                " ",
                change.kind().name(),
                change.subject().name(),
                change.id(),
                change.trait().orElse("-"),
                change.bearing().name(),
                change.before().map(Object::toString).orElse("-"),
                change.after().map(Object::toString).orElse("-"));
    }

    @Test
    void whatCameAndWentIsToldAsAWhole() {
        String after = BEFORE.replace("id: notice", "id: other-notice").replace("- {id: rank", "- {id: place");

        assertThat(between(BEFORE, after).changes().stream().map(DiffTest::text))
                .containsExactly(
                        "ADDED QUESTION place - SCORING - -",
                        "REMOVED QUESTION rank - SCORING - -",
                        "ADDED FINDING other-notice - ADVICE - -",
                        "REMOVED FINDING notice - ADVICE - -");
    }

    @Test
    void theOrderOfOptionsMeansSomethingOnlyWhereTheyAreNotScored() {
        assertThat(between(
                                BEFORE,
                                BEFORE.replace(
                                        "[{id: low, text: Low}, {id: high, text: High}]",
                                        "[{id: high, text: High}, {id: low, text: Low}]"))
                        .questionsWithAnotherMeaning())
                .containsExactly("rank");
        String values = BEFORE.replace(
                "{id: nay, text: No}, {id: so, text: So}",
                "{id: so, value: 1, text: So}, {id: nay, value: 0, text: No}");
        assertThat(between(BEFORE, values).changes().stream().map(DiffTest::text))
                .containsExactly("REWORDED QUESTION choice options WORDING nay, so so, nay");
    }

    @Test
    void anAddedOptionShiftsTheValuesOfTheOthers() {
        Diff diff = between(
                BEFORE,
                BEFORE.replace(
                        "{id: so, text: So}", "{id: maybe, text: Maybe}, {id: so, text: So}, {id: more, text: More}"));

        assertThat(diff.questionsWithAnotherMeaning()).containsExactly("choice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // weights: choice 3, list 1, figure 1; rank is not scored
                "text: Choice     | text: Pick one       | 1.0 1.0 true  1.0 1.0 true",
                "unit: hours      | unit: days           | 0.8 0.8 true  1.0 1.0 true",
                "weight: 3        | weight: 3, scored: false | 0.4 1.0 true  0.25 1.0 true",
                "- {id: list      | - {id: other         | 0.8 0.8 true  0.75 0.75 true",
                "weight: 3        | weight: 6            | 1.0 1.0 false 1.0 1.0 false",
                "level: 1}, when  | level: 2}, when      | 1.0 1.0 false 1.0 1.0 false",
                "weight: 2        | weight: 1            | 1.0 1.0 false 1.0 1.0 true",
                "overall: mean    | overall: sum         | 1.0 1.0 false 1.0 1.0 true",
                "> 9              | > 8                  | 1.0 1.0 true  1.0 1.0 true",
                "id: rank         | id: other            | 1.0 1.0 true  1.0 1.0 true",
            })
    void comparableIsWhatMeansTheSameByWeight(String old, String now, String wholeAndFirstArea) {
        assertThat(BEFORE).contains(old);

        List<Comparability> areas = between(BEFORE, BEFORE.replace(old, now)).comparability();

        assertThat(areas).extracting(Comparability::area).containsExactly("", "first", "second");
        assertThat(text(areas.get(0)) + " " + text(areas.get(1))).isEqualTo(wholeAndFirstArea.replaceAll(" +", " "));
    }

    private static String text(Comparability area) {
        return area.ofBefore() + " " + area.ofAfter() + " " + area.sameRules();
    }

    @Test
    void aQuestionThatMovedSurvivesInTheWholeButInNoArea() {
        String after = BEFORE.replaceAll("(?m)^ +- \\{id: list,.*\n", "")
                .replace(
                        "      - {id: figure",
                        "      - {id: list, text: List, kind: checklist, grades: {1: 0, 2: 1},"
                                + " items: [{id: one, text: One}, {id: none, text: None, exclusive: true}]}\n      - {id: figure");

        Diff diff = between(BEFORE, after);

        assertThat(diff.changes().stream().map(DiffTest::text))
                .containsExactly("CHANGED QUESTION list area SCORING first second");
        assertThat(diff.comparability())
                .containsExactly(
                        new Comparability("", 1, 1, false),
                        new Comparability("first", 0.75, 1, true),
                        new Comparability("second", 1, 0.5, true));
    }

    @Test
    void anAreaWithoutCountingQuestionsIsComparable() {
        String unscored = BEFORE.replace("kind: number", "scored: false, kind: number");

        assertThat(between(unscored, unscored).comparability().getLast())
                .isEqualTo(new Comparability("second", 1, 1, true));
        assertThat(between(unscored, BEFORE).comparability().getLast().share()).isZero();
    }
}
