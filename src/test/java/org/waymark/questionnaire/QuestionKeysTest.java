package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.questionnaire.Question.Basis;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Question.Range;
import org.waymark.questionnaire.Question.ValueBand;

/** Section 2 of the format: what may be written about a question. */
class QuestionKeysTest {

    @Test
    void whatIsLeftOutHasItsDefault() {
        Question read = question("kind: yes-no");

        assertThat(read.weight()).isEqualTo(1);
        assertThat(read.level()).isEmpty();
        assertThat(read.scored()).isTrue();
        assertThat(read.isPrivate()).isFalse();
        assertThat(read.lookAt()).isEmpty();
        assertThat(read.visibleWhen()).isEmpty();
        assertThat(read.mayBeNotApplicable()).isFalse();
        assertThat(read.concepts()).isEmpty();
        assertThat(read.sources()).isEmpty();
        assertThat(read.basis()).isEmpty();
    }

    @Test
    void whatIsWrittenIsTaken() {
        Question read = question("kind: yes-no, weight: 2.5, level: 3, scored: false, private: true, look-at: There,"
                + " visible-when: \"answered('other')\", not-applicable: true, concepts: [c], sources: [C277]");

        assertThat(read.weight()).isEqualTo(2.5);
        assertThat(read.level()).isEqualTo(OptionalInt.of(3));
        assertThat(read.scored()).isFalse();
        assertThat(read.isPrivate()).isTrue();
        assertThat(read.lookAt()).isEqualTo("There");
        assertThat(read.visibleWhen()).map(Expression::source).contains("answered('other')");
        assertThat(read.mayBeNotApplicable()).isTrue();
        assertThat(read.concepts()).containsExactly("c");
        assertThat(read.sources()).containsExactly("C277");
    }

    @Test
    void anExtensionNamesWhatItRestsOnInsteadOfSources() {
        assertThat(question("kind: text, origin: extension, basis: {title: B, year: 2024}, since: \"2026.4\"")
                        .basis())
                .contains(new Basis("B", 2024, "2026.4"));
        assertTold(
                "kind: text, origin: extension, basis: {title: B, year: 2024}, since: \"1\", §sources: [C1]",
                "a question has 'sources' or 'origin: extension', not both");
        assertTold("kind: text, origin: §own, basis: {title: B, year: 1}, since: \"1\"", "'origin' is extension, not");
        assertTold("kind: text, origin: extension, basis: {title: B, year: §next}, since: \"1\"", "not a whole number");
    }

    @Test
    void optionsWithoutValuesAreEvenlySpacedFromZeroToOne() {
        assertThat(values("options: [{id: a, text: A}, {id: b, text: B}]")).containsExactly(0.0, 1.0);
        assertThat(values("options: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D},"
                        + " {id: e, text: E}]"))
                .containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void optionsWithValuesMayHaveAnyFiniteOnes() {
        assertThat(values("options: [{id: a, text: A, value: 7}, {id: b, text: B, value: -2.5}, {id: c, text: C, value:"
                        + " 1e3}, {id: d, text: D, value: 7.0}]"))
                .as("uneven, above 1, negative, unordered, twice the same")
                .containsExactly(7.0, -2.5, 1000.0, 7.0);
    }

    @Test
    void eitherAllOptionsHaveValuesOrNone() {
        assertTold(
                "kind: choice, options: [§{id: a, text: A}, {id: b, text: B, value: 0.5}, {id: c, text: C, value: 1}]",
                "missing key 'value' in option 'a'");
    }

    @Test
    void aSetOfOptionsIsSharedWithItsValues() {
        Questionnaire read = Questionnaires.of(yaml("kind: choice, options: how")
                .replace("areas:", "options: {how: [{id: a, text: A, value: 3}, {id: b, text: B, value: 9}]}\nareas:"));

        assertThat(read.question("it").orElseThrow().options())
                .extracting(Option::value)
                .containsExactly(3.0, 9.0);
    }

    @Test
    void yesNoHasItsTwoOptions() {
        assertThat(question("kind: yes-no").options())
                .extracting(Option::id, Option::value)
                .containsExactly(tuple("yes", 1.0), tuple("no", 0.0));
    }

    @Test
    void itemsHaveWeightsAndMayBeExclusiveOrNotApplicable() {
        List<Item> items = question("kind: checklist, items: [{id: a, text: A}, {id: b, text: B, weight: 0.5,"
                        + " not-applicable: true}, {id: none, text: N, exclusive: true}]")
                .items();

        assertThat(items).extracting(Item::weight).containsExactly(1.0, 0.5, 1.0);
        assertThat(items).extracting(Item::mayBeNotApplicable).containsExactly(false, true, false);
        assertThat(items).extracting(Item::exclusive).containsExactly(false, false, true);
    }

    @Test
    void gradesOfAChecklistRunFromOne() {
        String items = "kind: checklist, items: [{id: a, text: A}, {id: b, text: B}], ";

        assertThat(question(items + "grades: {1: 0, \"2\": 0.3, 3: 1.0}").grades())
                .isEqualTo(Map.of(1, 0.0, 2, 0.3, 3, 1.0));
        assertThat(question(items + "weight: 1").grades()).isEmpty();
        assertTold(items + "grades: §{1: 0}", "at least two grades");
        assertTold(items + "grades: §{2: 0, 3: 1}", "grade 1 is missing");
        assertTold(items + "grades: {1: 0, 2: §1.01}", "not between 0 and 1");
        assertTold(items + "grades: {1: 0, §two: 1, 2: 0.5}", "'two' is not a whole number");
    }

    @Test
    void aChecklistNeedsItems() {
        assertTold("kind: checklist, items: §[]", "at least one item");
        assertTold("kind: checklist, scored: false, items: §[]", "at least one item");
        assertThat(question("kind: checklist, scored: false, items: [{id: a, text: A, weight: 0}]")
                        .items())
                .hasSize(1);
    }

    @Test
    void bandsOfANumberGoUpToTheLastOne() {
        assertThat(question("kind: number, unit: h, values: [{below: 1, value: 1}, {to: 1, value: 0.9}, {to: 24,"
                                + " value: -5}, {value: 12}]")
                        .values())
                .containsExactly(
                        new ValueBand(Optional.of(1.0), Optional.empty(), 1),
                        new ValueBand(Optional.empty(), Optional.of(1.0), 0.9),
                        new ValueBand(Optional.empty(), Optional.of(24.0), -5),
                        new ValueBand(Optional.empty(), Optional.empty(), 12));
        assertThat(question("kind: number, values: [{value: 1}]").values()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{below: 1, value: 1}, §{below: 1, value: 2} | ascend",
                "{to: 1, value: 1}, §{below: 1, value: 2}    | ascend",
                "{to: 1, value: 1}, §{to: 1, value: 2}       | ascend",
                "{to: 1, value: 1}, §{to: -1, value: 2}      | ascend",
                "§{below: 1, to: 1, value: 1}                | 'below' or 'to', not both",
                "§{value: 1}                                 | only the last band",
                "§{to: 1}                                    | missing key 'value' in band",
                "{to: §.nan, value: 1}                       | not a finite number",
            })
    void aBandThatNothingFallsIntoIsTold(String bands, String message) {
        assertTold("kind: number, values: [" + bands + ", {value: 0}]", message);
    }

    @Test
    void aNumberWithoutBandsIsTold() {
        assertTold("kind: number, values: §[]", "'values' needs at least one band");
    }

    @Test
    void aRangeAscendsOrDescends() {
        assertThat(question("kind: number, range: [0, 10]").range()).contains(new Range(0, 10));
        assertThat(question("kind: number, range: [60, -1.5]").range()).contains(new Range(60, -1.5));
        assertTold("kind: number, range: §[1]", "two different numbers");
        assertTold("kind: number, range: §[1, 2, 3]", "two different numbers");
    }

    @Test
    void aNumberWithNeitherIsAFigureForTheRules() {
        Question read = question("kind: number, scored: false");

        assertThat(read.values()).isEmpty();
        assertThat(read.range()).isEmpty();
        assertThat(read.unit()).isEmpty();
    }

    private static List<Double> values(String options) {
        return question("kind: choice, " + options).options().stream()
                .map(Option::value)
                .toList();
    }

    private static Question question(String keys) {
        return Questionnaires.of(yaml(keys)).question("it").orElseThrow();
    }

    private static void assertTold(String keys, String message) {
        Spoilt.assertTold(yaml(keys), message);
    }

    private static String yaml(String keys) {
        return """
                id: q
                version: "1"
                title: Q
                areas:
                  - id: one
                    title: One
                    questions:
                      - {id: other, text: O, kind: yes-no}
                      - {id: it, text: T, %s}
                """.formatted(keys);
    }
}
