package org.waymark.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/**
 * One question as a page shows it.
 *
 * @param shown the saved answer, or the one that somebody else's change kept from being saved
 * @param typed present when it does not fit the question: the fields hold it as it was typed
 * @param note and {@code evidence} likewise
 * @param saved the team's saved answer
 * @param lastQuarter the team's answer of the quarter before, shown once this one is answered
 * @param problems what kept the last try from being saved, by field
 * @param stale present when somebody else changed the answer meanwhile
 */
public record Sheet(
        Filling filling,
        Question question,
        Optional<Answer> shown,
        Optional<AnswerForm> typed,
        String note,
        String evidence,
        Optional<TeamAnswer> saved,
        Optional<Answer> lastQuarter,
        Map<DraftReader.Field, FieldProblem> problems,
        Optional<StaleAnswer> stale) {

    static Sheet saved(Filling filling, Question question, Optional<Answer> lastQuarter) {
        Optional<TeamAnswer> saved = filling.assessment().teamAnswer(question.id());
        return new Sheet(
                filling,
                question,
                filling.answer(question),
                Optional.empty(),
                saved.map(answer -> answer.note).orElse(""),
                saved.map(answer -> answer.evidence).orElse(""),
                saved,
                lastQuarter,
                Map.of(),
                Optional.empty());
    }

    /** What was typed stays, with what does not fit. */
    Sheet unfitting(AnswerForm form, Map<DraftReader.Field, FieldProblem> found) {
        return new Sheet(
                filling,
                question,
                shown,
                Optional.of(form),
                form.note(),
                form.evidence(),
                saved,
                lastQuarter,
                found,
                Optional.empty());
    }

    /** What was chosen stays, beside what somebody else has saved. */
    Sheet stale(Draft draft, StaleAnswer conflict) {
        return new Sheet(
                filling,
                question,
                draft.answer(),
                Optional.empty(),
                draft.note(),
                draft.evidence(),
                saved,
                lastQuarter,
                Map.of(),
                Optional.of(conflict));
    }

    public String areaId() {
        return filling.content().allAreas().stream()
                .filter(area -> area.questions().contains(question))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What "we don't know" is marked with: part of the one choice, or beside the items or the figure. */
    public String markType() {
        return question.options().isEmpty() ? "checkbox" : "radio";
    }

    public List<Choice> choices() {
        return IntStream.range(0, question.options().size())
                .mapToObj(index -> choice(index, question.options().get(index)))
                .toList();
    }

    private Choice choice(int index, Question.Option option) {
        return new Choice(
                index + 1,
                option.id(),
                option.text(),
                typed.map(form -> form.answer().contains(option.id())).orElseGet(() -> chose(shown, option)),
                showLastQuarter() && chose(lastQuarter, option));
    }

    private static boolean chose(Optional<Answer> answer, Question.Option option) {
        return answer.filter(new Answer.Chosen(option.id())::equals).isPresent();
    }

    /** @param number from 1 */
    public record Choice(int number, String id, String text, boolean checked, boolean lastQuarter) {}

    public List<Tick> ticks() {
        return question.items().stream()
                .map(item -> new Tick(
                        item.id(),
                        item.text(),
                        item.mayBeNotApplicable(),
                        typed.map(AnswerForm::item)
                                .orElseGet(checked(shown)::items)
                                .contains(item.id()),
                        typed.map(AnswerForm::without)
                                .orElseGet(checked(shown)::notApplicable)
                                .contains(item.id()),
                        showLastQuarter() && checked(lastQuarter).items().contains(item.id())))
                .toList();
    }

    private static Answer.Checked checked(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Checked checked
                ? checked
                : new Answer.Checked(List.of(), List.of());
    }

    /** @param without answered "we have none" */
    public record Tick(
            String id, String text, boolean mayBeWithout, boolean checked, boolean without, boolean lastQuarter) {}

    /** Empty while there is no figure. */
    public String figure() {
        return typed.map(AnswerForm::number).orElseGet(this::shownFigure);
    }

    private String shownFigure() {
        if (shown.orElse(null) instanceof Answer.Figure(double number)) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
        return "";
    }

    public String words() {
        String words = shown.orElse(null) instanceof Answer.Words(String text) ? text : "";
        return typed.map(AnswerForm::text).orElse(words);
    }

    public boolean isUnknown() {
        return typed.map(AnswerForm::saysUnknown).orElseGet(() -> shown.orElse(null) instanceof Answer.DontKnow);
    }

    public boolean isNotApplicable() {
        return typed.map(AnswerForm::saysNotApplicable)
                .orElseGet(() -> shown.orElse(null) instanceof Answer.NotApplicable);
    }

    public String reason() {
        String given = shown.orElse(null) instanceof Answer.NotApplicable(String reason) ? reason : "";
        return typed.map(AnswerForm::reason).orElse(given);
    }

    /** Only after one's own answer, so that the old one does not lead. */
    public boolean showLastQuarter() {
        return lastQuarter.isPresent() && shown.isPresent();
    }

    /** Whether last quarter's answer has to be told in words, because no option or item can be marked with it. */
    public boolean tellLastQuarter() {
        boolean marked = lastQuarter
                .filter(answer -> answer instanceof Answer.Chosen || answer instanceof Answer.Checked)
                .isPresent();
        return showLastQuarter() && !marked;
    }

    public Said lastQuarterSaid() {
        return new Said(question, lastQuarter);
    }

    public Said savedSaid() {
        return new Said(question, filling.answer(question));
    }

    public Said shownSaid() {
        return new Said(question, shown);
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

    /** Whether the last try was not saved. */
    public boolean refused() {
        return hasProblems() || stale.isPresent();
    }

    public boolean hasAnswer() {
        return saved.filter(answer -> answer.answer != null).isPresent();
    }

    public boolean hasNote() {
        return !note.isEmpty() || !evidence.isEmpty() || problem("NOTE") != null || problem("EVIDENCE") != null;
    }

    public List<Concept> concepts() {
        Questionnaire content = filling.content();
        return question.concepts().stream()
                .flatMap(slug -> content.concept(slug).stream())
                .toList();
    }
}
