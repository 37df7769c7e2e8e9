package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.questionnaire.Phrases;

/** What people read stands in templates and properties, not in code. */
class TextsTest {

    private static final Path CODE = Path.of("src/main/java/org/waymark");
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z0-9]+)*(\\.[a-z]+(-[a-z0-9]+)*)+");
    private static final Pattern NO_KEY = Pattern.compile(".*\\.(yaml|md|svg|problems)|waymark\\..*");
    private static final Pattern SENTENCE = Pattern.compile(".*[\\w',;:)]+ +[\\w(%'{]+ +\\S.*");

    /** What reads like a sentence and is none. */
    private static final List<Pattern> NO_TEXTS = Stream.of(
                    // queries
                    "(select |team = |questionnaireId = ).*",
                    // what other libraries say, to be put into our words
                    "undeclared reference.*",
                    "found no matching overload.*",
                    "\\(\\?:mismatched input.*",
                    "For input string",
                    "Expression recursion limit",
                    "\\.\\*\\(end of stream.*",
                    ".*was expecting.*",
                    // a pattern for dates, and an arc of a drawing
                    "d MMMM uuuu",
                    "M%\\.1f .*",
                    // the name of a rule, documented with the format
                    "level after caps",
                    // errors of programming, and what only the log gets
                    "stored (result of assessment|answer is none: ).*",
                    "There is no (function|form) .*",
                    "revision | is newer than ",
                    "no such session",
                    "request failed, reference %s")
            .map(Pattern::compile)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"questionnaire", "scoring", "exchange", "catalogue"})
    void whatAPackageSaysIsThereAndIsSaid(String name) {
        Set<String> said = texts(CODE.resolve(name))
                .filter(text ->
                        KEY.matcher(text).matches() && !NO_KEY.matcher(text).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(said)
                .isEqualTo(Phrases.of("org.waymark." + name + ".problems").keys());
    }

    @Test
    void noSentenceStandsInCode() {
        assertThat(texts(CODE)).hasSizeGreaterThan(1_000);
        assertThat(texts(CODE).filter(TextsTest::isSentence)).isEmpty();
    }

    @Test
    void aSentenceInCodeWouldBeFound() {
        assertThat(texts("// not \"this one here\"\n say(\"/* \" + \"nor this\" + \"but this one here\")"))
                .filteredOn(TextsTest::isSentence)
                .containsExactly("but this one here");
    }

    private static boolean isSentence(String text) {
        return SENTENCE.matcher(text).matches()
                && NO_TEXTS.stream().noneMatch(known -> known.matcher(text).matches());
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
                    .flatMap(file -> texts(content(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> texts(String code) {
        return COMMENT_OR_TEXT
                .matcher(code)
                .results()
                .filter(found -> found.group(1) != null)
                .map(found -> found.group(1));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
