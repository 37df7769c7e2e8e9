package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A word that is spelt right and unknown belongs in src/test/resources/words.txt. */
class SpellingTest {

    private static final BritishDictionary DICTIONARY = new BritishDictionary();

    @Test
    void questionnairesAreSpeltRight() {
        assertSpeltRight(Prose.shipped().stream()
                .flatMap(questionnaire -> Stream.of(
                                Prose.ofPages(questionnaire),
                                Prose.ofQuestions(questionnaire),
                                Prose.ofRecommendations(questionnaire),
                                Prose.ofAllElse(questionnaire))
                        .flatMap(List::stream)));
    }

    @Test
    void documentsAreSpeltRight() throws IOException {
        assertSpeltRight(Stream.concat(Stream.of(Path.of("README.md")), below("docs", ".md"))
                .filter(file -> !file.startsWith("docs/decisions")) // full of the names of products
                .map(file -> new Prose(file.toString(), withoutCode(read(file)))));
    }

    @Test
    void templatesAreSpeltRight() throws IOException {
        assertSpeltRight(below("src/main/resources/templates", ".html")
                .map(file -> new Prose(file.toString(), withoutMarkUp(read(file)))));
    }

    @Test
    void aMisspeltWordIsFound() {
        assertThat(DICTIONARY.misspelt("The colour of the deploymnet is Waymark's, isn’t it? Color!"))
                .containsExactly("Color", "deploymnet");
    }

    private static void assertSpeltRight(Stream<Prose> texts) {
        Map<String, Set<String>> misspelt = new TreeMap<>();
        texts.forEach(prose -> {
            Set<String> words = DICTIONARY.misspelt(prose.text());
            if (!words.isEmpty()) {
                misspelt.put(prose.where(), words);
            }
        });
        assertThat(misspelt).isEmpty();
    }

    private static Stream<Path> below(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("(?s)```.*?```|`[^`]*`", " ")
                .replaceAll("\\]\\([^)]*\\)|https?://\\S+|<[^>]*>", " ");
    }

    private static String withoutMarkUp(String template) {
        return template.replaceAll(
                        "(?s)\\{#(?:body|head)\\}.*?\\{/(?:body|head)\\}|<(script|style|svg)\\b.*?</\\1>|\\{[^{}]*\\}",
                        " ")
                .replaceAll("(?s)<[^>]*>|&\\w+;", " ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
