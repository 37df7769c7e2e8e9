package org.waymark.benchmark;

import java.util.List;
import java.util.Locale;

/** One thing beside its limit. */
record Ratio(String what, double found, double limit) {

    boolean holds() {
        return found <= limit;
    }

    static String table(List<Ratio> ratios) {
        StringBuilder table = new StringBuilder("| what | found | at most | |\n|---|---|---|---|\n");
        for (Ratio ratio : ratios) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.0f | %s |%n",
                    ratio.what,
                    ratio.found,
                    ratio.limit,
                    ratio.holds() ? "holds" : "BROKEN"));
        }
        return table.toString();
    }
}
