package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LintCommentsTest {

    @Test
    void aCommentIsAboutTheNextLineThatSaysSomething() {
        assertThat(commentsIn("areas/building.yaml", """
                  questions:
                    # lint: allow one: because
                    # another comment

                    #lint:allow two: because
                    - {id: a, text: A, kind: yes-no, concepts: [], sources: []}
                """))
                .containsExactly(
                        "areas/building.yaml:5:5 about 9: allow one: because",
                        "areas/building.yaml:8:5 about 9: allow two: because");
    }

    @Test
    void theFrontMatterOfAConceptHasCommentsAndItsTextHasNone() {
        assertThat(commentsIn(
                        "concepts/page.md",
                        "---\n# lint: allow one: because\ntitle: Page\n---\n# lint: no heading of ours\n"))
                .containsExactly("concepts/page.md:2:1 about 3: allow one: because");
    }

    private static List<String> commentsIn(String path, String text) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "questionnaire.yaml", "id: q\nversion: \"1\"\ntitle: Q\nareas: [building]\n");
        put(files, "areas/building.yaml", "area:\n  id: building\n  title: B\n  questions: []\n");
        put(files, path, path.startsWith("areas") ? "area:\n  id: building\n  title: B\n" + text : text);
        return QuestionnaireReader.read(files).manuscript().lintComments().stream()
                .map(comment -> comment.place() + " about " + comment.line() + ": " + comment.text())
                .toList();
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
