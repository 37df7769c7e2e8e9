package org.waymark.questionnaire;

/**
 * Something in a questionnaire that keeps it from being loaded.
 *
 * @param place where it stands
 * @param message what is wrong, with the offending text, and how to mend it
 */
public record Problem(Place place, String message) {

    @Override
    public String toString() {
        return ProblemList.text("problem.line", place, message);
    }
}
