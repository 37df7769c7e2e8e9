package org.waymark.questionnaire;

import java.util.List;
import java.util.Optional;

/** A notice about a pattern in the answers, never a score. */
public record Finding(
        String id,
        Severity severity,
        Expression when,
        String text,
        Optional<String> headline,
        List<String> concepts,
        Place place) {

    /** In the order of their weight; a strength is none to worry about. */
    public enum Severity {
        STRENGTH,
        RISK,
        CONTRADICTION,
        HINT
    }
}
