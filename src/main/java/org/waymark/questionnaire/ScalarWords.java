package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that stand for the constants of an enum in a questionnaire, such as {@code yes-no}. */
final class ScalarWords {

    private ScalarWords() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(List<? extends Enum<?>> constants) {
        return constants.stream().map(ScalarWords::of).toList();
    }

    static <E extends Enum<E>> List<String> of(Class<E> type) {
        return of(Arrays.asList(type.getEnumConstants()));
    }
}
