package org.waymark.questionnaire;

import java.util.Optional;

/** What an expression can read while it is evaluated. */
@FunctionalInterface
public interface Facts {

    /** A {@link Double} or a {@link Boolean}; empty where it is unknown. */
    Optional<Object> read(Reading reading);
}
