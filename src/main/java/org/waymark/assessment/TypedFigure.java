package org.waymark.assessment;

import java.util.Optional;
import java.util.regex.Pattern;

/** A figure as somebody typed it, with a point or a comma before the decimals. */
record TypedFigure(String typed) {

    private static final double MOST = 1e9;

    /** Only digits: Java would take "3d" and "0x1p3" for numbers too. */
    private static final Pattern FIGURE = Pattern.compile("\\d+\\.?\\d*|\\.\\d+");

    /** Such as 1,000 and 12,500,000.5, where the comma may as well part thousands; not 0,125 and 1,25. */
    private static final Pattern IN_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d*)?");

    /** Empty where {@link #number} can be asked for. */
    Optional<FieldProblem> problem() {
        if (IN_THOUSANDS.matcher(typed.strip()).matches()) {
            return Optional.of(FieldProblem.IN_THOUSANDS);
        }
        return FIGURE.matcher(withPoint()).matches() && number() <= MOST
                ? Optional.empty()
                : Optional.of(FieldProblem.NOT_A_NUMBER);
    }

    double number() {
        return Double.parseDouble(withPoint());
    }

    private String withPoint() {
        return typed.strip().replace(',', '.');
    }
}
