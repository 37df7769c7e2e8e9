package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cli.Called.TINY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.questionnaire.QuestionnaireReader;

/** {@code bin/waymark diff}. */
class DiffCommandTest {

    private static final String BEFORE = """
            id: small
            version: "1"
            title: Small
            levels: [{level: 1, name: One}, {level: 2, name: Two}]
            scoring: {bands: {1: 0, 2: 50}}
            areas:
              - id: area
                title: Area
                questions:
                  - {id: kept, text: Kept, kind: yes-no, weight: 3}
                  - {id: shifted, text: Shifted, kind: number, range: [0, 10]}
            """;

    private static final String AFTER = BEFORE.replace("version: \"1\"", "version: \"2\"")
            .replace("text: Kept", "text: Kept as it was")
            .replace("[0, 10]", "[0, 20]");

    @TempDir
    Path folder;

    @Test
    void changesAndComparabilityAreTold() throws IOException {
        Called called = diff(BEFORE, AFTER);

        assertThat(called.status()).isZero();
        assertThat(called.out()).isEqualTo("""
                Small, from version 1 to 2

                Questions
                  ~  kept     text   Kept → Kept as it was  reworded
                  ~  shifted  range  0 to 10 → 0 to 20      measures something else

                How comparable the trend stays
                  Area       Old weight kept  New weight known
                  The whole             75 %              75 %  comparable as far as the same questions go
                  Area                  75 %              75 %  comparable as far as the same questions go
                """);
    }

    private Called diff(String before, String after, String... options) throws IOException {
        Files.writeString(folder.resolve("old.yaml"), before);
        Files.writeString(folder.resolve("new.yaml"), after);
        String[] words = new String[options.length + 3];
        words[0] = "diff";
        words[1] = folder.resolve("old.yaml").toString();
        words[2] = folder.resolve("new.yaml").toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return Called.waymark(words);
    }

    @Test
    void aQuestionThatMeasuresSomethingElseIsAWarningAtItsPlace() throws IOException {
        assertThat(diff(BEFORE, AFTER).err())
                .isEqualTo(
                        folder + "/new.yaml:11:9: warning: question 'shifted' keeps its id but measures something else:"
                                + " give it a new id, or answers of the two versions are taken for the same\n");
    }

    @Test
    void jsonHasEveryChangeWithItsBearing() throws IOException {
        Called called = diff(BEFORE, AFTER, "--json");

        assertThat(called.out()).isEqualTo("""
                {
                  "old": {
                    "id": "small",
                    "version": "1",
                    "sha256": "%s"
                  },
                  "new": {
                    "id": "small",
                    "version": "2",
                    "sha256": "%s"
                  },
                  "changes": [ {
                    "subject": "question",
                    "id": "kept",
                    "change": "reworded",
                    "trait": "text",
                    "bearing": "wording",
                    "old": "Kept",
                    "new": "Kept as it was"
                  }, {
                    "subject": "question",
                    "id": "shifted",
                    "change": "changed",
                    "trait": "range",
                    "bearing": "meaning",
                    "old": "0 to 10",
                    "new": "0 to 20"
                  } ],
                  "comparability": [ {
                    "area": "",
                    "ofOld": 0.75,
                    "ofNew": 0.75,
                    "sameRules": true
                  }, {
                    "area": "area",
                    "ofOld": 0.75,
                    "ofNew": 0.75,
                    "sameRules": true
                  } ]
                }
                """.formatted(sha256("old.yaml"), sha256("new.yaml")));
        assertThat(called.err()).startsWith("[ {\n").contains("\"severity\": \"warning\"");
    }

    private String sha256(String file) {
        return QuestionnaireReader.read(folder.resolve(file)).sha256();
    }

    @Test
    void theSameVersionWithOtherContentIsAWarning() throws IOException {
        assertThat(diff(BEFORE, BEFORE.replace("text: Kept", "text: Other")).err())
                .startsWith(folder + "/new.yaml: warning: the content differs under the same version 1");
        assertThat(diff(BEFORE, BEFORE.replace("id: small", "id: other")).err())
                .startsWith(folder + "/new.yaml: warning: these are two questionnaires, small and other");
    }

    @Test
    void whereNothingChangedNothingIsListed() throws IOException {
        assertThat(Called.waymark("diff", TINY, TINY).out())
                .startsWith("Tiny, from version 1 to 1\n\nNothing changed.\n");
        assertThat(diff(BEFORE, BEFORE + "# a remark\n").out()).contains("Nothing changed but the order of things");
    }

    @Test
    void aQuestionnaireWithErrorsCannotBeCompared() throws IOException {
        Called called = diff(BEFORE, "id: small\n");

        assertThat(called.status()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("new.yaml:1:1: error: missing key");
        assertThat(Called.waymark("diff", TINY, "no-such").status()).isEqualTo(2);
    }
}
