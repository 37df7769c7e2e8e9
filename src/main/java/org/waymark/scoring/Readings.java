package org.waymark.scoring;

import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;

/** What a call in an expression is about. */
final class Readings {

    private static final Set<String> OF_AREAS = Set.of("score", "points", "level", "coverage", "worst", "share");

    private Readings() {}

    static Optional<Question> question(Reading reading, Outline outline) {
        return isAbout(reading, false) ? Optional.ofNullable(outline.question(id(reading))) : Optional.empty();
    }

    static Optional<Area> area(Reading reading, Outline outline) {
        return isAbout(reading, true) ? Optional.ofNullable(outline.area(id(reading))) : Optional.empty();
    }

    static Optional<Classification> classification(Reading reading, Outline outline) {
        return reading.function().equals("classified")
                ? Optional.ofNullable(outline.classification(id(reading)))
                : Optional.empty();
    }

    private static boolean isAbout(Reading reading, boolean area) {
        return !reading.arguments().isEmpty()
                && !reading.function().equals("classified")
                && OF_AREAS.contains(reading.function()) == area;
    }

    /** The first argument: the id of a question, an area or a classification. */
    static String id(Reading reading) {
        return text(reading, 0);
    }

    static String text(Reading reading, int index) {
        return (String) reading.arguments().get(index);
    }
}
