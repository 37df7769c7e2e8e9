package org.waymark.authoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Reading;

/** With which numbers several expressions together compare what function calls give. */
final class Comparisons {

    private final Map<Reading, Optional<SortedSet<Double>>> thresholds = new HashMap<>();
    private final SortedSet<Double> numbers = new TreeSet<>();

    void add(Reading reading, Expression expression) {
        add(reading, expression.comparedWith(reading), expression.numbers());
    }

    /** @param comparedWith empty where something else is done with it */
    void add(Reading reading, Optional<SortedSet<Double>> comparedWith, SortedSet<Double> written) {
        thresholds.merge(reading, comparedWith, Comparisons::both);
        numbers.addAll(written);
    }

    private static Optional<SortedSet<Double>> both(
            Optional<SortedSet<Double>> one, Optional<SortedSet<Double>> other) {
        return one.flatMap(first -> other.map(second -> {
            SortedSet<Double> both = new TreeSet<>(first);
            both.addAll(second);
            return both;
        }));
    }

    /** Empty where one of them does something else with it than compare it with a number. */
    Optional<SortedSet<Double>> with(Reading reading) {
        return thresholds.get(reading);
    }

    /** What {@link #with} gives, by function call. */
    Map<Reading, Optional<SortedSet<Double>>> thresholds() {
        return Collections.unmodifiableMap(thresholds);
    }

    /** Every number written in any of them. */
    SortedSet<Double> numbers() {
        return numbers;
    }
}
