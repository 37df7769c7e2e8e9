package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is told about a questionnaire in a single file that is spoilt somewhere. */
final class Spoilt {

    private Spoilt() {}

    static List<String> told(String yaml) {
        return Questionnaires.problemsOf(Questionnaires.single(yaml.getBytes(StandardCharsets.UTF_8))).stream()
                .map(Problem::toString)
                .toList();
    }

    /** @param marked the character § marks where the one problem stands; it is taken out */
    static void assertTold(String marked, String message) {
        String before = marked.substring(0, marked.indexOf('§'));
        long line = before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        assertThat(told(marked.replace("§", "")))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .startsWith("q.yaml:" + line + ":" + column + ": error: ")
                        .contains(message));
    }
}
