package org.waymark.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Recommendation;
import org.waymark.questionnaire.Recommendation.Lift;

/**
 * A questionnaire tried on answers and asked for single facts. Only what is asked for is worked out. A trial, and those
 * made of it, are for one thread.
 */
public final class Trial {

    private final Evaluation evaluation;
    private final Map<String, Map<Answer, Claim>> graded;

    private Trial(Evaluation evaluation, Map<String, Map<Answer, Claim>> graded) {
        this.evaluation = evaluation;
        this.graded = graded;
    }

    /**
     * @param form id of the form in force
     * @throws IllegalArgumentException if the questionnaire has no such form
     */
    public static Trial of(Scorer scorer, Answers answers, String form) {
        return new Trial(scorer.started(answers, form), new HashMap<>());
    }

    /** The same, but for these answers by question id; one to a private question is taken for what people say together. */
    public Trial with(Map<String, Answer> answers) {
        Map<String, Claim> claims = new HashMap<>();
        answers.forEach((id, answer) -> claims.put(id, claim(id, answer)));
        return new Trial(evaluation.with(claims), graded);
    }

    /** Worked out once for all sheets on which the answer stands. */
    private Claim claim(String id, Answer answer) {
        return graded.computeIfAbsent(id, _ -> new HashMap<>())
                .computeIfAbsent(
                        answer,
                        evaluation.outline().grading(evaluation.outline().question(id))::of);
    }

    /** What a function call gives, be it about a private question; empty where it is unknown. */
    public Optional<Object> read(Reading reading) {
        return new FactReader(evaluation).read(reading);
    }

    /** What an expression gives to a rule, which cannot read private questions; empty where it is unknown. */
    public Optional<Object> evaluate(Expression expression) {
        return expression.evaluate(evaluation.facts());
    }

    /** Whether the question is in the form or answered, and not hidden by its condition. */
    public boolean asks(Question question) {
        return !evaluation.claim(question).is(Claim.State.HIDDEN);
    }

    /** Whether the cap would lower what it is about if it were the only one. */
    public boolean lowers(Cap cap) {
        Outline outline = evaluation.outline();
        String target = cap.target().id();
        return cap.target().kind() == Cap.Target.Kind.AREA_LEVEL
                ? evaluation.standing(outline.area(target)).caps().contains(cap)
                : evaluation.credit(outline.question(target)).caps().contains(cap);
    }

    /** Whether the lift changes what is claimed for the question. */
    public boolean raises(String question, Lift lift) {
        return new Lifting(evaluation)
                .of(evaluation.outline().question(question), lift)
                .isPresent();
    }

    /** The same, once the recommendation is done. */
    public Trial lifted(Recommendation recommendation) {
        return new Trial(evaluation.with(new Lifting(evaluation).of(recommendation.lifts())), graded);
    }
}
