package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/** An answer in the words of its question, for pages that only show it. */
public record Said(Question question, Optional<Answer> answer) {

    public boolean isBlank() {
        return answer.isEmpty();
    }

    public boolean isUnknown() {
        return answer.orElse(null) instanceof Answer.DontKnow;
    }

    public boolean isNotApplicable() {
        return answer.orElse(null) instanceof Answer.NotApplicable;
    }

    public String reason() {
        return answer.orElse(null) instanceof Answer.NotApplicable(String reason) ? reason : "";
    }

    /** The chosen option, the figure with its unit, or the words; empty for a checklist. */
    public String text() {
        return switch (answer.orElse(null)) {
            case Answer.Chosen(String chosen) ->
                question.options().stream()
                        .filter(option -> option.id().equals(chosen))
                        .findFirst()
                        .map(Question.Option::text)
                        .orElse(chosen);
            case Answer.Figure(double number) ->
                (number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number)) + " "
                        + question.unit();
            case Answer.Words(String words) -> words;
            case null, default -> "";
        };
    }

    /** The texts of the checked items; empty for other kinds. */
    public List<String> items() {
        return answer.orElse(null) instanceof Answer.Checked(List<String> items, List<String> without)
                ? texts(items)
                : List.of();
    }

    /** The texts of the items answered "we have none". */
    public List<String> without() {
        return answer.orElse(null) instanceof Answer.Checked(List<String> items, List<String> without)
                ? texts(without)
                : List.of();
    }

    public boolean isChecklist() {
        return answer.orElse(null) instanceof Answer.Checked;
    }

    private List<String> texts(List<String> ids) {
        return question.items().stream()
                .filter(item -> ids.contains(item.id()))
                .map(Question.Item::text)
                .toList();
    }
}
