package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody in a team reads these texts, between two meetings and often not in their first language. */
class ReadabilityTest {

    /** Plain English begins here. */
    private static final int MARK = 60;

    @ParameterizedTest
    @MethodSource
    void textsAreInPlainEnglish(String kind, List<Prose> texts) {
        List<String> hard = texts.stream()
                .filter(prose -> Flesch.readingEase(prose.text()) < MARK)
                .map(prose -> "%s: %.0f".formatted(prose.where(), Flesch.readingEase(prose.text())))
                .toList();

        assertThat(hard).as("%s with a reading ease below %d", kind, MARK).isEmpty();
    }

    static Stream<Arguments> textsAreInPlainEnglish() {
        return Prose.shipped().stream()
                .flatMap(questionnaire -> Stream.of(
                        arguments("pages of " + questionnaire.id(), Prose.ofPages(questionnaire)),
                        arguments("questions of " + questionnaire.id(), Prose.ofQuestions(questionnaire)),
                        arguments("recommendations of " + questionnaire.id(), Prose.ofRecommendations(questionnaire))));
    }
}
