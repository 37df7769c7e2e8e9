package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.waymark.questionnaire.Question;

/**
 * The values a question can have.
 *
 * @param grades the value of each grade, grade 1 first; empty for a question without grades
 * @param lowest the lowest possible value, as authored
 * @param highest the highest possible value
 * @param valued false: the answer has no value at all (text, and a figure that only rules read)
 */
public record Scale(List<Double> grades, double lowest, double highest, boolean valued) {

    private static final Scale NO_VALUES = new Scale(List.of(), 0, 0, false);
    private static final Scale SHARE = new Scale(List.of(), 0, 1, true);

    public static Scale of(Question question) {
        return switch (question.kind()) {
            case CHOICE -> ofOptions(question);
            case YES_NO -> ranked(values(question));
            case CHECKLIST -> question.grades().isEmpty() ? SHARE : ofChecklist(question);
            case NUMBER -> ofNumber(question);
            case TEXT -> NO_VALUES;
        };
    }

    /** Scored: by value. Unscored: in file order, each option a grade of its own. */
    private static Scale ofOptions(Question question) {
        if (question.scored()) {
            return ranked(values(question));
        }
        List<Double> inFileOrder = values(question).boxed().toList();
        return new Scale(
                inFileOrder,
                values(question).min().orElse(0),
                values(question).max().orElse(0),
                true);
    }

    private static DoubleStream values(Question question) {
        return question.options().stream().mapToDouble(Question.Option::value);
    }

    private static Scale ofChecklist(Question question) {
        int count = question.grades().size();
        return ranked(IntStream.range(0, count).mapToDouble(index -> count == 1 ? 0 : index / (count - 1.0)));
    }

    private static Scale ofNumber(Question question) {
        if (!question.values().isEmpty()) {
            return ranked(question.values().stream().mapToDouble(Question.ValueBand::value));
        }
        return question.range().isPresent() ? SHARE : NO_VALUES;
    }

    private static Scale ranked(DoubleStream values) {
        List<Double> distinct = new ArrayList<>();
        values.sorted().forEach(value -> {
            if (distinct.isEmpty() || Tolerance.below(distinct.getLast(), value)) {
                distinct.add(value);
            }
        });
        return distinct.isEmpty()
                ? NO_VALUES
                : new Scale(List.copyOf(distinct), distinct.getFirst(), distinct.getLast(), true);
    }

    boolean graded() {
        return !grades.isEmpty();
    }

    /** The highest grade whose value does not exceed this one, at least 1. For scales that ascend. */
    int gradeOf(double value) {
        int grade = 1;
        for (int index = 0; index < grades.size(); index++) {
            if (Tolerance.atLeast(value, grades.get(index))) {
                grade = index + 1;
            }
        }
        return grade;
    }

    /** The value of a grade; a grade beyond either end is that end. */
    double valueOf(int grade) {
        return grades.get(Math.clamp(grade, 1, grades.size()) - 1);
    }

    /** Where a value lies between the lowest (0) and the highest (1); 1 where there is only one. */
    public double position(double value) {
        return highest == lowest ? 1 : (value - lowest) / (highest - lowest);
    }
}
