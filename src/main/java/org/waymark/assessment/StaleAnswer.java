package org.waymark.assessment;

import java.time.Instant;
import org.waymark.organisation.Person;

/** The answer was changed since it was seen; both are kept for the person to choose. */
public class StaleAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String savedBy;
    private final Instant savedAt;
    private final boolean own;

    /** Tells now who it was: once the transaction has ended, the database is not asked again. */
    StaleAnswer(TeamAnswer saved, Draft draft, Person by) {
        super("revision " + saved.revision + " is newer than " + draft.seenRevision());
        this.savedBy = saved.answeredBy().name();
        this.savedAt = saved.answeredAt();
        this.own = by.equals(saved.answeredBy());
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** Whether it was the same person, in another tab. */
    public boolean isOwn() {
        return own;
    }
}
