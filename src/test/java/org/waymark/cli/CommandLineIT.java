package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.cli.Called.FOLDER;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged application as a process of its own: commands answer, and nothing else starts. */
class CommandLineIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path RULES = FOLDER.resolve("rules");

    /** Where the command is called, so where it would leave something. */
    @TempDir
    Path here;

    /** Where the test keeps what it gives and gets. */
    @TempDir
    Path aside;

    @Test
    void answersOnStandardInputAreScoredWithoutTheFramework() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Map<String, String> settings =
                    Map.of("QUARKUS_HTTP_PORT", Integer.toString(taken.getLocalPort()), "WAYMARK_DB_URL", "jdbc:none");

            Called called = run(
                    settings,
                    RULES.resolve("answers.json"),
                    "score",
                    "--questionnaire",
                    absolute(RULES),
                    "--answers",
                    "-",
                    "--json");

            assertThat(called.err()).isEmpty();
            assertThat(called.status()).isZero();
            assertThat(called.out()).isEqualTo(Files.readString(RULES.resolve("result.json")));
        }
        assertThat(here).isEmptyDirectory();
        assertThat(loaded())
                .contains("org.waymark.scoring.Scorer")
                .doesNotContain(
                        " io.vertx.", " org.hibernate.", " io.agroal.", " org.h2.", " io.quarkus.runtime.Quarkus ");
    }

    private Called run(Map<String, String> settings, Path input, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + aside.resolve("classes.log"),
                "-jar",
                absolute(JAR)));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(here.toFile())
                .redirectInput(input.toFile())
                .redirectOutput(aside.resolve("out").toFile())
                .redirectError(aside.resolve("err").toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("ends by itself")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Called(
                process.exitValue(), Files.readString(aside.resolve("out")), Files.readString(aside.resolve("err")));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    private String loaded() throws IOException {
        return Files.readString(aside.resolve("classes.log"));
    }

    @Test
    void answersThatDoNotFitEndWithOne() throws IOException, InterruptedException {
        Path misfits = Files.writeString(aside.resolve("misfits.json"), "{\"answers\": {\"red-stops\": 3}}");

        Called called = run(Map.of(), misfits, "score", "--questionnaire", absolute(RULES), "--answers", "-");

        assertThat(called)
                .isEqualTo(new Called(
                        1, "", "-:1:27: error: red-stops: a number does not answer this question; give yes or no\n"));
    }

    @Test
    void wrongUsageEndsWithTwo() throws IOException, InterruptedException {
        Called called = run(Map.of(), RULES.resolve("answers.json"), "lnit", absolute(RULES));

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("'lnit'; did you mean 'lint'?");
    }

    @Test
    void everythingIsUtf8InALocaleThatIsNot() throws IOException, InterruptedException {
        Path file = aside.resolve("questionnaire.yaml");
        Files.writeString(
                file,
                Files.readString(RULES.resolve("questionnaire.yaml"))
                        .replace("title: Rules", "title: Größe \uD83D\uDE80"));

        Called called = run(
                Map.of("LC_ALL", "C"),
                RULES.resolve("answers.json"),
                "score",
                "--questionnaire",
                absolute(file),
                "--answers",
                "-");

        assertThat(called.err()).isEmpty();
        assertThat(called.out()).startsWith("Größe \uD83D\uDE80, version 1\n");
    }
}
