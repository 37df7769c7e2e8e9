package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;

/**
 * The level of an area, published or not.
 *
 * @param computed before caps; empty where there is nothing to read it from
 * @param level after caps
 * @param caps those that lowered it, in file order
 */
record Standing(OptionalInt computed, OptionalInt level, List<Cap> caps) {

    static Standing of(Area area, Evaluation evaluation) {
        OptionalInt computed = computed(area, evaluation);
        if (computed.isEmpty()) {
            return new Standing(computed, computed, List.of());
        }
        int level = computed.getAsInt();
        List<Cap> lowering = new ArrayList<>();
        for (Cap cap : evaluation.outline().caps().of(area)) {
            OptionalInt limit =
                    evaluation.verdict(cap.when()).orElse(false) ? limit(cap, evaluation) : OptionalInt.empty();
            if (limit.isPresent() && limit.getAsInt() < computed.getAsInt()) {
                lowering.add(cap);
                level = Math.min(level, limit.getAsInt());
            }
        }
        return new Standing(computed, OptionalInt.of(level), List.copyOf(lowering));
    }

    private static OptionalInt computed(Area area, Evaluation evaluation) {
        RollUp rollUp = evaluation.rollUp(area);
        if (rollUp.withheld()) {
            return OptionalInt.empty();
        }
        return switch (area.scoring().levelFrom()) {
            case SCORE -> band(area, rollUp.score());
            case PRACTICES -> Practices.of(area, evaluation).level();
            case NONE -> OptionalInt.empty();
        };
    }

    /** The highest band reached; below the lowest it is 0. */
    private static OptionalInt band(Area area, OptionalDouble score) {
        if (score.isEmpty()) {
            return OptionalInt.empty();
        }
        int reached = 0;
        for (Map.Entry<Integer, Double> band : area.scoring().bands().entrySet()) {
            if (Tolerance.atLeast(score.getAsDouble(), band.getValue())) {
                reached = Math.max(reached, band.getKey());
            }
        }
        return OptionalInt.of(reached);
    }

    /** The most that all caps that hold allow together, whatever the score. */
    static int ceiling(Area area, Evaluation evaluation) {
        return evaluation.outline().caps().of(area).stream()
                .filter(cap -> evaluation.verdict(cap.when()).orElse(false))
                .flatMapToInt(cap -> limit(cap, evaluation).stream())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The most that a cap allows, floored and never below 0; empty if it is unknown. */
    static OptionalInt limit(Cap cap, Evaluation evaluation) {
        return evaluation
                .number(cap.limit())
                .map(limit -> OptionalInt.of(Math.max(0, Tolerance.floor(limit))))
                .orElse(OptionalInt.empty());
    }
}
