package org.waymark.questionnaire;

import java.util.Optional;

/** Numbers as they may be written in a questionnaire: plain, decimal and finite. */
final class ScalarNumbers {

    private static final double MOST = 1e9;

    private ScalarNumbers() {}

    static Optional<Double> finite(YamlScalar scalar) {
        if (!scalar.isPlain() || !scalar.text().matches("[-+]?((0|[1-9]\\d*)(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(Double.parseDouble(scalar.text())).filter(Double::isFinite);
    }

    /** From 0 to a billion. */
    static Optional<Integer> whole(YamlScalar scalar) {
        return finite(scalar)
                .filter(number -> number == Math.rint(number) && number >= 0 && number < MOST)
                .map(Double::intValue);
    }

    /** Quoted or not, since keys of bands, grades and texts of levels may be quoted. */
    static Optional<Integer> wholeKey(YamlScalar key) {
        return key.text().matches("0|[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(key.text())) : Optional.empty();
    }

    /** Without a needless decimal point. */
    static String shown(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
