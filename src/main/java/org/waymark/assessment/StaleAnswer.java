package org.waymark.assessment;

/** Somebody else has changed the answer since it was seen; both are kept for the person to choose. */
public class StaleAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient TeamAnswer saved;
    final transient Draft draft;

    StaleAnswer(TeamAnswer saved, Draft draft) {
        super("revision " + saved.revision + " is newer than " + draft.seenRevision());
        this.saved = saved;
        this.draft = draft;
    }

    public TeamAnswer saved() {
        return saved;
    }
}
