package org.waymark.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.questionnaire.Recommendation;
import org.waymark.questionnaire.Recommendation.After;

/** Which recommendations are made, what each waits for, and in which order they stand. */
final class Advice {

    private final Evaluation evaluation;
    private final Map<String, Recommendation> recommendations = new LinkedHashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<String, Set<String>> waitsFor = new HashMap<>();

    Advice(Evaluation evaluation) {
        this.evaluation = evaluation;
        evaluation
                .outline()
                .questionnaire()
                .recommendations()
                .forEach(recommendation -> recommendations.put(recommendation.id(), recommendation));
        offerWhatHolds();
    }

    /** What holds by itself, and what must come before it, even if that does not hold by itself. */
    private void offerWhatHolds() {
        Deque<Recommendation> open = new ArrayDeque<>();
        recommendations.values().stream().filter(this::holds).forEach(open::add);
        while (!open.isEmpty()) {
            Recommendation recommendation = open.remove();
            if (waitsFor.containsKey(recommendation.id())) {
                continue;
            }
            Set<String> first = new LinkedHashSet<>();
            recommendation.after().stream()
                    .filter(after -> !isMet(after))
                    .forEach(after -> first.addAll(raising(after)));
            waitsFor.put(recommendation.id(), first);
            offer(recommendation);
            first.forEach(id -> open.add(recommendations.get(id)));
        }
    }

    boolean holds(Recommendation recommendation) {
        return recommendation
                .when()
                .map(when -> evaluation.verdict(when).orElse(false))
                .orElseGet(() -> raises(recommendation));
    }

    private boolean raises(Recommendation recommendation) {
        return !offer(recommendation).lifted().isEmpty();
    }

    private Offer offer(Recommendation recommendation) {
        return offers.computeIfAbsent(recommendation.id(), _ -> Offer.of(recommendation, evaluation));
    }

    /** A prerequisite that is unknown is not met. */
    boolean isMet(After after) {
        return evaluation.verdict(after.requires()).orElse(false);
    }

    /** Those to follow first that would change something. */
    List<String> raising(After after) {
        return after.otherwise().stream()
                .filter(recommendations::containsKey)
                .filter(id -> raises(recommendations.get(id)))
                .toList();
    }

    List<String> waitsFor(Offer offer) {
        return List.copyOf(waitsFor.get(offer.id()));
    }

    /** Best first, except that one that waits stands somewhere behind all it waits for. */
    List<Offer> ranked() {
        List<Offer> left = new LinkedList<>(waitsFor.keySet().stream()
                .map(offers::get)
                .sorted(Offer.BEST_FIRST)
                .toList());
        Set<String> placed = new LinkedHashSet<>();
        while (!left.isEmpty()) {
            Offer best = left.stream()
                    .filter(offer -> placed.containsAll(waitsFor.get(offer.id())))
                    .findFirst()
                    .orElseThrow();
            left.remove(best);
            placed.add(best.id());
        }
        return placed.stream().map(offers::get).toList();
    }
}
