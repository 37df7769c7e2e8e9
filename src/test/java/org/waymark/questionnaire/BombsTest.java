package org.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of nearly 1 MB in which something is repeated. Whatever took time or memory by the square of their size would
 * not end within the limit, which is ten times and more what is needed.
 */
class BombsTest {

    private static final int SIZE = 1_000_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String WHEN = "\"grade('pick') < 2\"";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"yaml", "names", "rules"})
    void itEndsWithPlainProblemsOrNone(String what, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isLessThanOrEqualTo(SourceFile.MAX_BYTES);
        List<Problem> problems =
                assertTimeoutPreemptively(LIMIT, () -> Questionnaires.problemsOf(Questionnaires.single(bytes)));
        assertThat(problems.stream().mapToInt(problem -> problem.message().length()))
                .allMatch(length -> length <= 1_000);
    }

    static Stream<Arguments> yaml() {
        return Stream.of(
                arguments("tags on a line", "a: [" + times("!x ,") + "]"),
                arguments("aliases on a line", "a: [" + times("*a ,") + "]"),
                arguments("documents", times("---\n")),
                arguments("empty lines", times("\n")),
                arguments("comments to the linter", Spoilt.SOUND + times("#lint:\n")),
                arguments("an open quote", "a: \"" + times("x")),
                arguments("keys of expressions before a fault", "a: {" + times("when: x, ") + " b: c: d}"),
                arguments("keys of expressions without a value", "a: [" + times("when : x") + " b: c: d}"),
                arguments("unknown keys", Spoilt.SOUND + numbered(i -> "k" + i + ": 1\n")),
                arguments("a folded text", Spoilt.with("title: Q", "title: >\n  " + times("x y\n  "))));
    }

    static Stream<Arguments> names() {
        String longName = "n".repeat(90);
        return Stream.of(
                arguments("an id of hyphens", Spoilt.with("id: find", "id: " + times("a-"))),
                arguments("an id of one letter", Spoilt.with("id: find", "id: " + times("a"))),
                arguments("a number", Spoilt.with("title: One", "title: One\n    weight: " + times("1"))),
                arguments(
                        "two long names, nearly the same",
                        Spoilt.with("id: words", "id: " + "a".repeat(450_000))
                                .replace("options: set", "options: " + "a".repeat(440_000))),
                arguments(
                        "many long names, nearly the same",
                        Spoilt.with("caps:", questions(4_000, i -> "id: " + longName + i) + "caps:")
                                .replace(
                                        "title: Q",
                                        "title: Q\nforms: [{id: f, questions: ["
                                                + IntStream.range(0, 4_000)
                                                        .mapToObj(i -> longName + "x" + i)
                                                        .collect(Collectors.joining(","))
                                                + "]}]")),
                arguments("empty questions", Spoilt.with("caps:", times("      - {}\n") + "caps:")),
                arguments("areas", Spoilt.with("caps:", numbered(i -> "  - {id: x" + i + ", title: T}\n") + "caps:")));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments(
                        "recommendations that all wait for each other",
                        recommendations(
                                300,
                                i -> IntStream.range(0, 300)
                                        .mapToObj(j -> "r" + j)
                                        .collect(Collectors.joining(",")))),
                arguments("recommendations in a long circle", recommendations(3_000, i -> "r" + (i + 1) % 3_000)),
                arguments(
                        "questions that hide each other in a long circle",
                        Spoilt.with(
                                "caps:",
                                questions(
                                                2_000,
                                                i -> "id: w" + i + ", visible-when: \"answered('w" + (i + 1) % 2_000
                                                        + "')\"")
                                        + "caps:")),
                arguments("an expression", Spoilt.with(WHEN, "\"" + times("true||") + "true\"")),
                arguments("an expression as long as may be", Spoilt.with(WHEN, "\"1" + "+1".repeat(4_990) + " > 0\"")),
                arguments("brackets", Spoilt.with(WHEN, "\"" + "(".repeat(5_000) + "true" + ")".repeat(5_000) + "\"")),
                arguments("signs", Spoilt.with(WHEN, "\"" + "!".repeat(9_990) + "true\"")),
                arguments("lists", Spoilt.with(WHEN, "\"" + "[".repeat(5_000) + "1" + "]".repeat(5_000) + "\"")),
                arguments("choices", Spoilt.with(WHEN, "\"" + "true?true:".repeat(990) + "true\"")),
                arguments(
                        "numbers to take the least of", Spoilt.with(WHEN, "\"min(1" + ",1".repeat(4_990) + ") > 0\"")),
                arguments("a name", Spoilt.with(WHEN, "\"" + "a".repeat(9_990) + "\"")),
                arguments("a number", Spoilt.with(WHEN, "\"" + "9".repeat(9_990) + " > 0\"")));
    }

    private static String times(String piece) {
        return piece.repeat((SIZE - Spoilt.SOUND.length()) / piece.length());
    }

    private static String numbered(IntFunction<String> piece) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < SIZE - 2 * Spoilt.SOUND.length(); i++) {
            text.append(piece.apply(i));
        }
        return text.toString();
    }

    private static String questions(int count, IntFunction<String> keys) {
        return IntStream.range(0, count)
                .mapToObj(i -> "      - {text: W, kind: yes-no, " + keys.apply(i) + "}\n")
                .collect(Collectors.joining());
    }

    private static String recommendations(int count, IntFunction<String> waitsFor) {
        return Spoilt.SOUND
                + IntStream.range(0, count)
                        .mapToObj(i -> "  - {id: r" + i + ", area: one, title: R, when: true, after: [{requires: true,"
                                + " else: [" + waitsFor.apply(i) + "]}]}\n")
                        .collect(Collectors.joining());
    }
}
