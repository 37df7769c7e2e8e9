package org.waymark.assessment;

import java.util.Optional;
import org.waymark.web.PlainText;

/** What is wrong with a field of an answer; the words for each stand in the template {@code assessment/problem.html}. */
enum FieldProblem {
    EITHER_ANSWER_OR_NONE,
    NOT_AN_OPTION,
    NONE_OR_OTHERS,
    NOT_A_NUMBER,
    IN_THOUSANDS,
    REASON_MISSING,
    NOT_APPLICABLE_NOT_OFFERED,
    TOO_LONG,
    UNUSUAL_CHARACTERS,
    NOT_A_LINK,
    FINISHED;

    /** What keeps a text from being stored as it is; empty where nothing does. */
    static Optional<FieldProblem> ofText(String text, int most) {
        if (!PlainText.isPlain(text)) {
            return Optional.of(UNUSUAL_CHARACTERS);
        }
        return PlainText.length(text) > most ? Optional.of(TOO_LONG) : Optional.empty();
    }
}
