package org.waymark.scoring;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    private final Map<Question, Claim> claims;
    private final Set<Question> fromTeam = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param form the ids of the questions of the form in force */
    Submission(Outline outline, Answers answers, Set<String> form) {
        this.outline = outline;
        this.answers = answers;
        this.form = form;
        this.claims = new IdentityHashMap<>();
        for (Question question : outline.questions()) {
            claims.put(question, rawClaim(question));
        }
    }

    private Claim rawClaim(Question question) {
        Answer team = answers.team().get(question.id());
        if (team != null && !question.isPrivate() && outline.grading(question).fits(team)) {
            fromTeam.add(question);
            return outline.grading(question).of(team);
        }
        return said(question).isEmpty()
                ? Claim.BLANK
                : Consensus.of(
                        outline.grading(question), outline.policies(question).aggregate(), said(question));
    }

    boolean isFromTeam(Question question) {
        return fromTeam.contains(question);
    }

    /** What each person said; blank is left out. */
    List<Answer> said(Question question) {
        if (answers.responses().isEmpty()) {
            return List.of();
        }
        return answers.responses().stream()
                .map(response -> response.answers().get(question.id()))
                .filter(Objects::nonNull)
                .filter(outline.grading(question)::fits)
                .toList();
    }

    Claim claim(Question question) {
        return claims.get(question);
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
                .map(outline.grading(question)::of)
                .filter(Claim::answered)
                .toList();
    }
}
