package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.WordingLint.Choice;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireReader;

/** A quarter must not cost a team an afternoon: what it reads is counted. */
class ShippedFormsTest {

    private static final double WORDS_A_MINUTE = 230;
    private static final Questionnaire QUESTIONNAIRE = QuestionnaireReader.read(Path.of("questionnaires/three-ways"));
    private static final Set<String> SHORT = QUESTIONNAIRE.form("short").orElseThrow();

    @Test
    void theFullFormIsReadInLessThan45Minutes() {
        assertThat(minutes(QUESTIONNAIRE.allQuestions())).isLessThan(45).isGreaterThan(20);
    }

    @Test
    void theShortFormIsReadInLessThan13Minutes() {
        assertThat(minutes(inTheShortForm())).isLessThan(13).isGreaterThan(6);
    }

    @Test
    void questionsAndOptionsAreShort() {
        assertThat(QUESTIONNAIRE.allQuestions())
                .allSatisfy(question -> assertThat(WordingLint.words(question.text()))
                        .as(question.id())
                        .isLessThanOrEqualTo(20))
                .allSatisfy(question -> assertThat(choices(question))
                        .as(question.id())
                        .allMatch(text -> WordingLint.words(text) <= 20));
        assertThat(inTheShortForm())
                .allSatisfy(question -> assertThat(WordingLint.words(question.text()))
                        .as(question.id())
                        .isLessThanOrEqualTo(14));
    }

    private static List<Question> inTheShortForm() {
        return QUESTIONNAIRE.allQuestions().stream()
                .filter(question -> SHORT.contains(question.id()))
                .toList();
    }

    /** Of reading the questions, what to look at together, and all there is to choose from. */
    private static double minutes(List<Question> questions) {
        return questions.stream()
                        .flatMap(question ->
                                Stream.concat(Stream.of(question.text(), question.lookAt()), choices(question)))
                        .mapToLong(WordingLint::words)
                        .sum()
                / WORDS_A_MINUTE;
    }

    private static Stream<String> choices(Question question) {
        return WordingLint.choices(question).stream().map(Choice::text);
    }
}
