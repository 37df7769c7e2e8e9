package org.waymark.scoring;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/**
 * One set of answers laid beside the questionnaire: what each question's raw claim is before anything is hidden or
 * capped, and what only the individual answers tell. Answers that do not fit count as blank.
 */
final class Submission {

    private final Outline outline;
    private final Answers answers;
    private final Set<String> form;
    private final Map<String, Claim> claims;

    /** @param form the ids of the questions of the form in force */
    Submission(Outline outline, Answers answers, Set<String> form) {
        this.outline = outline;
        this.answers = answers;
        this.form = form;
        this.claims = outline.questions().stream().collect(toMap(Question::id, this::rawClaim));
    }

    private Claim rawClaim(Question question) {
        return isFromTeam(question)
                ? Grading.of(question, answers.team().get(question.id()))
                : Consensus.of(question, outline.policies(question).aggregate(), said(question));
    }

    boolean isFromTeam(Question question) {
        Answer team = answers.team().get(question.id());
        return team != null && !question.isPrivate() && AnswerProblems.fits(question, team);
    }

    /** What each person said; blank is left out. */
    List<Answer> said(Question question) {
        return answers.responses().stream()
                .map(response -> response.answers().get(question.id()))
                .filter(Objects::nonNull)
                .filter(answer -> AnswerProblems.fits(question, answer))
                .toList();
    }

    Claim claim(Question question) {
        return claims.get(question.id());
    }

    /** In the form, or answered all the same, as an answer carried forward is. */
    boolean isAsked(Question question) {
        return form.contains(question.id()) || !claim(question).is(Claim.State.BLANK);
    }

    /** How many people gave at least one answer. */
    int respondents() {
        return (int) answers.responses().stream()
                .filter(response -> response.answers().values().stream().anyMatch(Objects::nonNull))
                .count();
    }

    /** The claims of those who answered this question with a value, each by itself. */
    List<Claim> individualClaims(Question question) {
        return said(question).stream()
                .map(answer -> Grading.of(question, answer))
                .filter(Claim::answered)
                .toList();
    }
}
