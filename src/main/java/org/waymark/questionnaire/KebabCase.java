package org.waymark.questionnaire;

import java.util.Locale;

/** How ids are written, such as {@code trunk-frequency}. */
final class KebabCase {

    /** As long as a column of the database that keeps an id. */
    static final int MAX_LENGTH = 100;

    private KebabCase() {}

    static boolean isKept(String id) {
        return id.matches("[a-z0-9-]+") && !id.startsWith("-") && !id.endsWith("-") && !id.contains("--");
    }

    /** Such as {@code ; write 'my-id'}, or nothing where nothing is left of the id. */
    static String hint(String id) {
        String kebab = id.strip()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return kebab.isEmpty() ? "" : ProblemList.text("id.hint", YamlScalar.shortened(kebab));
    }
}
