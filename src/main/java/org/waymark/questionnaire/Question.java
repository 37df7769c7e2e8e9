package org.waymark.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * One question. Which of {@code options}, {@code items}, {@code values} and {@code range} is filled depends on the kind;
 * the others are empty.
 *
 * @param options of a choice, and the two of a yes-no, in file order
 * @param items of a checklist, in file order
 * @param grades share of the applicable weight (0..1) that each grade of a checklist needs; empty: the value is the share
 * @param values bands of a number, first match wins
 * @param range of a number scored linearly: from, to
 * @param unit of a number, such as "days"; empty for other kinds
 * @param level the level this practice belongs to, for {@link Scoring.LevelFrom#PRACTICES}
 * @param scored false: context, never counts
 * @param isPrivate true: individual answers only, in no cap and no explanation
 * @param lookAt what to look at together; may be empty
 * @param visibleWhen reads raw answers only; absent: always visible
 * @param mayBeNotApplicable whether a team may say that it does not apply, with a reason
 * @param sources ids of the source notes it rests on
 * @param basis what an addition rests on instead of source notes
 */
public record Question(
        String id,
        String text,
        Kind kind,
        List<Option> options,
        List<Item> items,
        SortedMap<Integer, Double> grades,
        List<ValueBand> values,
        Optional<Range> range,
        String unit,
        double weight,
        OptionalInt level,
        boolean scored,
        boolean isPrivate,
        String lookAt,
        Optional<Expression> visibleWhen,
        boolean mayBeNotApplicable,
        List<String> concepts,
        List<String> sources,
        Optional<Basis> basis,
        Place place) {

    /** Whether it adds to the source notes instead of resting on them. */
    public boolean isExtension() {
        return basis.isPresent();
    }

    public enum Kind {
        CHOICE,
        YES_NO,
        CHECKLIST,
        NUMBER,
        TEXT
    }

    /** An option of a choice. Its value may be any finite number. */
    public record Option(String id, double value, String text, Place place) {}

    /**
     * An item of a checklist.
     *
     * @param mayBeNotApplicable it may be answered "we have none" and then leaves the applicable weight
     * @param exclusive such as "none of these": stands alone, in no weight and no count
     */
    public record Item(
            String id, String text, double weight, boolean mayBeNotApplicable, boolean exclusive, Place place) {}

    /** A band of a number: at most one bound is present, the last band has none. */
    public record ValueBand(Optional<Double> below, Optional<Double> to, double value) {}

    /** Linear between {@code from} (value 0) and {@code to} (value 1), clamped; may descend. */
    public record Range(double from, double to) {}

    /** What an addition to the source notes rests on. */
    public record Basis(String title, int year, String since) {}
}
