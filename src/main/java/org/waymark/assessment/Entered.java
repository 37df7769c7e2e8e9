package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/**
 * What the fields of a sheet hold.
 *
 * @param answer the saved one, or the one that another change kept from being saved
 * @param typed present when it does not fit the question: the fields hold it as it was typed
 */
public record Entered(Optional<Answer> answer, Optional<AnswerForm> typed, String note, String evidence) {

    static Entered saved(Optional<Answer> answer, Optional<TeamAnswer> saved) {
        return new Entered(
                answer,
                Optional.empty(),
                saved.map(found -> found.note).orElse(""),
                saved.map(found -> found.evidence).orElse(""));
    }

    static Entered unfitting(AnswerForm form, Optional<Answer> saved) {
        return new Entered(saved, Optional.of(form), form.note(), form.evidence());
    }

    static Entered unsaved(Draft draft) {
        return new Entered(draft.answer(), Optional.empty(), draft.note(), draft.evidence());
    }

    boolean chose(Question.Option option) {
        return typed.map(form -> form.answer().contains(option.id())).orElseGet(() -> chose(answer, option));
    }

    static boolean chose(Optional<Answer> answer, Question.Option option) {
        return answer.filter(new Answer.Chosen(option.id())::equals).isPresent();
    }

    boolean checked(Question.Item item) {
        return typed.map(AnswerForm::item).orElseGet(checklist(answer)::items).contains(item.id());
    }

    /** Whether the item is answered "we have none". */
    boolean without(Question.Item item) {
        return typed.map(AnswerForm::without)
                .orElseGet(checklist(answer)::notApplicable)
                .contains(item.id());
    }

    static Answer.Checked checklist(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Checked checked
                ? checked
                : new Answer.Checked(List.of(), List.of());
    }

    /** Empty while there is no figure. */
    public String figure() {
        return typed.map(AnswerForm::number).orElseGet(this::savedFigure);
    }

    private String savedFigure() {
        if (answer.orElse(null) instanceof Answer.Figure(double number)) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }
        return "";
    }

    public String words() {
        String words = answer.orElse(null) instanceof Answer.Words(String text) ? text : "";
        return typed.map(AnswerForm::text).orElse(words);
    }

    public boolean isUnknown() {
        return typed.map(AnswerForm::saysUnknown).orElseGet(() -> answer.orElse(null) instanceof Answer.DontKnow);
    }

    public boolean isNotApplicable() {
        return typed.map(AnswerForm::saysNotApplicable)
                .orElseGet(() -> answer.orElse(null) instanceof Answer.NotApplicable);
    }

    public String reason() {
        String given = answer.orElse(null) instanceof Answer.NotApplicable(String reason) ? reason : "";
        return typed.map(AnswerForm::reason).orElse(given);
    }
}
