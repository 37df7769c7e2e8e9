package org.waymark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells in columns. Where a line would become too long, the widest column is broken into lines. */
final class Table {

    private static final String GAP = "  ";

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param alignment a letter for each column, {@code l} or {@code r} */
    Table(String alignment) {
        this.alignment = alignment;
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Each line indented by this many spaces, ended by a line break. */
    String text(int indent) {
        int[] widths = widths(indent);
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            List<List<String>> cells = IntStream.range(0, widths.length)
                    .mapToObj(column -> cell(row.get(column), widths[column]))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                text.append((" ".repeat(indent) + line(cells, line, widths)).stripTrailing())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private int[] widths(int indent) {
        int[] widths = IntStream.range(0, alignment.length())
                .map(column -> rows.stream()
                        .mapToInt(row -> Paragraph.length(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        int room = Paragraph.WIDTH - indent - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            widths[widest]--;
        }
        return widths;
    }

    /** Leading spaces, which show how deep a row lies, stay in front of every line. */
    private static List<String> cell(String text, int width) {
        String lead = " ".repeat(text.length() - text.stripLeading().length());
        return Paragraph.lines(text, width - lead.length()).stream()
                .map(line -> lead + line)
                .toList();
    }

    private String line(List<List<String>> cells, int line, int[] widths) {
        List<String> padded = IntStream.range(0, widths.length)
                .mapToObj(column -> padded(
                        line < cells.get(column).size() ? cells.get(column).get(line) : "", column, widths[column]))
                .toList();
        return String.join(GAP, padded);
    }

    private String padded(String text, int column, int width) {
        String space = " ".repeat(width - Paragraph.length(text));
        return alignment.charAt(column) == 'r' ? space + text : text + space;
    }
}
