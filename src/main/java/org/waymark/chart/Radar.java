package org.waymark.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Geometry of a radar chart: one axis an area, clockwise from the top, 0 percent in the middle and 100 at the rim.
 *
 * @param labels of the axes
 * @param now percent by axis; null where there is none
 * @param before likewise, of the quarter before
 */
public record Radar(List<String> labels, List<Double> now, List<Double> before) {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 340;
    private static final double RADIUS = 120;
    private static final double LABEL_RADIUS = RADIUS + 18;
    private static final int LONGEST_LINE = 20;

    /** Names of more axes would lie on one another. */
    private static final int MOST_NAMED_AXES = 8;

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    public Point centre() {
        return at(0, 0);
    }

    /** A polygon needs at least three axes. */
    public boolean drawable() {
        return labels.size() >= 3;
    }

    /** Whether the axes bear their numbers, from 1, because there is no room for their names. */
    public boolean numbered() {
        return labels.size() > MOST_NAMED_AXES;
    }

    /** The outlines at 20, 40, 60, 80 and 100 percent, where the levels begin and end. */
    public List<String> rings() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(ring ->
                        polygon(labels.stream().map(label -> ring * 20.0).toList()))
                .toList();
    }

    /** Where the percents of the rings stand: beside the first axis. */
    public List<RingLabel> ringLabels() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(ring -> new RingLabel(
                        ring * 20,
                        point(0, ring * 20).x() + 5,
                        point(0, ring * 20).y() + 12))
                .toList();
    }

    public record RingLabel(int percent, double x, double y) {}

    public List<Axis> axes() {
        return IntStream.range(0, labels.size())
                .mapToObj(index -> new Axis(point(index, 100), at(index, LABEL_RADIUS), shown(index)))
                .toList();
    }

    private List<String> shown(int index) {
        return numbered() ? List.of(String.valueOf(index + 1)) : lines(labels.get(index));
    }

    /** @param label where its text starts, ends or is centred */
    public record Axis(Point rim, Point label, List<String> lines) {

        /** The SVG text-anchor that keeps the label outside the rim. */
        public String anchor() {
            double off = label.x() - WIDTH / 2.0;
            return Math.abs(off) < 10 ? "middle" : off > 0 ? "start" : "end";
        }
    }

    /** In the units of the view box. */
    public record Point(double x, double y) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /** Words of a label on lines of at most twenty characters. */
    private static List<String> lines(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST_LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    public boolean hasBefore() {
        return before.stream().anyMatch(value -> value != null);
    }

    /** The outline of this quarter, for the attribute {@code points}; a missing score lies in the middle. */
    public String nowOutline() {
        return polygon(now);
    }

    public String beforeOutline() {
        return polygon(before);
    }

    public List<Point> nowPoints() {
        return IntStream.range(0, now.size())
                .filter(index -> now.get(index) != null)
                .mapToObj(index -> point(index, now.get(index)))
                .toList();
    }

    private String polygon(List<Double> percents) {
        return IntStream.range(0, percents.size())
                .mapToObj(index -> point(index, percents.get(index) == null ? 0 : percents.get(index)))
                .map(Point::toString)
                .collect(Collectors.joining(" "));
    }

    private Point point(int index, double percent) {
        return at(index, RADIUS * percent / 100);
    }

    private Point at(int index, double radius) {
        double angle = 2 * Math.PI * index / labels.size() - Math.PI / 2;
        return new Point(WIDTH / 2.0 + radius * Math.cos(angle), HEIGHT / 2.0 + 20 + radius * Math.sin(angle));
    }
}
