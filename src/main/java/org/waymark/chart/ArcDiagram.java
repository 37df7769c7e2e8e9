package org.waymark.chart;

import java.util.List;
import java.util.Locale;

/**
 * Geometry of an arc diagram: names one below the other, and at their left an arc for each two that hang together.
 *
 * @param group how many of the names stand in front; a gap parts them from the others
 * @param others how many come behind the gap; may be 0
 * @param ties each two at most once
 */
public record ArcDiagram(int group, int others, List<Tie> ties) {

    private static final int ROW = 58;
    private static final int GAP = 40;
    private static final double AXIS = 180;
    private static final double REACH = 165;
    private static final double THINNEST = 1;
    private static final double THICKEST = 9;

    /**
     * Two names that hang together.
     *
     * @param from the number of the upper one, from 0
     * @param to that of the lower one
     * @param weight how much, above 0
     */
    public record Tie(int from, int to, int weight) {}

    /** @param line for the attribute {@code d} */
    public record Arc(String line, double width, Tie tie) {}

    /** In the units of the view box; fits a phone with letters of 24. */
    public int width() {
        return 640;
    }

    public int height() {
        return (group + others) * ROW + (others > 0 && group > 0 ? GAP : 0);
    }

    public double axis() {
        return AXIS;
    }

    /** The middle of the row of a name. */
    public double y(int name) {
        return name * ROW + ROW / 2.0 + (name >= group && group > 0 ? GAP : 0);
    }

    /** The longest first, so that short ones lie on top. */
    public List<Arc> arcs() {
        return ties.stream()
                .sorted((one, other) -> Double.compare(length(other), length(one)))
                .map(tie -> new Arc(line(tie), thickness(tie), tie))
                .toList();
    }

    private double length(Tie tie) {
        return y(tie.to()) - y(tie.from());
    }

    /** The longest arc reaches furthest to the left. */
    private String line(Tie tie) {
        double longest = ties.stream().mapToDouble(this::length).max().orElseThrow();
        double reach = REACH * Math.sqrt(length(tie) / longest);
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fA%.1f %.1f 0 0 0 %.1f %.1f",
                AXIS,
                y(tie.from()),
                reach,
                length(tie) / 2,
                AXIS,
                y(tie.to()));
    }

    private double thickness(Tie tie) {
        int heaviest = ties.stream().mapToInt(Tie::weight).max().orElseThrow();
        return heaviest == 1 ? 2 : THINNEST + (THICKEST - THINNEST) * tie.weight() / heaviest;
    }
}
