package org.waymark.authoring;

import java.util.Locale;

/** How the format writes what are constants in code, and numbers. */
final class Words {

    private Words() {}

    /** Such as {@code flat-mean}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Without needless zeros. */
    static String of(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
