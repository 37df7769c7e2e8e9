package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts of the command line, kept beside the templates. */
final class CommandLineText {

    private CommandLineText() {}

    static String usage() {
        try (InputStream text = CommandLineText.class.getResourceAsStream("/templates/cli/usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
