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
 * @param withholding the blank questions at or below the area that keep it from having a score
 */
record RollUp(List<Part> parts, Optional<Range> range, List<Question> withholding) {

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
        return new RollUp(parts, Operator.of(area.scoring().rollup(), parts), withholding(area, evaluation));
    }

    private static List<Part> parts(Area area, Evaluation evaluation) {
        List<Part> parts = new ArrayList<>();
        Rollup rollup = area.scoring().rollup();
        if (rollup == Rollup.FLAT_MEAN) {
            for (Question question : evaluation.outline().counting().below(area)) {
                addQuestion(question, evaluation, parts);
            }
        } else if (rollup != Rollup.NONE) {
            for (Question question : evaluation.outline().counting().directly(area)) {
                addQuestion(question, evaluation, parts);
            }
            for (Area inner : area.areas()) {
                addArea(inner, evaluation, parts);
            }
        }
        if (!area.areas().isEmpty()) {
            parts.sort(Comparator.comparing(Part::id));
        }
        return List.copyOf(parts);
    }

    private static void addQuestion(Question question, Evaluation evaluation, List<Part> parts) {
        OptionalDouble value = evaluation.credit(question).value();
        if (value.isPresent()) {
            Scale scale = evaluation.outline().scale(question);
            Range range = new Range(value.getAsDouble(), scale.lowest(), scale.highest());
            parts.add(new Part(question.id(), false, question.isPrivate(), question.weight(), range));
        }
    }

    private static void addArea(Area inner, Evaluation evaluation, List<Part> parts) {
        Optional<Range> range = inner.weight() > 0 ? evaluation.rollUp(inner).range : Optional.empty();
        if (range.isPresent()) {
            parts.add(new Part(inner.id(), true, false, inner.weight(), range.get()));
        }
    }

    private static List<Question> withholding(Area area, Evaluation evaluation) {
        List<Question> blank = new ArrayList<>();
        for (Question question : evaluation.outline().counting().withholding(area)) {
            if (evaluation.claim(question).is(Claim.State.BLANK)) {
                blank.add(question);
            }
        }
        return blank;
    }

    boolean withheld() {
        return !withholding.isEmpty();
    }

    OptionalDouble points() {
        return range.isEmpty() || withheld()
                ? OptionalDouble.empty()
                : OptionalDouble.of(range.get().points());
    }

    /** Percent between the lowest and the highest possible points, 0..100; empty where these are equal. */
    OptionalDouble score() {
        return range.isEmpty() || withheld() ? OptionalDouble.empty() : percent(range.get());
    }

    private static OptionalDouble percent(Range range) {
        double span = range.highest() - range.lowest();
        return span <= Tolerance.WIDTH
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(100 * (range.points() - range.lowest()) / span, 0.0, 100.0));
    }
}
