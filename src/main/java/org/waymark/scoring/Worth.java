package org.waymark.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/**
 * What one answer claims by itself.
 *
 * @param value as authored; empty where the answer has none
 * @param grade from 1; empty where the question has no grades
 */
public record Worth(OptionalDouble value, OptionalInt grade) {

    /** @param answer one that fits the question */
    public static Worth of(Question question, Answer answer) {
        Claim claim = new Grading(question).of(answer);
        return new Worth(claim.value(), claim.grade());
    }

    /** How many grades a question has; 0 for one without. */
    public static int gradesOf(Question question) {
        return Scale.of(question).grades().size();
    }
}
