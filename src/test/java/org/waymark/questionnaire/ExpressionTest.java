package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

    /** What is not in here is unknown. */
    private static final Map<String, Object> KNOWN = Map.of(
            "grade('pick')",
            2.0,
            "score('one')",
            60.0 + 1e-10,
            "chosen('pick', 'a')",
            true,
            "chosen('pick', 'b')",
            false,
            "answered('blank')",
            false,
            "share('one', 0.5)",
            0.25);

    private static final Facts FACTS = reading -> Optional.ofNullable(KNOWN.get(reading.toString()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "grade('pick') < 3                               → true",
                "grade('pick') == 2                              → true",
                "grade('pick') != 2                              → false",
                "chosen('pick', 'a') && !chosen('pick', 'b')     → true",
                "chosen('pick', 'a') == chosen('pick', 'b')      → false",
                "grade('pick') in [1, 2]                         → true",
                "[grade('pick'), 3].all(g, g > 2)                → false",
                "[grade('pick'), 3].exists(g, g > 2)             → true",
                "share('one', 0.5) < 0.5                         → true",
                "answered('blank')                               → false",
                // an unknown that cannot change the answer does not matter
                "grade('blank') < 3 || true                      → true",
                "true || grade('blank') < 3                      → true",
                "grade('blank') < 3 && false                     → false",
                "grade('blank') < 3                              → unknown",
                "grade('blank') < 3 || false                     → unknown",
                "grade('blank') < 3 && true                      → unknown",
                "!(grade('blank') < 3)                           → unknown",
                "grade('blank') == grade('blank')                → unknown",
                "grade('blank') < 3 ? true : true                → unknown",
                "min(grade('blank'), 1) < 3                      → unknown",
                "max(1, 2, grade('blank')) < 3                   → unknown",
                "grade('blank') in [1, 2]                        → unknown",
                "1 in [2, grade('blank')]                        → unknown",
                // within 1e-9 it is equal, so neither below nor above
                "score('one') > 60                               → false",
                "score('one') >= 60                              → true",
                "score('one') <= 60                              → true",
                "score('one') == 60                              → true",
                "score('one') != 60                              → false",
                "60 < score('one')                               → false",
                "0.1 + 0.2 == 0.3                                → true",
                "0.1 + 0.2 in [0.3]                              → true",
                "0.3 + 0.00000001 > 0.3                          → true",
                // what no number can say is unknown
                "1 / 0 > 2                                       → unknown",
                "1 / 0 > 2 || true                               → true",
            })
    void aConditionIsTrueFalseOrUnknown(String condition, String expected) {
        assertThat(condition(condition).evaluate(FACTS).map(Object::toString).orElse("unknown"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "grade('pick') + 1                     → 3.0",
                "7 / 2                                 → 3.5",
                "5u / 2                                → 2.5",
                "-grade('pick') * 2 - 1                → -5.0",
                "min(3, grade('pick'), 2.5)            → 2.0",
                "max(3, grade('pick'))                 → 3.0",
                "chosen('pick', 'a') ? 2 : 1           → 2.0",
                "chosen('pick', 'c') ? 2 : 1           → unknown",
                "grade('blank') + 1                    → unknown",
                "1 / 0                                 → unknown",
                "1e308 * 10                            → unknown",
            })
    void aNumberIsADoubleOrUnknown(String number, String expected) {
        assertThat(number(number).evaluate(FACTS).map(Object::toString).orElse("unknown"))
                .isEqualTo(expected);
    }

    @Test
    void itTellsWhatItReadsOnceAndInTheOrderOfTheText() {
        Expression expression = condition("min(grade('pick'), score('one')) < 2 && chosen('pick', 'a')"
                + " || [1].exists(g, g < grade('pick')) || share('one', 0.5) > respondents()");
        assertThat(expression.reads())
                .extracting(Reading::toString)
                .containsExactly(
                        "grade('pick')", "score('one')", "chosen('pick', 'a')", "share('one', 0.5)", "respondents()");
    }

    @Test
    void itAsksTheFactsWithWhatItReads() {
        List<Reading> asked = new ArrayList<>();
        Expression expression = condition("share('one', 0.5) > grade('pick')");
        expression.evaluate(reading -> {
            asked.add(reading);
            return Optional.of(1.0);
        });
        assertThat(asked).containsExactlyElementsOf(expression.reads());
    }

    @Test
    void itTellsWhichNumbersACallIsComparedWith() {
        Expression expression = condition("grade('pick') < 3 || 4 <= grade('pick') || grade('pick') in [2, -5]"
                + " || score('one') + 1 > 9 || number('figure') > score('two') || chosen('pick', 'a')");

        assertThat(comparedWith(expression))
                .containsExactly(
                        "grade('pick') [-5.0, 2.0, 3.0, 4.0]",
                        "score('one') calculated with",
                        "number('figure') calculated with",
                        "score('two') calculated with",
                        "chosen('pick', 'a') calculated with");
        assertThat(expression.numbers()).containsExactly(-5.0, 1.0, 2.0, 3.0, 4.0, 9.0);
    }

    @Test
    void aCallThatIsAlsoCalculatedWithIsNotOnlyCompared() {
        assertThat(comparedWith(condition("grade('pick') < 3 && min(grade('pick'), 2) < 2")))
                .containsExactly("grade('pick') calculated with");
    }

    private static List<String> comparedWith(Expression expression) {
        return expression.reads().stream()
                .map(reading -> reading + " "
                        + expression.comparedWith(reading).map(Object::toString).orElse("calculated with"))
                .toList();
    }

    @Test
    void itKeepsItsSourceAsWritten() {
        assertThat(condition("grade('pick')  <  3").source()).isEqualTo("grade('pick')  <  3");
    }

    @Test
    void itsColumnsAreExactInABlock() {
        assertThat(toldBy("|\n        grade('pick') < 2 &&\n          grade('x') < 1\n"))
                .containsExactly("q.yaml:17:17: error: unknown question 'x'");
    }

    @Test
    void itsColumnsAreThoseOfTheScalarWhereTheTextIsFoldedOrEscaped() {
        assertThat(toldBy(">\n        grade('pick') < 2 &&\n        grade('x') < 1\n"))
                .containsExactly("q.yaml:15:11: error: unknown question 'x'");
        assertThat(toldBy("'grade(''x'') < 1'")).containsExactly("q.yaml:15:11: error: unknown question 'x'");
        assertThat(toldBy("\"grade('pick') < 2 &&\n        grade('x') < 1\""))
                .containsExactly("q.yaml:15:11: error: unknown question 'x'");
    }

    @Test
    void itsColumnsCountCharacters() {
        assertThat(toldBy("'\"\uD83D\uDE00\" == \"a\"'"))
                .singleElement()
                .asString()
                .startsWith("q.yaml:15:16: error: '==' does not fit");
    }

    private static Expression condition(String source) {
        return Questionnaires.of(yaml("\"" + source + "\""))
                .findings()
                .getFirst()
                .when();
    }

    private static Expression number(String source) {
        String yaml = yaml("\"true\"")
                + "recommendations:\n  - {id: r, area: one, title: R, when: \"true\", priority: \"" + source + "\"}\n";
        return Questionnaires.of(yaml).recommendations().getFirst().priority().orElseThrow();
    }

    private static List<String> toldBy(String scalar) {
        return Questionnaires.problemsOf(Questionnaires.single(yaml(scalar).getBytes(StandardCharsets.UTF_8))).stream()
                .map(Problem::toString)
                .toList();
    }

    private static String yaml(String when) {
        return """
                id: q
                version: "1"
                title: Q
                areas:
                  - id: one
                    title: One
                    questions:
                      - {id: pick, text: P, kind: choice, options: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}]}
                      - {id: blank, text: B, kind: yes-no}
                      - {id: figure, text: F, kind: number, scored: false}
                  - {id: two, title: Two}
                findings:
                  - id: find
                    severity: hint
                    when: %s
                    text: F
                """.formatted(when);
    }
}
