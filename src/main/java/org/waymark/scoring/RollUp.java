package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Scoring.Rollup;

/**
 * What the children of an area come to.
 *
 * @param parts the children that count, in the order of their ids
 * @param range points, and the lowest and highest possible points; empty where nothing counts
 * @param withheld whether a question that must not be left blank is
 */
record RollUp(List<Part> parts, Optional<Range> range, boolean withheld) {

    /**
     * A child that counts.
     *
     * @param id of a question or, where {@code isArea}, of an area
     */
    record Part(String id, boolean isArea, boolean isPrivate, double weight, Range range) {}

    /** Points between the lowest and the highest possible ones, in the unit in which the values are authored. */
    record Range(double points, double lowest, double highest) {}

    static RollUp of(Area area, Evaluation evaluation) {
        List<Part> parts = parts(area, evaluation);
        return new RollUp(
                parts,
                Operator.of(area.scoring().rollup(), parts),
                !withholding(area, evaluation).isEmpty());
    }

    private static List<Part> parts(Area area, Evaluation evaluation) {
        List<Part> parts = new ArrayList<>();
        Rollup rollup = area.scoring().rollup();
        if (rollup == Rollup.FLAT_MEAN) {
            evaluation.outline().below(area).forEach(question -> addQuestion(question, evaluation, parts));
        } else if (rollup != Rollup.NONE) {
            area.questions().stream()
                    .filter(evaluation.outline()::counts)
                    .forEach(question -> addQuestion(question, evaluation, parts));
            area.areas().stream()
                    .filter(inner -> inner.weight() > 0)
                    .forEach(inner -> evaluation
                            .rollUp(inner)
                            .range
                            .ifPresent(range -> parts.add(new Part(inner.id(), true, false, inner.weight(), range))));
        }
        parts.sort(Comparator.comparing(Part::id));
        return List.copyOf(parts);
    }

    private static void addQuestion(Question question, Evaluation evaluation, List<Part> parts) {
        Scale scale = evaluation.outline().scale(question);
        evaluation
                .credit(question)
                .value()
                .ifPresent(value -> parts.add(new Part(
                        question.id(),
                        false,
                        question.isPrivate(),
                        question.weight(),
                        new Range(value, scale.lowest(), scale.highest()))));
    }

    /** The blank questions at or below the area that keep it from having a score. */
    static List<Question> withholding(Area area, Evaluation evaluation) {
        return evaluation.outline().below(area).stream()
                .filter(evaluation.outline()::withholds)
                .filter(question -> evaluation.claim(question).is(Claim.State.BLANK))
                .toList();
    }

    OptionalDouble points() {
        return range.isEmpty() || withheld
                ? OptionalDouble.empty()
                : OptionalDouble.of(range.get().points());
    }

    /** Percent between the lowest and the highest possible points, 0..100; empty where these are equal. */
    OptionalDouble score() {
        return withheld ? OptionalDouble.empty() : range.map(RollUp::percent).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble percent(Range range) {
        double span = range.highest() - range.lowest();
        return span <= Tolerance.WIDTH
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(100 * (range.points() - range.lowest()) / span, 0.0, 100.0));
    }
}
