package org.waymark.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaires;

/** Answers as docs/questionnaire-format.md, section 6, writes them. */
class AnswerJsonTest {

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of("trunk-frequency", "\"daily\"", new Answer.Chosen("daily")),
                Arguments.of("deploys", "\"yes\"", new Answer.Chosen("yes")),
                Arguments.of("lead-time", "2.5", new Answer.Figure(2.5)),
                Arguments.of(
                        "thoughts",
                        "\"said \\\"so\\\"\\n\uD83D\uDE80\"",
                        new Answer.Words("said \"so\"\n\uD83D\uDE80")),
                Arguments.of("in-version-control", "[\"code\"]", new Answer.Checked(List.of("code"), List.of())),
                Arguments.of("in-version-control", "[]", new Answer.Checked(List.of(), List.of())),
                Arguments.of(
                        "in-version-control",
                        "{\"checked\":[\"code\"],\"notApplicable\":[\"containers\"]}",
                        new Answer.Checked(List.of("code"), List.of("containers"))),
                Arguments.of("trunk-frequency", "{\"unknown\":true}", new Answer.DontKnow()),
                Arguments.of("in-version-control", "{\"unknown\":true}", new Answer.DontKnow()),
                Arguments.of("red-build", "{\"notApplicable\":\"no build\"}", new Answer.NotApplicable("no build")));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anAnswerIsWrittenAsTheFormatSays(String question, String json, Answer answer) {
        assertThat(AnswerJson.write(answer)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsWrittenIsReadAgain(String question, String json, Answer answer) {
        assertThat(AnswerJson.read(question(question), json)).isEqualTo(answer);
    }

    @Test
    void trueAndFalseAreYesAndNo() {
        assertThat(AnswerJson.read(question("deploys"), "true")).isEqualTo(new Answer.Chosen("yes"));
        assertThat(AnswerJson.read(question("deploys"), "false")).isEqualTo(new Answer.Chosen("no"));
    }

    @Test
    void aWholeFigureIsReadLikeOneWithADecimalPoint() {
        assertThat(AnswerJson.read(question("lead-time"), "3")).isEqualTo(new Answer.Figure(3));
    }

    private static Question question(String id) {
        return Questionnaires.tiny().question(id).orElseThrow();
    }
}
