package org.waymark.cli;

import java.util.Locale;
import org.waymark.authoring.Remark;
import org.waymark.questionnaire.Place;

/**
 * What a command has to say about a file.
 *
 * @param file as it was given; null where it is about none
 * @param line from 1; null where it is about the whole file
 * @param column from 1, in characters; null where it is about the whole file
 * @param severity {@code error} or {@code warning}
 * @param rule id of the lint rule; null where there is none
 */
record Message(String file, Integer line, Integer column, String severity, String rule, String message) {

    static Message error(String file, Place place, String message) {
        return new Message(file, place.line(), place.column(), "error", null, message);
    }

    static Message error(String file, String message) {
        return new Message(file, null, null, "error", null, message);
    }

    static Message warning(String file, String message) {
        return new Message(file, null, null, "warning", null, message);
    }

    static Message warning(String file, Place place, String message) {
        return new Message(file, place.line(), place.column(), "warning", null, message);
    }

    static Message of(String file, Remark remark) {
        return new Message(
                file,
                remark.place().line(),
                remark.place().column(),
                remark.severity().name().toLowerCase(Locale.ROOT),
                remark.rule(),
                remark.message());
    }

    boolean isError() {
        return severity.equals("error");
    }

    /** On one line, and without a character that could move the cursor of a terminal. */
    @Override
    public String toString() {
        String place = file == null ? "" : file + ":" + (line == null ? "" : line + ":" + column + ":") + " ";
        String named = rule == null ? "" : " [" + rule + "]";
        return (place + severity + ": " + message + named)
                .codePoints()
                .mapToObj(character -> Character.isISOControl(character)
                        ? String.format("\\u%04X", character)
                        : Character.toString(character))
                .reduce("", String::concat);
    }
}
