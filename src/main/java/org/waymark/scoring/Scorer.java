package org.waymark.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring.Blank;

/** From answers to a result, as docs/questionnaire-format.md, section 4 says. The same answers give the same result. */
public final class Scorer {

    private Scorer() {}

    /**
     * Scores what was answered. Answers that do not fit their question ({@link AnswerProblems}) count as blank.
     *
     * @param form id of the form in force; questions outside it count only where they are answered
     * @throws IllegalArgumentException if the questionnaire has no such form
     */
    public static Result score(Questionnaire questionnaire, Answers answers, String form) {
        return new Report(evaluate(questionnaire, answers, form)).result();
    }

    /**
     * Questions that are blank and that the policy {@code block} does not let be: as long as there are any, an assessment
     * cannot be submitted.
     *
     * @return their ids, sorted
     */
    public static List<String> blocking(Questionnaire questionnaire, Answers answers, String form) {
        Evaluation evaluation = evaluate(questionnaire, answers, form);
        Outline outline = evaluation.outline();
        return outline.questions()
                .filter(outline::counts)
                .filter(question -> outline.policies(question).blank() == Blank.BLOCK)
                .filter(question -> evaluation.claim(question).is(Claim.State.BLANK))
                .map(Question::id)
                .toList();
    }

    /**
     * Ids of the questions that are asked: in the form or answered already, and not hidden by their condition.
     *
     * @throws IllegalArgumentException if the questionnaire has no such form
     */
    public static Set<String> visible(Questionnaire questionnaire, Answers answers, String form) {
        Evaluation evaluation = started(questionnaire, answers, form);
        return questionnaire.allQuestions().stream()
                .filter(question -> !evaluation.claim(question).is(Claim.State.HIDDEN))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    static Evaluation evaluate(Questionnaire questionnaire, Answers answers, String form) {
        return started(questionnaire, answers, form).inOrder();
    }

    static Evaluation started(Questionnaire questionnaire, Answers answers, String form) {
        Set<String> asked = questionnaire
                .form(form)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no form '" + form + "' in " + questionnaire.id() + " " + questionnaire.version()));
        Outline outline = new Outline(questionnaire);
        Evaluation evaluation = new Evaluation(outline, new Submission(outline, answers, asked));
        return outline.hasLongChains() ? evaluation.inOrder() : evaluation;
    }
}
