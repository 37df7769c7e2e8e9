package org.waymark.questionnaire;

import java.util.List;

/**
 * A rule that lowers a level or a credited value, never raises it.
 *
 * @param target what it lowers
 * @param limit the highest level, grade or value credited while it holds
 * @param when the condition
 * @param because one sentence for people
 */
public record Cap(
        String id,
        Target target,
        Expression limit,
        Expression when,
        String because,
        List<String> concepts,
        Place place) {

    /** What a cap lowers. {@code kind} says what {@link Cap#limit} is measured in. */
    public record Target(Kind kind, String id) {
        public enum Kind {
            AREA_LEVEL,
            QUESTION_GRADE,
            QUESTION_VALUE
        }
    }
}
