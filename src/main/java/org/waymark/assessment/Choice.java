package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/**
 * An option as a page shows it.
 *
 * @param number from 1
 * @param lastQuarter whether it is marked as the answer of the quarter before
 */
public record Choice(int number, String id, String text, boolean checked, boolean lastQuarter) {

    static List<Choice> of(Question question, Entered entered, Optional<Answer> lastQuarter) {
        return IntStream.range(0, question.options().size())
                .mapToObj(index -> of(index + 1, question.options().get(index), entered, lastQuarter))
                .toList();
    }

    private static Choice of(int number, Question.Option option, Entered entered, Optional<Answer> lastQuarter) {
        return new Choice(
                number, option.id(), option.text(), entered.chose(option), Entered.chose(lastQuarter, option));
    }
}
