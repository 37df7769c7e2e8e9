package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Scoring;
import org.waymark.questionnaire.Scoring.Blank;

/**
 * What is credited for a question: its claim, lowered by the caps that hold, or what the policies make of the lack of
 * one.
 *
 * @param value as authored; empty where the question counts for nothing
 * @param grade from 1; empty where the question has no grades
 * @param caps those that lowered the claim, in file order
 */
record Credit(OptionalDouble value, OptionalInt grade, List<Cap> caps) {

    private static final Credit NOTHING = new Credit(OptionalDouble.empty(), OptionalInt.empty(), List.of());

    static Credit of(Question question, Evaluation evaluation) {
        Claim claim = evaluation.claim(question);
        Scoring policies = evaluation.outline().policies(question);
        return switch (claim.state()) {
            case HIDDEN -> NOTHING;
            case BLANK -> policies.blank() == Blank.ZERO ? lowest(question, evaluation) : NOTHING;
            case UNKNOWN -> policies.unknown() == Blank.ZERO ? lowest(question, evaluation) : NOTHING;
            case NOT_APPLICABLE -> policies.notApplicableIsMet() ? highest(question, evaluation) : NOTHING;
            case ANSWERED -> capped(question, claim, evaluation);
        };
    }

    private static Credit lowest(Question question, Evaluation evaluation) {
        Scale scale = evaluation.outline().scale(question);
        return byPolicy(question, scale, scale.lowest(), 1);
    }

    private static Credit highest(Question question, Evaluation evaluation) {
        Scale scale = evaluation.outline().scale(question);
        return byPolicy(question, scale, scale.highest(), scale.grades().size());
    }

    private static Credit byPolicy(Question question, Scale scale, double value, int grade) {
        return question.scored() && scale.valued()
                ? new Credit(
                        OptionalDouble.of(value),
                        scale.graded() ? OptionalInt.of(grade) : OptionalInt.empty(),
                        List.of())
                : NOTHING;
    }

    private static Credit capped(Question question, Claim claim, Evaluation evaluation) {
        Credit claimed = new Credit(claim.value(), claim.grade(), List.of());
        Credit credit = claimed;
        List<Cap> lowering = new ArrayList<>();
        for (Cap cap : evaluation.outline().caps().of(question)) {
            if (evaluation.verdict(cap.when()).orElse(false)) {
                Credit limit = limit(question, cap, evaluation);
                if (limit.isBelow(claimed)) {
                    lowering.add(cap);
                    credit = limit.isBelow(credit) ? limit : credit;
                }
            }
        }
        return new Credit(credit.value, credit.grade, List.copyOf(lowering));
    }

    /** The most that a cap lets be credited, floored to a grade and never below the lowest; nothing if it is unknown. */
    static Credit limit(Question question, Cap cap, Evaluation evaluation) {
        return evaluation
                .number(cap.limit())
                .map(limit -> limit(evaluation.outline().scale(question), cap, limit))
                .orElse(NOTHING);
    }

    private static Credit limit(Scale scale, Cap cap, double limit) {
        if (!scale.graded()) {
            return new Credit(OptionalDouble.of(Math.max(limit, scale.lowest())), OptionalInt.empty(), List.of());
        }
        int grade = cap.target().kind() == Cap.Target.Kind.QUESTION_GRADE
                ? Math.clamp(Tolerance.floor(limit), 1, scale.grades().size())
                : scale.gradeOf(limit);
        return new Credit(OptionalDouble.of(scale.valueOf(grade)), OptionalInt.of(grade), List.of());
    }

    /** By grade; within a grade, and without grades, by value. */
    private boolean isBelow(Credit other) {
        if (value.isEmpty() || other.value.isEmpty()) {
            return false;
        }
        return grade.equals(other.grade)
                ? Tolerance.below(value.getAsDouble(), other.value.getAsDouble())
                : grade.getAsInt() < other.grade.getAsInt();
    }
}
