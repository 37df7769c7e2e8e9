package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.waymark.questionnaire.Scoring.Rollup;
import org.waymark.scoring.RollUp.Part;
import org.waymark.scoring.RollUp.Range;

/** How the points of the children become those of the parent; the possible points by the same operator. */
final class Operator {

    private Operator() {}

    /** @param parts summed in the order given */
    static Optional<Range> of(Rollup rollup, List<Part> parts) {
        return parts.isEmpty() || rollup == Rollup.NONE
                ? Optional.empty()
                : Optional.of(new Range(
                        apply(rollup, parts, Range::points),
                        apply(rollup, parts, Range::lowest),
                        apply(rollup, parts, Range::highest)));
    }

    private static double apply(Rollup rollup, List<Part> parts, ToDoubleFunction<Range> which) {
        DoubleStream numbers = parts.stream().map(Part::range).mapToDouble(which);
        return switch (rollup) {
            case MEAN, FLAT_MEAN -> mean(parts, which);
            case SUM -> numbers.reduce(0, Double::sum);
            case MIN -> numbers.min().orElseThrow();
            case MAX -> numbers.max().orElseThrow();
            case NONE -> throw new IllegalArgumentException("no roll-up");
        };
    }

    private static double mean(List<Part> parts, ToDoubleFunction<Range> which) {
        double sum = 0;
        double weights = 0;
        for (Part part : parts) {
            sum += part.weight() * which.applyAsDouble(part.range());
            weights += part.weight();
        }
        return sum / weights;
    }
}
