package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cli.Called.FOLDER;
import static org.waymark.cli.Called.TINY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code bin/waymark score}, with whole documents that were worked out by hand where they hold figures. */
class ScoreCommandTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("rules/result.json", List.of("--json")),
                Arguments.of("rules/explained.json", List.of("--json", "--explain")),
                Arguments.of("rules/report.txt", List.of()),
                Arguments.of("withheld/result.json", List.of("--json")),
                Arguments.of("withheld/report.txt", List.of()),
                Arguments.of("several/result.json", List.of("--json")),
                Arguments.of("forms/result.json", List.of("--json", "--form", "short")),
                Arguments.of("practices/result.json", List.of("--json")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theWholeDocumentIsAsExpected(String expected, List<String> options) throws IOException {
        Path folder = FOLDER.resolve(expected).getParent();

        Called called = score(folder.toString(), folder.resolve("answers.json").toString(), options);

        assertThat(called.err()).isEmpty();
        assertThat(called.out()).isEqualTo(Files.readString(FOLDER.resolve(expected)));
        assertThat(called.status()).isZero();
    }

    private static Called score(String questionnaire, String answers, List<String> options) {
        return Called.waymark(words(questionnaire, answers, options));
    }

    private static String[] words(String questionnaire, String answers, List<String> options) {
        return Stream.concat(
                        Stream.of("score", "--questionnaire", questionnaire, "--answers", answers), options.stream())
                .toArray(String[]::new);
    }

    @Test
    void aSingleFileAndStandardInputAreFine() {
        Called called = Called.withInput(
                "{\"answers\": {\"said\": true}}",
                words(FOLDER.resolve("withheld/questionnaire.yaml").toString(), "-", List.of("--json")));

        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("\"id\": \"said\",\n    \"claimed\": 1.0,");
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        String folder = FOLDER.resolve("rules").toString();
        String answers = FOLDER.resolve("rules/answers.json").toString();
        Called here = score(folder, answers, List.of("--explain"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(score(folder, answers, List.of("--explain"))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noLineOfAReportIsLongerThanAHundredCharacters() {
        for (String questionnaire : List.of(TINY, "questionnaires/three-ways")) {
            Called called = Called.withInput("{}", words(questionnaire, "-", List.of("--explain")));

            assertThat(called.out().lines())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(100));
        }
    }

    @Test
    void whyIsSaidStepByStep() {
        Called called = score(
                FOLDER.resolve("rules").toString(),
                FOLDER.resolve("rules/answers.json").toString(),
                List.of("--explain"));

        assertThat(called.out()).contains("""
                  Question lead-time
                    team answer → claimed = 1
                      from: number('lead-time') = 0.5
                    release-needs-build at questionnaire.yaml:30:5 → gradeAtMost = 2
                      rule: level('building') < 2
                      from: level('building') = 1
                    credit → value = 0.5, grade = 2
                      from: claimed('lead-time') = 1, cap('release-needs-build') = 0.5
                """);
    }

    @Test
    void answersThatDoNotFitAreToldAllAtOnce() {
        String misfits = "{\"answers\": {\"deploys\": \"maybe\", \"nothing\": 1},\n \"responses\": 3}";

        Called called = Called.withInput(misfits, words(TINY, "-", List.of()));

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).isEqualTo("""
                -:1:25: error: deploys: there is no option 'maybe' among yes, no
                -:1:34: error: nothing: there is no such question in tiny 1
                -:2:15: error: 'responses' is a list with an object for each person
                """);
        assertThat(Called.withInput(misfits, words(TINY, "-", List.of("--json")))
                        .err())
                .startsWith("[ {\n  \"file\": \"-\",\n  \"line\": 1,\n  \"column\": 25,\n  \"severity\": \"error\",");
    }

    @Test
    void aQuestionnaireWithProblemsIsNotScored() {
        Called called = score("README.md", "-", List.of());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).startsWith("README.md:");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void aFileOrAFormThatIsNotThereIsWrongUsage() {
        assertThat(score(TINY, "no-such.json", List.of()))
                .isEqualTo(new Called(2, "", "no-such.json: error: there is no such file or folder\n"));
        assertThat(score(TINY, "src/test", List.of()))
                .isEqualTo(new Called(2, "", "src/test: error: this cannot be read\n"));
        assertThat(score("no-such", "-", List.of()).status()).isEqualTo(2);
        assertThat(score(TINY, "-", List.of("--form", "shrot")))
                .isEqualTo(new Called(
                        2, "", TINY + ": error: there is no form 'shrot' among full, short; did you mean 'short'?\n"));
        assertThat(score(TINY, "no-such.json", List.of("--json")).err()).isEqualTo("""
                [ {
                  "file": "no-such.json",
                  "line": null,
                  "column": null,
                  "severity": "error",
                  "rule": null,
                  "message": "there is no such file or folder"
                } ]
                """);
    }

    @Test
    void aBlankThatWouldBlockASubmissionIsAWarning() {
        String questionnaire = FOLDER.resolve("blocking.yaml").toString();

        Called called = Called.withInput("{}", words(questionnaire, "-", List.of()));

        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("Blocking, version 1\n");
        assertThat(called.err())
                .isEqualTo(
                        "-: warning: must is blank and may not be: an assessment could not be submitted like this\n");
    }
}
