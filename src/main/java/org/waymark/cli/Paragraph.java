package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of words. Widths count characters, not UTF-16 units. */
final class Paragraph {

    /** Of everything a report prints. */
    static final int WIDTH = 100;

    private Paragraph() {}

    /** Below each other, each line indented by this many spaces, ended by a line break. */
    static String of(String text, int indent) {
        StringBuilder paragraph = new StringBuilder();
        lines(text, WIDTH - indent)
                .forEach(line ->
                        paragraph.append(" ".repeat(indent)).append(line).append('\n'));
        return paragraph.toString();
    }

    /** At least one; a word that is too long is broken. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String rest = word;
            if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
