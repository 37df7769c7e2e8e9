package org.waymark.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What came of a command: its exit status and what it wrote. */
record Called(int status, String out, String err) {

    static final String TINY = "src/test/resources/questionnaires/tiny";

    static final Path FOLDER = Path.of("src/test/resources/cli");

    static Called waymark(String... words) {
        return withInput("", words);
    }

    static Called withInput(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintWriter toOut = Terminal.writer(out);
                PrintWriter toErr = Terminal.writer(err)) {
            Terminal terminal =
                    new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), toOut, toErr);
            int status = Commands.run(terminal, words);
            return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
