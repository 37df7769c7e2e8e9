package org.waymark.authoring;

import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Worth;

/**
 * One way things can be with what an expression asks about.
 *
 * @param facts what each function call gives; empty where it is unknown
 * @param reply to the question, if it is about a question that is visible
 * @param credit what is credited for that reply
 */
record Situation(Map<Reading, Optional<Object>> facts, Optional<Reply> reply, Worth credit) {

    static Situation of(Reading reading, Optional<Object> outcome) {
        return new Situation(Map.of(reading, outcome), Optional.empty(), Worth.NOTHING);
    }

    static Situation of(Map<Reading, Optional<Object>> facts) {
        return new Situation(facts, Optional.empty(), Worth.NOTHING);
    }
}
