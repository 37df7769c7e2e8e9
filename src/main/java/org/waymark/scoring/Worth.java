package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/**
 * What one answer is worth by itself, or what is credited for it.
 *
 * @param value as authored; empty where it has none
 * @param grade from 1; empty where the question has no grades
 */
public record Worth(OptionalDouble value, OptionalInt grade) {

    public static final Worth NOTHING = new Worth(OptionalDouble.empty(), OptionalInt.empty());

    /** @param answer one that fits the question */
    public static Worth of(Question question, Answer answer) {
        Claim claim = new Grading(question).of(answer);
        return new Worth(claim.value(), claim.grade());
    }

    /** Of each grade of a question, lowest first; its lowest and highest where it has no grades; empty without values. */
    public static List<Worth> scale(Question question) {
        Scale scale = Scale.of(question);
        List<Worth> worths = new ArrayList<>();
        for (int grade = 1; grade <= scale.grades().size(); grade++) {
            worths.add(new Worth(OptionalDouble.of(scale.valueOf(grade)), OptionalInt.of(grade)));
        }
        if (worths.isEmpty() && scale.valued()) {
            worths.add(ofValue(scale.lowest()));
            worths.add(ofValue(scale.highest()));
        }
        return List.copyOf(worths);
    }

    /** Of a question without grades. */
    public static Worth ofValue(double value) {
        return new Worth(OptionalDouble.of(value), OptionalInt.empty());
    }
}
