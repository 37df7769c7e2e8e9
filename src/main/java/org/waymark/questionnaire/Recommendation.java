package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to do next.
 *
 * @param when left out: whenever one of its lifts raises something
 * @param lifts what the answers become once it is done, by question id
 * @param priority a number above 0; left out or unknown: 1
 * @param after what has to hold first
 */
public record Recommendation(
        String id,
        String area,
        String title,
        Optional<Expression> when,
        Map<String, Lift> lifts,
        Reach reach,
        Effort effort,
        Optional<Expression> priority,
        List<After> after,
        String why,
        List<String> firstSteps,
        String measure,
        List<String> concepts,
        Place place) {

    /** Whose it is to do. */
    public enum Reach {
        TEAM,
        NEIGHBOURS,
        LEADERSHIP
    }

    /** How much work it is; the divisor of the ranking. */
    public enum Effort {
        SMALL(1),
        MEDIUM(3),
        LARGE(9);

        private final int size;

        Effort(int size) {
            this.size = size;
        }

        public int size() {
            return size;
        }
    }

    /** What an answer becomes. A lift never lowers. */
    public sealed interface Lift {
        /** To this grade. */
        record ToGrade(int grade) implements Lift {}

        /** These items become checked. */
        record Items(List<String> items) implements Lift {}

        /** The figure becomes {@code to}. */
        record Figure(double to) implements Lift {}

        /** The option of this id is chosen. */
        record ToOption(String option) implements Lift {}
    }

    /** A prerequisite, and the recommendations to follow while it does not hold. */
    public record After(Expression requires, List<String> otherwise) {}
}
