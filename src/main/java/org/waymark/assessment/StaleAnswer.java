package org.waymark.assessment;

import java.time.Instant;

/** Somebody else has changed the answer since it was seen; both are kept for the person to choose. */
public class StaleAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String savedBy;
    private final Instant savedAt;

    /** Tells now who it was: once the transaction has ended, the database is not asked again. */
    StaleAnswer(TeamAnswer saved, Draft draft) {
        super("revision " + saved.revision + " is newer than " + draft.seenRevision());
        this.savedBy = saved.answeredBy().name();
        this.savedAt = saved.answeredAt();
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
