package org.waymark.questionnaire;

import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/** Which questions have a value and which have grades, and how many. */
final class QuestionGrades {

    private QuestionGrades() {}

    static boolean hasValue(Question question) {
        return switch (question.kind()) {
            case CHOICE, YES_NO, CHECKLIST -> true;
            case NUMBER -> !question.values().isEmpty() || question.range().isPresent();
            case TEXT -> false;
        };
    }

    /** The highest grade; empty for a question without grades. */
    static OptionalInt highest(Question question) {
        return switch (question.kind()) {
            case CHOICE ->
                OptionalInt.of(
                        question.scored()
                                ? distinct(question.options().stream().mapToDouble(Question.Option::value))
                                : question.options().size());
            case YES_NO -> OptionalInt.of(2);
            case CHECKLIST -> positive(question.grades().size());
            case NUMBER -> positive(distinct(question.values().stream().mapToDouble(Question.ValueBand::value)));
            case TEXT -> OptionalInt.empty();
        };
    }

    private static int distinct(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] - sorted[i - 1] > ExpressionLanguage.TOLERANCE) {
                count++;
            }
        }
        return count;
    }

    private static OptionalInt positive(int count) {
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
