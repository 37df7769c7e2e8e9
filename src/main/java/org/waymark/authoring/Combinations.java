package org.waymark.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.questionnaire.Facts;
import org.waymark.questionnaire.Reading;

/**
 * Every way in which several matters can be together, each taken freely whatever the others are. What holds in none of
 * them never holds. The other way round it need not be so: some combinations no answers lead to.
 */
record Combinations(List<Matter> matters) {

    /** More than so many are not looked through. */
    private static final int MOST = 200_000;

    /** Whether all of them are known and few enough to look through. */
    boolean areFeasible() {
        long count = 1;
        for (Matter matter : matters) {
            count *= matter.situations().size();
            if (count > MOST || !matter.isComplete()) {
                return false;
            }
        }
        return true;
    }

    boolean anyMatch(Predicate<Facts> wanted) {
        return anyMatch(0, new HashMap<>(), wanted);
    }

    private boolean anyMatch(int from, Map<Reading, Optional<Object>> facts, Predicate<Facts> wanted) {
        if (from == matters.size()) {
            return wanted.test(facts::get);
        }
        for (Situation situation : matters.get(from).situations()) {
            facts.putAll(situation.facts());
            if (anyMatch(from + 1, facts, wanted)) {
                return true;
            }
        }
        return false;
    }
}
