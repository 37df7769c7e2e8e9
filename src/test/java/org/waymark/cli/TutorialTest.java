package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.questionnaire.QuestionnaireReader;

/** The tutorial, followed to the letter: its files are written, its commands called, its outputs compared. */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("docs/tutorial.md");

    /** A block, behind the name of its file in bold where it has one, and what is to be done with that file. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?:\\*\\*`([^`]+)`\\*\\*(, at the end|, changed)?\n\n)?```(\\w+)\n(.*?)```", Pattern.DOTALL);

    private static final Pattern COMMAND = Pattern.compile("\\$ ([^\n]*)\n((?:(?!\\$ )[^\n]*\n)*)");

    @TempDir
    Path home;

    @Test
    void everyCommandAnswersAsPrinted() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(TUTORIAL)).results().toList();

        for (MatchResult block : blocks) {
            if (block.group(3).equals("console")) {
                COMMAND.matcher(block.group(4)).results().forEach(command -> call(command.group(1), command.group(2)));
            } else {
                write(home.resolve(block.group(1)), block.group(2), block.group(4));
            }
        }

        assertThat(blocks).hasSizeGreaterThan(15);
    }

    private static void write(Path file, String how, String block) throws IOException {
        if (how == null) {
            Files.writeString(file, block);
        } else if (how.endsWith("end")) {
            Files.writeString(file, Files.readString(file) + block);
        } else {
            String before = Files.readString(file);
            assertThat(before).containsOnlyOnce(lines(block, "-"));
            Files.writeString(file, before.replace(lines(block, "-"), lines(block, "+")));
        }
    }

    private static String lines(String difference, String sign) {
        return String.join(
                "\n",
                difference
                        .lines()
                        .filter(line -> line.startsWith(sign))
                        .map(line -> line.substring(1))
                        .toList());
    }

    private void call(String command, String printed) {
        List<String> words = List.of(command.split(" "));
        switch (words.getFirst()) {
            case "bin/waymark" -> {
                Called called = Called.waymark(words.stream()
                        .skip(1)
                        .map(word -> word.startsWith("my/") ? home.resolve(word).toString() : word)
                        .toArray(String[]::new));
                assertThat((called.err() + called.out()).replace(home + "/", ""))
                        .as(command)
                        .isEqualTo(printed);
            }
            case "mkdir" ->
                words.stream().filter(word -> word.startsWith("my/")).forEach(this::makeFolder);
            case "cp" -> copy(home.resolve(words.get(2)), home.resolve(words.get(3)));
            default -> assertThatItServes(words);
        }
    }

    private void makeFolder(String name) {
        try {
            Files.createDirectories(home.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starting the application is for other tests; this one looks whether what it names is there. */
    private void assertThatItServes(List<String> words) {
        assertThat(words).contains("bin/waymark", "serve", "--demo", "WAYMARK_QUESTIONNAIRES=my");
        assertThat(words)
                .contains("WAYMARK_QUESTIONNAIRE="
                        + QuestionnaireReader.read(home.resolve("my/on-call")).id());
    }
}
