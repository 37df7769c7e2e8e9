package org.waymark.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Recommendation.Lift;

/** What is looked at in the answers to one question. Answers that look alike need not all be tried. */
final class Attention {

    private final Question question;
    private final Map<String, Reading> readings = new TreeMap<>();
    private final Comparisons comparisons = new Comparisons();
    private final Set<String> items = new HashSet<>();
    private boolean exactValue;

    Attention(Question question) {
        this.question = question;
    }

    Question question() {
        return question;
    }

    void to(Reading reading, Expression expression) {
        readings.put(reading.toString(), reading);
        comparisons.add(reading, expression);
        switch (reading.function()) {
            case "checked" -> items.add((String) reading.arguments().get(1));
            case "spread" -> exactValue = true;
            case "share_checked" -> toTheItem((String) reading.arguments().get(1));
            default -> {}
        }
    }

    /** Whether it is checked by one of several people. */
    private void toTheItem(String item) {
        items.add(item);
        Reading checked = new Reading("checked", List.of(question.id(), item));
        readings.put(checked.toString(), checked);
        comparisons.add(checked, Optional.empty(), Collections.emptySortedSet());
    }

    /** Whether the lift raises the answer. */
    void to(Lift lift) {
        switch (lift) {
            case Lift.Items lifted -> items.addAll(lifted.items());
            case Lift.Figure figure -> {
                SortedSet<Double> bound = new TreeSet<>(List.of(figure.to()));
                Reading number = new Reading("number", List.of(question.id()));
                readings.put(number.toString(), number);
                comparisons.add(number, Optional.of(bound), bound);
            }
            case Lift.ToGrade _, Lift.ToOption _ -> exactValue = true;
        }
    }

    void toTheValue() {
        exactValue = true;
    }

    /** Equal for questions that are looked at in the same way. */
    Object way() {
        return List.of(question.id(), exactValue, items, comparisons.thresholds(), comparisons.numbers());
    }

    boolean isReadByRules() {
        return !readings.isEmpty();
    }

    List<Reading> readings() {
        return List.copyOf(readings.values());
    }

    /** The items of a checklist that are looked at by name. */
    Set<String> items() {
        return items;
    }

    /** Where the figures lie between which it makes a difference. */
    SortedSet<Double> numbers() {
        return comparisons.numbers();
    }

    /** Whether every figure may look different, so that no choice of figures stands for all of them. */
    boolean isToEveryFigure() {
        boolean calculatedWith = readings.values().stream()
                .anyMatch(reading -> comparisons.with(reading).isEmpty() && isContinuous(reading));
        return calculatedWith || exactValue && question.range().isPresent();
    }

    private boolean isContinuous(Reading reading) {
        return switch (reading.function()) {
            case "number" -> true;
            case "value", "claimed" -> question.range().isPresent();
            default -> false;
        };
    }

    /** Equal for replies between which nothing that is looked at tells a difference. */
    List<Object> look(Reply reply) {
        List<Object> look = new ArrayList<>();
        look.add(reply.state());
        if (exactValue) {
            look.add(reply.worth());
        }
        readings.values()
                .forEach(reading -> look.add(reply.read(reading)
                        .map(outcome -> comparisons
                                .with(reading)
                                .filter(_ -> outcome instanceof Double)
                                .<Object>map(between -> Thresholds.interval((Double) outcome, between))
                                .orElse(outcome))));
        return look;
    }
}
