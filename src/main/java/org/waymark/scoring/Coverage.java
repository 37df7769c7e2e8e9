package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;

/**
 * How much of an area is answered.
 *
 * @param applicable the scored, visible, applicable questions at or below it, by id
 * @param answered the weight of those that are answered; "we don't know" is no answer
 * @param whole the weight of all of them
 */
record Coverage(List<Question> applicable, double answered, double whole) {

    static Coverage of(Area area, Evaluation evaluation) {
        List<Question> applicable = new ArrayList<>();
        double answered = 0;
        double whole = 0;
        for (Question question : evaluation.outline().counting().below(area)) {
            Claim claim = evaluation.claim(question);
            if (applies(claim)) {
                applicable.add(question);
                whole += question.weight();
                answered += claim.answered() ? question.weight() : 0;
            }
        }
        return new Coverage(applicable, answered, whole);
    }

    private static boolean applies(Claim claim) {
        return !claim.is(Claim.State.HIDDEN) && !claim.is(Claim.State.NOT_APPLICABLE);
    }

    /** 0..1; of nothing it is 1. */
    double share() {
        return applicable.isEmpty() ? 1 : answered / whole;
    }
}
