package org.waymark.questionnaire;

import java.util.List;
import java.util.Optional;

/** Sorts a result into one of several cases: the first that matches; the last one has no condition. */
public record Classification(String id, String title, List<Case> cases, Place place) {

    public record Case(
            String value,
            Optional<Expression> when,
            String text,
            Optional<String> headline,
            List<String> concepts,
            Place place) {}
}
