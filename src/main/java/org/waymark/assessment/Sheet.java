package org.waymark.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/**
 * One question as a page shows it.
 *
 * @param saved the team's saved answer
 * @param lastQuarter the team's answer of the quarter before, shown once this one is answered
 * @param problems what kept the last try from being saved, by field
 * @param stale present when the answer was changed meanwhile
 */
public record Sheet(
        Filling filling,
        Question question,
        Entered entered,
        Optional<TeamAnswer> saved,
        Optional<Answer> lastQuarter,
        Map<DraftReader.Field, FieldProblem> problems,
        Optional<StaleAnswer> stale) {

    static Sheet saved(Filling filling, Question question, Optional<Answer> lastQuarter) {
        Optional<TeamAnswer> saved = filling.assessment().teamAnswer(question.id());
        Entered entered = Entered.saved(filling.answer(question), saved);
        return new Sheet(filling, question, entered, saved, lastQuarter, Map.of(), Optional.empty());
    }

    /** What was typed stays, with what does not fit. */
    Sheet unfitting(AnswerForm form, Map<DraftReader.Field, FieldProblem> found) {
        Entered typed = Entered.unfitting(form, entered.answer());
        return new Sheet(filling, question, typed, saved, lastQuarter, found, Optional.empty());
    }

    /** What was chosen stays, beside what was saved meanwhile. */
    Sheet stale(Draft draft, StaleAnswer conflict) {
        Entered chosen = Entered.unsaved(draft);
        return new Sheet(filling, question, chosen, saved, lastQuarter, Map.of(), Optional.of(conflict));
    }

    public String areaId() {
        return filling.content().allAreas().stream()
                .filter(area -> area.questions().contains(question))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public List<Concept> concepts() {
        Questionnaire content = filling.content();
        return question.concepts().stream()
                .flatMap(slug -> content.concept(slug).stream())
                .toList();
    }

    public List<Choice> choices() {
        return Choice.of(question, entered, lastQuarterShown());
    }

    public List<Tick> ticks() {
        return Tick.of(question, entered, lastQuarterShown());
    }

    /** What "we don't know" is marked with: part of the one choice, or beside the items or the figure. */
    public String markType() {
        return question.options().isEmpty() ? "checkbox" : "radio";
    }

    /** Whether last quarter's answer has to be told in words, because no option or item can be marked with it. */
    public boolean tellLastQuarter() {
        return lastQuarterShown()
                .filter(answer -> !(answer instanceof Answer.Chosen || answer instanceof Answer.Checked))
                .isPresent();
    }

    /** Only after one's own answer, so that the old one does not lead. */
    private Optional<Answer> lastQuarterShown() {
        return entered.answer().flatMap(answered -> lastQuarter);
    }

    public Said lastQuarterSaid() {
        return new Said(question, lastQuarter);
    }

    public Said savedSaid() {
        return new Said(question, filling.answer(question));
    }

    public Said enteredSaid() {
        return new Said(question, entered.answer());
    }

    /** The saved note, where the field holds another one. */
    public String savedNote() {
        return saved.map(answer -> answer.note).orElse("");
    }

    public String savedEvidence() {
        return saved.map(answer -> answer.evidence).orElse("");
    }

    public int revision() {
        return saved.map(answer -> answer.revision).orElse(0);
    }

    public boolean hasAnswer() {
        return saved.filter(answer -> answer.answer != null).isPresent();
    }

    public boolean hasNote() {
        return !entered.note().isEmpty()
                || !entered.evidence().isEmpty()
                || problem("NOTE") != null
                || problem("EVIDENCE") != null;
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public FieldProblem problem(String field) {
        return problems.get(DraftReader.Field.valueOf(field));
    }

    /** The one to mend first. */
    public FieldProblem firstProblem() {
        return problems.values().iterator().next();
    }

    /** The id of the field to mend; of the question where it is no single one. */
    public String anchor() {
        DraftReader.Field field = problems.keySet().stream().findFirst().orElse(DraftReader.Field.ANSWER);
        String prefix = switch (field) {
            case REASON -> "r-";
            case NOTE -> "note-";
            case EVIDENCE -> "evidence-";
            case ANSWER ->
                switch (question.kind()) {
                    case NUMBER -> "n-";
                    case TEXT -> "t-";
                    default -> "q-";
                };
        };
        return prefix + question.id();
    }

    /** Whether the last try was not saved. */
    public boolean refused() {
        return hasProblems() || stale.isPresent();
    }
}
