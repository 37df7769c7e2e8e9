package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.assessment.DraftReader.Field;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Questionnaires;

class DraftReaderTest {

    @Test
    void anOptionIsChosen() {
        assertThat(answer("trunk-frequency", Typed.answer("weekly"))).contains(new Answer.Chosen("weekly"));
    }

    @Test
    void nothingTypedIsNoAnswer() {
        assertThat(answer("trunk-frequency", Typed.nothing())).isEmpty();
        assertThat(answer("lead-time", Typed.number("  "))).isEmpty();
    }

    @Test
    void takingBackWinsOverWhatIsMarked() {
        assertThat(answer("trunk-frequency", Typed.answer("weekly").clear())).isEmpty();
    }

    @Test
    void aNoteAloneIsKept() {
        Draft draft = read("trunk-frequency", Typed.nothing().note(" one\r\ntwo "), Optional.empty());

        assertThat(draft).isEqualTo(new Draft(Optional.empty(), "one\ntwo", "", 0, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "3,3",
        "0,0",
        "' 0.5 ',0.5",
        "'0,5',0.5",
        ".5,0.5",
        "5.,5",
        "'1,5',1.5",
        "'1,25',1.25",
        "'1,2345',1.2345",
        "'0,125',0.125",
        "'1000,125',1000.125",
        "1.125,1.125",
        "1000000000,1000000000"
    })
    void aFigureIsReadWithPointOrComma(String typed, double figure) {
        assertThat(answer("lead-time", Typed.number(typed))).contains(new Answer.Figure(figure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three",
                "3 days",
                "3d",
                "1e3",
                "2f",
                "0x1p3",
                "-1",
                "1e999",
                "NaN",
                "Infinity",
                "1000000001",
                "1.2.3"
            })
    void otherFiguresAreRefused(String typed) {
        assertThat(problems("lead-time", Typed.number(typed)))
                .isEqualTo(Map.of(Field.ANSWER, FieldProblem.NOT_A_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "12,500", "1,000,000", "1,000.5"})
    void aCommaThatMayPartThousandsIsRefused(String typed) {
        assertThat(problems("lead-time", Typed.number(typed)))
                .isEqualTo(Map.of(Field.ANSWER, FieldProblem.IN_THOUSANDS));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThat(problems("trunk-frequency", Typed.answer("hourly")))
                .isEqualTo(Map.of(Field.ANSWER, FieldProblem.NOT_AN_OPTION));
    }

    @Test
    void itemsAreKeptInTheOrderOfTheQuestionnaireAndOnce() {
        assertThat(answer(
                        "in-version-control",
                        Typed.items("scripts", "code", "code").without("containers")))
                .contains(new Answer.Checked(List.of("code", "scripts"), List.of("containers")));
    }

    @Test
    void anUnknownItemIsRefused() {
        assertThat(problems("in-version-control", Typed.items("code", "secrets")))
                .isEqualTo(Map.of(Field.ANSWER, FieldProblem.NOT_AN_OPTION));
    }

    @Test
    void noneOfTheseStandsAlone() {
        assertThat(answer("in-version-control", Typed.items("none"))).isPresent();
        assertThat(problems("in-version-control", Typed.items("none", "code")))
                .isEqualTo(Map.of(Field.ANSWER, FieldProblem.NONE_OR_OTHERS));
    }

    @Test
    void anItemIsNotBothThereAndMissing() {
        assertThat(problems("in-version-control", Typed.items("containers").without("containers")))
                .containsKey(Field.ANSWER);
    }

    @Test
    void weHaveNoneIsTakenOnlyWhereItIsOffered() {
        assertThat(problems("in-version-control", Typed.nothing().without("code")))
                .containsKey(Field.ANSWER);
    }

    @Test
    void doesNotApplyNeedsAReason() {
        Typed typed = Typed.answer(AnswerForm.NOT_APPLICABLE);

        assertThat(problems("red-build", typed)).isEqualTo(Map.of(Field.REASON, FieldProblem.REASON_MISSING));
        assertThat(problems("red-build", typed.because("  "))).containsKey(Field.REASON);
        assertThat(answer("red-build", typed.because(" no build "))).contains(new Answer.NotApplicable("no build"));
    }

    @Test
    void doesNotApplyIsTakenOnlyWhereItIsOffered() {
        assertThat(problems(
                        "trunk-frequency",
                        Typed.answer(AnswerForm.NOT_APPLICABLE).because("no trunk")))
                .isEqualTo(Map.of(Field.ANSWER, FieldProblem.NOT_APPLICABLE_NOT_OFFERED));
    }

    @Test
    void aFigureBesideWeDontKnowIsRefusedWhereNothingWasSaid() {
        assertThat(problems("lead-time", Typed.number("3").with(AnswerForm.UNKNOWN)))
                .isEqualTo(Map.of(Field.ANSWER, FieldProblem.EITHER_ANSWER_OR_NONE));
    }

    @Test
    void ofTwoContradictingMarksTheNewerCounts() {
        Typed both = Typed.number("3").with(AnswerForm.UNKNOWN);

        assertThat(read("lead-time", both, Optional.of(new Answer.Figure(3))).answer())
                .contains(new Answer.DontKnow());
        assertThat(read("lead-time", both, Optional.of(new Answer.DontKnow())).answer())
                .contains(new Answer.Figure(3));
    }

    @Test
    void textsHaveALength() {
        String emoji = "\uD83D\uDE80";
        assertThat(problems("trunk-frequency", Typed.nothing().note(emoji.repeat(4_000))))
                .isEmpty();
        assertThat(problems("trunk-frequency", Typed.nothing().note("x".repeat(4_001))))
                .isEqualTo(Map.of(Field.NOTE, FieldProblem.TOO_LONG));
        assertThat(problems("red-build", Typed.answer(AnswerForm.NOT_APPLICABLE).because("x".repeat(501))))
                .isEqualTo(Map.of(Field.REASON, FieldProblem.TOO_LONG));
        assertThat(problems("trunk-frequency", Typed.nothing().evidence("https://example.org/" + "x".repeat(2_000))))
                .isEqualTo(Map.of(Field.EVIDENCE, FieldProblem.TOO_LONG));
    }

    @Test
    void controlCharactersAreRefusedInEveryField() {
        String hidden = "a\u0000b";
        assertThat(problems("thoughts", Typed.text(hidden))).containsKey(Field.ANSWER);
        assertThat(problems("thoughts", Typed.nothing().note(hidden))).containsKey(Field.NOTE);
        assertThat(problems("thoughts", Typed.nothing().evidence(hidden))).containsKey(Field.EVIDENCE);
        assertThat(problems("red-build", Typed.answer(AnswerForm.NOT_APPLICABLE).because(hidden)))
                .containsKey(Field.REASON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "http://ci.local:8080/job/1", "HTTPS://EXAMPLE.ORG"})
    void evidenceIsALinkOfTheWeb(String link) {
        assertThat(problems("trunk-frequency", Typed.nothing().evidence(link))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0Aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "ftp://example.org",
                "//example.org",
                "example.org",
                "https:",
                "https://",
                "https:///path",
                "https://exa mple.org",
                "see the wiki"
            })
    void otherEvidenceIsRefused(String link) {
        assertThat(problems("trunk-frequency", Typed.nothing().evidence(link)))
                .isEqualTo(Map.of(Field.EVIDENCE, FieldProblem.NOT_A_LINK));
    }

    private static Optional<Answer> answer(String question, Typed typed) {
        return read(question, typed, Optional.empty()).answer();
    }

    private static Draft read(String question, Typed typed, Optional<Answer> before) {
        DraftReader reader = reader(question, typed, before);
        Draft draft = reader.read();
        assertThat(reader.problems()).isEmpty();
        return draft;
    }

    private static Map<Field, FieldProblem> problems(String question, Typed typed) {
        DraftReader reader = reader(question, typed, Optional.empty());
        reader.read();
        return reader.problems();
    }

    private static DraftReader reader(String question, Typed typed, Optional<Answer> before) {
        return new DraftReader(Questionnaires.tiny().question(question).orElseThrow(), typed.form(), before);
    }
}
