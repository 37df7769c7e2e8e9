package org.waymark.scoring;

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
        List<Question> applicable = evaluation.outline().below(area).stream()
                .filter(question -> applies(evaluation.claim(question)))
                .toList();
        double answered = 0;
        double whole = 0;
        for (Question question : applicable) {
            whole += question.weight();
            answered += evaluation.claim(question).answered() ? question.weight() : 0;
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
