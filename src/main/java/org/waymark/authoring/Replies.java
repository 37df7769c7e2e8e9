package org.waymark.authoring;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/** The ways to answer a question. */
final class Replies {

    private Replies() {}

    /** Blank first, then "don't know" and, where it is offered, "does not apply". */
    static Stream<Reply> withoutValue(Question question) {
        Stream<Reply> notApplicable = question.mayBeNotApplicable()
                ? Stream.of(Reply.of(question, new Answer.NotApplicable("a reason")))
                : Stream.empty();
        return Stream.concat(
                Stream.of(Reply.blank(question), Reply.of(question, new Answer.DontKnow())), notApplicable);
    }

    /**
     * @param numbers between which figures make no difference to what reads them
     * @param items that are read one by one; of the others it matters only how many of a weight are checked
     */
    static Stream<Reply> withValue(Question question, SortedSet<Double> numbers, Set<String> items) {
        Stream<? extends Answer> answers = switch (question.kind()) {
            case CHOICE, YES_NO -> question.options().stream().map(option -> new Answer.Chosen(option.id()));
            case CHECKLIST -> new ItemSets(question, items).answers();
            case NUMBER -> figures(question, numbers).stream().map(Answer.Figure::new);
            case TEXT -> Stream.of(new Answer.Words("words"));
        };
        return answers.map(answer -> Reply.of(question, answer));
    }

    private static List<Double> figures(Question question, SortedSet<Double> numbers) {
        SortedSet<Double> corners = new TreeSet<>(numbers);
        question.values().forEach(band -> {
            band.below().ifPresent(corners::add);
            band.to().ifPresent(corners::add);
        });
        question.range().ifPresent(range -> {
            Stream.concat(numbers.stream(), Stream.of(0.0, 0.25, 0.5, 0.75, 1.0))
                    .forEach(value -> corners.add(range.from() + value * (range.to() - range.from())));
        });
        return corners.isEmpty()
                ? List.of(1.0)
                : Thresholds.representatives(corners, corners.first() - 1, corners.last() + 1);
    }
}
