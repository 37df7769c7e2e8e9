package org.waymark.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers and constants are shown to people. */
final class Shown {

    private static final String NONE = "–";
    private static final double LAST_BITS = 1e-9;

    private Shown() {}

    /** With one digit behind the point. */
    static String score(Double score) {
        return score == null ? NONE : rounded(score, 1).toPlainString();
    }

    /** In whole percent, rounded down: all is shown only where it is all. */
    static String share(double share) {
        return (int) Math.floor(share * 100 + LAST_BITS) + " %";
    }

    /** With its sign, and at most one digit behind the point. */
    static String change(double change) {
        BigDecimal rounded = rounded(change, 1).stripTrailingZeros();
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
    }

    /** A figure of a rule: with at most four digits behind the point. */
    static String figure(double figure) {
        return rounded(figure, 4).stripTrailingZeros().toPlainString();
    }

    /** Of a constant in code, such as {@code flat-mean}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static BigDecimal rounded(double number, int digits) {
        return new BigDecimal(Double.toString(number)).setScale(digits, RoundingMode.HALF_UP);
    }
}
