package org.waymark.authoring;

import java.util.Optional;

/**
 * One difference between two versions of a questionnaire.
 *
 * @param subject what is different
 * @param id of the subject, such as that of a question; "" for the questionnaire itself
 * @param kind how it is different
 * @param trait what about it, as the format calls it, such as {@code options.daily.text}; empty if all of it came or went
 * @param bearing what it means for scores
 * @param before a text, a number or a truth; empty if it was not there
 * @param after the same in the later version
 */
public record Change(
        Subject subject,
        String id,
        Kind kind,
        Optional<String> trait,
        Bearing bearing,
        Optional<Object> before,
        Optional<Object> after) {

    /** In the order in which differences are told. */
    public enum Subject {
        QUESTIONNAIRE,
        LEVEL,
        FORM,
        AREA,
        QUESTION,
        CAP,
        CLASSIFICATION,
        FINDING,
        RECOMMENDATION,
        CONCEPT,
        SOURCE
    }

    public enum Kind {
        ADDED,
        REMOVED,
        /** A question that is still asked, but counts no longer. */
        RETIRED,
        REWORDED,
        CHANGED
    }

    /** What a difference means for scores and their comparison. */
    public enum Bearing {
        /** The same answer says something else. */
        MEANING,
        /** What is asked, points or levels come about in another way. */
        SCORING,
        /** Something else is concluded or advised from the same scores. */
        ADVICE,
        /** People read something else. */
        WORDING
    }
}
