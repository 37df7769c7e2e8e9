package org.waymark.authoring;

import java.util.Locale;
import org.waymark.questionnaire.Place;

/**
 * Something that an author should look at.
 *
 * @param rule the stable id of the lint rule, such as {@code unreachable-rule}
 * @param place where it stands
 * @param message what is wrong, and how to mend it
 */
public record Remark(Severity severity, String rule, Place place, String message) {

    public enum Severity {
        /** Keeps the questionnaire from being published. */
        ERROR,
        /** Probably not meant; may be allowed in place, with a reason. */
        WARNING
    }

    /** Such as {@code areas/flow.yaml:12:5: warning: ...}. */
    @Override
    public String toString() {
        return place + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message;
    }
}
