package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, and what is said to a command that is not there or called wrongly. */
class CommandsTest {

    @Test
    void helpListsTheCommands() {
        Called called = Called.waymark("--help");

        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out())
                .contains("Usage: bin/waymark [COMMAND]")
                .containsSubsequence("Commands:", "  serve  ", "  lint   ", "  score  ", "  diff   ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "lint", "score", "diff"})
    void helpOfACommandTeachesIt(String command) {
        Called called = Called.waymark(command, "--help");

        assertThat(called.status()).isZero();
        assertThat(called.out())
                .containsSubsequence(
                        "Usage: bin/waymark " + command, "Options:", "Exit status:", "Example", "  bin/waymark");
        assertThat(called.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "lint", "score", "diff"})
    void everyOptionAndParameterIsDescribed(String command) {
        List<String> described = Called.waymark(command, "--help")
                .out()
                .lines()
                .filter(line -> line.matches("  (-h, |    )--\\S+.*|      [A-Z]+\\S* .*"))
                .toList();

        assertThat(described).isNotEmpty().allSatisfy(line -> assertThat(line).matches(" +\\S.*\\S {2,}\\S.*"));
    }

    @Test
    void examplesOfTheHelpWork() {
        List<String> lines = Stream.of("lint", "score")
                .flatMap(command -> Called.waymark(command, "--help").out().lines())
                .filter(line -> line.matches(" +(bin/waymark|echo) .*"))
                .map(String::strip)
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(Called.waymark(words(lines.get(0))).status()).isZero();
        String answers = lines.get(1).replaceFirst("echo '(.*)' \\|", "$1");
        assertThat(Called.withInput(answers, words(lines.get(2))).err()).isEmpty();
    }

    private static String[] words(String line) {
        return line.replace("bin/waymark ", "").split(" ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scroe              | error: there is no command 'scroe'; did you mean 'score'?",
                "lnit questionnaires | error: there is no command 'lnit'; did you mean 'lint'?",
                "--bogus            | error: there is no option '--bogus'",
                "score --jsno       | error: there is no option '--jsno'; did you mean '--json'?",
                "score --from=short | error: there is no option '--from'; did you mean '--form'?",
                "serve --dmeo       | error: there is no option '--dmeo'; did you mean '--demo'?",
                "score              | error: Missing required options: '--questionnaire=PATH', '--answers=FILE'",
                "lint               | error: Missing required parameter: 'PATH'",
                "diff one           | error: Missing required parameter: 'NEW'",
                "diff one two three | error: 'three' is more than this command takes",
                "--demo extra       | error: 'extra' is more than this command takes",
            })
    void wrongUsageIsToldWithWhatWasProbablyMeantAndTheUsage(String words, String problem) {
        Called called = Called.waymark(words.split(" "));

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .startsWith(problem + "\n")
                .containsSubsequence("Usage: bin/waymark", "--help' says more.");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatGoesWrongUnexpectedlyIsToldWithoutAStackTrace(Throwable fault) {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                switch (fault) {
                    case Error error -> throw error;
                    case RuntimeException exception -> throw exception;
                    default -> throw new AssertionError(fault);
                }
            }
        };
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(broken, new PrintWriter(new StringWriter()), new PrintWriter(err));

        int status = Commands.run(terminal, "score", "--questionnaire", Called.TINY, "--answers", "-");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("error: this should not have happened: " + fault);
    }

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("broken"), new StackOverflowError());
    }

    @Test
    void aPathThatIsNoneIsWrongUsage() {
        Called called = Called.waymark("lint", "\0");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("\\u0000").doesNotContain("\tat ", "\0");
    }
}
