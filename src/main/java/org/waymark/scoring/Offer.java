package org.waymark.scoring;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Recommendation;

/**
 * A recommendation that is made.
 *
 * @param lifted the claims that it changes; may be empty
 * @param priority 1 where none is given or it is unknown
 */
record Offer(Recommendation recommendation, Map<String, Claim> lifted, double priority, Gain gain) {

    /** Gain per effort first, those without gain last; then by level gain, then by id. */
    static final Comparator<Offer> BEST_FIRST = Comparator.comparing(Offer::hasGain)
            .reversed()
            .thenComparing(
                    Comparator.comparingDouble((Offer offer) -> offer.hasGain() ? Tolerance.onGrid(offer.worth()) : 0)
                            .reversed())
            .thenComparing(Comparator.comparingInt(Offer::levelGain).reversed())
            .thenComparing(Offer::id);

    static Offer of(Recommendation recommendation, Evaluation evaluation) {
        var lifted = new Lifting(evaluation).of(recommendation.lifts());
        var area = evaluation.outline().area(recommendation.area());
        return new Offer(
                recommendation,
                lifted,
                recommendation.priority().flatMap(evaluation::number).orElse(1.0),
                Gain.of(area, evaluation, lifted.isEmpty() ? evaluation : evaluation.with(lifted)));
    }

    String id() {
        return recommendation.id();
    }

    boolean hasGain() {
        return scoreGain() > Tolerance.WIDTH;
    }

    /** Priority × score gain ÷ effort. */
    double worth() {
        return priority * scoreGain() / recommendation.effort().size();
    }

    private double scoreGain() {
        OptionalDouble score = gain.ofScore();
        return score.isPresent() ? score.getAsDouble() : 0;
    }

    private int levelGain() {
        OptionalInt level = gain.ofLevel();
        return level.isPresent() ? level.getAsInt() : 0;
    }
}
