package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cli.Called.TINY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/waymark lint}. */
class LintCommandTest {

    private static final String PROBLEM = "unknown key 'titel' in questionnaire 'broken'";

    @TempDir
    Path folder;

    private Path broken;

    @BeforeEach
    void breakOne() throws IOException {
        broken = folder.resolve("broken.yaml");
        Files.writeString(broken, """
                id: broken
                version: "1"
                titel: Broken
                title: Broken
                levels: [{level: 1, name: One}]
                areas: [{id: a, title: A, questions: [{id: q, text: Q, kind: yes-no}]}]
                """);
    }

    @Test
    void aQuestionnaireWithoutErrorsIsFine() {
        Called called = Called.waymark("lint", TINY);

        assertThat(called.status()).isZero();
        assertThat(called.out()).startsWith("1 questionnaire, 0 errors, ").doesNotContain("cannot be read");
    }

    @Test
    void everyProblemIsToldAtItsPlaceFromWhereTheCommandWasCalled() {
        Called called = Called.waymark("lint", TINY, broken.toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).contains(broken + ":3:1: error: " + PROBLEM + "\n");
        assertThat(called.out())
                .startsWith("2 questionnaires, 1 error, ")
                .endsWith("\n1 cannot be read yet: once its errors are mended, the linter looks further.\n");
    }

    @Test
    void aPlaceInAFolderNamesTheFolder() throws IOException {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy.resolve("areas"));
        for (String file : new String[] {"questionnaire.yaml", "areas/building.yaml", "areas/releasing.yaml"}) {
            Files.copy(Path.of(TINY, file), copy.resolve(file));
        }
        Files.writeString(copy.resolve("areas/building.yaml"), "area: {id: building}\n");

        assertThat(Called.waymark("lint", copy + "/.").err()).contains(copy + "/areas/building.yaml:1:7: error: ");
    }

    @Test
    void messagesAndCountsAreJsonWhereAskedFor() {
        Called called = Called.waymark("lint", "--json", broken.toString());

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err()).isEqualTo("""
                [ {
                  "file": "%s",
                  "line": 3,
                  "column": 1,
                  "severity": "error",
                  "rule": null,
                  "message": "%s"
                } ]
                """.formatted(broken, PROBLEM));
        assertThat(called.out()).isEqualTo("""
                {
                  "questionnaires": 1,
                  "unread": 1,
                  "errors": 1,
                  "warnings": 0
                }
                """);
    }

    @Test
    void aFolderOfQuestionnairesIsAllOfThem() throws IOException {
        Files.createDirectories(folder.resolve("one"));
        Files.createDirectories(folder.resolve("two"));
        Files.copy(broken, folder.resolve("one/questionnaire.yaml"));
        Files.copy(broken, folder.resolve("two/questionnaire.yaml"));

        Called called =
                Called.waymark("lint", folder.toString(), folder.resolve("one").toString());

        assertThat(called.out()).startsWith("2 questionnaires, 2 errors, ");
    }

    @Test
    void aPathThatIsNotThereIsWrongUsage() {
        Called called = Called.waymark("lint", TINY, "no/such.yaml");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).isEqualTo("no/such.yaml: error: there is no such file or folder\n");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void aFolderWithoutAQuestionnaireIsAnError() {
        Called called = Called.waymark("lint", "docs");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.err())
                .isEqualTo("docs/questionnaire.yaml:1:1: error: the file questionnaire.yaml is missing\n");
    }

    @Test
    void aControlCharacterIsWrittenOutRatherThanSentToTheTerminal() {
        assertThat(new Message("a.json", 1, 2, "error", "a-rule", "no '\u001B[31m'\n").toString())
                .isEqualTo("a.json:1:2: error: no '\\u001B[31m'\\u000A [a-rule]");
    }
}
