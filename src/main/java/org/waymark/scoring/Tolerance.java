package org.waymark.scoring;

import java.math.BigDecimal;

/**
 * Comparisons that forgive the last bits of a double: two numbers within 1e-9 of each other are equal, so neither is
 * below the other.
 */
final class Tolerance {

    static final double WIDTH = 1e-9;

    private Tolerance() {}

    static boolean atLeast(double number, double threshold) {
        return number >= threshold - WIDTH;
    }

    static boolean below(double number, double threshold) {
        return !atLeast(number, threshold);
    }

    static boolean equal(double one, double other) {
        return Math.abs(one - other) <= WIDTH;
    }

    /** The largest integer that the number reaches. */
    static int floor(double number) {
        return (int) Math.floor(number + WIDTH);
    }

    /** On a grid of 1e-9, so that sorting does not see the last bits either. */
    static double onGrid(double number) {
        return Math.rint(number / WIDTH);
    }

    /** In full precision, without exponent and without a trailing {@code .0}. */
    static String plain(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return decimal.signum() == 0 ? "0" : decimal.toPlainString();
    }
}
