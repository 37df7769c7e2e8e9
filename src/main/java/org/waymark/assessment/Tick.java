package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/**
 * An item of a checklist as a page shows it.
 *
 * @param mayBeWithout whether "we have none" is offered
 * @param without answered "we have none"
 * @param lastQuarter whether it is marked as checked in the quarter before
 */
public record Tick(
        String id, String text, boolean mayBeWithout, boolean checked, boolean without, boolean lastQuarter) {

    static List<Tick> of(Question question, Entered entered, Optional<Answer> lastQuarter) {
        List<String> checkedBefore = Entered.checklist(lastQuarter).items();
        return question.items().stream()
                .map(item -> new Tick(
                        item.id(),
                        item.text(),
                        item.mayBeNotApplicable(),
                        entered.checked(item),
                        entered.without(item),
                        checkedBefore.contains(item.id())))
                .toList();
    }
}
