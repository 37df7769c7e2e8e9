package org.waymark.scoring;

import java.util.Comparator;
import java.util.List;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Scoring.Aggregate;

/** Several people's numbers as one. */
final class Several {

    private Several() {}

    /** @param numbers at least one, in any order */
    static double of(Aggregate aggregate, List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        return switch (aggregate) {
            case MEDIAN -> median(sorted);
            case MEAN -> mean(sorted);
            case MIN -> sorted.getFirst();
        };
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : mean(sorted.subList(middle - 1, middle + 1));
    }

    private static double mean(List<Double> sorted) {
        return sorted.stream().mapToDouble(Double::doubleValue).reduce(0, Double::sum) / sorted.size();
    }

    /** The figure with the lowest value; among equal ones the furthest towards the bad end, without values the smallest. */
    static double leastFavourable(Grading grading, List<Double> figures) {
        Comparator<Double> towardsBad =
                moreIsWorse(grading.question()) ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return figures.stream()
                .min(Comparator.<Double>comparingDouble(
                                figure -> grading.valueOf(figure).orElse(0))
                        .thenComparing(towardsBad))
                .orElseThrow();
    }

    private static boolean moreIsWorse(Question question) {
        return question.values().isEmpty()
                ? question.range().map(range -> range.from() > range.to()).orElse(false)
                : question.values().getFirst().value()
                        > question.values().getLast().value();
    }
}
