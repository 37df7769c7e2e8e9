package org.waymark.authoring;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Numbers at which something changes; between two neighbours nothing does. */
final class Thresholds {

    /** Numbers this near are equal, as in expressions. */
    static final double TOLERANCE = 1e-9;

    private Thresholds() {}

    /** Odd for a number that equals a threshold, even for one between two of them. */
    static int interval(double number, SortedSet<Double> thresholds) {
        int interval = 0;
        for (double threshold : thresholds) {
            if (Math.abs(number - threshold) <= TOLERANCE) {
                return interval + 1;
            }
            if (number < threshold) {
                return interval;
            }
            interval += 2;
        }
        return interval;
    }

    /** The ends, each threshold between them, and a number between each two neighbours. */
    static List<Double> representatives(SortedSet<Double> thresholds, double least, double most) {
        SortedSet<Double> corners = new TreeSet<>(List.of(least, most));
        thresholds.stream()
                .filter(threshold -> threshold > least && threshold < most)
                .forEach(corners::add);
        SortedSet<Double> representatives = new TreeSet<>(corners);
        double before = least;
        for (double corner : corners) {
            representatives.add(before + (corner - before) / 2);
            before = corner;
        }
        return List.copyOf(representatives);
    }
}
