package org.waymark.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.web.Visitor;

/** The packaged application as a process of its own, on a free port: what somebody gets who starts it. */
public final class RunningWaymark implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration LONGEST_START = Duration.ofSeconds(120);
    private static final Pattern SIGN_IN = Pattern.compile("(?m)^ {2}(\\S+@\\S+) +(\\S+) {3}([^,\\n]+), (.+)$");

    /** Somebody the demonstration says can sign in. */
    public record SignIn(String email, String password, String name, String role) {}

    /** What a process that stopped by itself left behind. */
    public record Ended(int status, String output, String errors) {}

    private final Path data;
    private final Map<String, String> settings;
    private final int port = freePort();
    private Process process;

    private RunningWaymark(Path data, Map<String, String> settings) {
        this.data = data;
        this.settings = settings;
    }

    /** With the demonstration and an embedded database in this folder. */
    public static RunningWaymark demonstration(Path data) {
        return start(data, Map.of(), "--demo");
    }

    /**
     * @param data folder of the embedded database and of what the process writes
     * @param settings environment variables, as README.md lists them
     */
    public static RunningWaymark start(Path data, Map<String, String> settings, String... words) {
        RunningWaymark waymark = new RunningWaymark(data, settings);
        waymark.start(words);
        return waymark;
    }

    /** For a start that is to be refused. */
    public static Ended refused(Path data, Map<String, String> settings, String... words) {
        try (RunningWaymark waymark = new RunningWaymark(data, settings)) {
            waymark.launch(words);
            assertThat(waymark.process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS))
                    .as("stops by itself")
                    .isTrue();
            return new Ended(waymark.process.exitValue(), waymark.output(), read(waymark.errorFile()));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Again on the same data and the same port; waits until it answers. */
    public void start(String... words) {
        launch(words);
        Instant latest = Instant.now().plus(LONGEST_START);
        while (!listens("127.0.0.1")) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                throw new AssertionError("Waymark did not start:\n" + output() + read(errorFile()));
            }
            pause();
        }
        RestAssured.port = port;
    }

    private void launch(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toAbsolutePath().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectOutput(outputFile().toFile())
                .redirectError(errorFile().toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("WAYMARK_") || name.startsWith("QUARKUS_"));
        environment.put("WAYMARK_DATA", data.toString());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.putAll(settings);
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path outputFile() {
        return data.resolve("output.log");
    }

    private Path errorFile() {
        return data.resolve("errors.log");
    }

    /** Whether somebody who connects to this address of the machine reaches it, and not itself by the same free port. */
    public boolean listens(String address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return socket.getLocalPort() != port;
        } catch (IOException refused) {
            return false;
        }
    }

    private void pause() {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** What it wrote since it was last started. */
    public String output() {
        return read(outputFile());
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Who can sign in, as the demonstration printed it. */
    public List<SignIn> signIns() {
        return SIGN_IN.matcher(output()).results().map(RunningWaymark::signIn).toList();
    }

    private static SignIn signIn(MatchResult line) {
        return new SignIn(line.group(1), line.group(2), line.group(3), line.group(4));
    }

    public String password(String email) {
        return signIns().stream()
                .filter(signIn -> signIn.email().equals(email))
                .map(SignIn::password)
                .collect(Collectors.joining());
    }

    public Visitor visitor(String email) {
        return Visitor.signedIn(email, password(email));
    }

    /** Kills it; its data stays. */
    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
