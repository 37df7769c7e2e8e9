package org.waymark.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring.Blank;

/**
 * From answers to a result, as docs/questionnaire-format.md, section 4 says. The same answers give the same result. Made
 * once for a questionnaire and then used for any number of answers, by several threads at once if need be.
 */
public final class Scorer {

    private final Outline outline;

    public Scorer(Questionnaire questionnaire) {
        this(new Outline(questionnaire));
    }

    private Scorer(Outline outline) {
        this.outline = outline;
    }

    /** One for which extensions count for nothing; rules read their answers as ever. */
    public static Scorer withoutExtensions(Questionnaire questionnaire) {
        return new Scorer(new Outline(questionnaire, Question::isExtension));
    }

    /** For answers that are scored only once: see {@link #score(Answers, String)}. */
    public static Result score(Questionnaire questionnaire, Answers answers, String form) {
        return new Scorer(questionnaire).score(answers, form);
    }

    /**
     * Scores what was answered. Answers that do not fit their question ({@link AnswerProblems}) count as blank.
     *
     * @param form id of the form in force; questions outside it count only where they are answered
     * @throws IllegalArgumentException if the questionnaire has no such form
     */
    public Result score(Answers answers, String form) {
        return new Report(started(answers, form)).result();
    }

    /** What the areas come to, without explanations and all else, which take most of the time. */
    public Result scoreOfAreas(Answers answers, String form) {
        return new Report(started(answers, form)).areasAlone();
    }

    /**
     * Questions that are blank and that the policy {@code block} does not let be: as long as there are any, an assessment
     * cannot be submitted.
     *
     * @return their ids, sorted
     */
    public List<String> blocking(Answers answers, String form) {
        Evaluation evaluation = started(answers, form);
        return outline.questions().stream()
                .filter(outline.counting()::includes)
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
    public Set<String> visible(Answers answers, String form) {
        Evaluation evaluation = started(answers, form);
        return outline.questions().stream()
                .filter(question -> !evaluation.claim(question).is(Claim.State.HIDDEN))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    Evaluation started(Answers answers, String form) {
        Evaluation evaluation = new Evaluation(outline, new Submission(outline, answers, outline.form(form)));
        return outline.hasLongChains() ? evaluation.inOrder() : evaluation;
    }
}
