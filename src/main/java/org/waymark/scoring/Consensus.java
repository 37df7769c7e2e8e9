package org.waymark.scoring;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Scoring.Aggregate;

/** What several people's answers claim together, where the team has not recorded an answer of its own. */
final class Consensus {

    private Consensus() {}

    /**
     * @param said what people said, in no meaningful order; blank takes no part
     * @return blank for a text, which is never aggregated
     */
    static Claim of(Grading grading, Aggregate aggregate, List<Answer> said) {
        return switch (grading.question().kind()) {
            case CHOICE, YES_NO -> ofOptions(grading, aggregate, said);
            case CHECKLIST -> ofItems(grading, said);
            case NUMBER -> ofFigures(grading, aggregate, said);
            case TEXT -> Claim.BLANK;
        };
    }

    private static Claim ofOptions(Grading grading, Aggregate aggregate, List<Answer> said) {
        List<Option> chosen = only(Answer.Chosen.class, said).stream()
                .map(answer -> option(grading.question(), answer.option()))
                .toList();
        if (chosen.isEmpty()) {
            return withoutValue(said);
        }
        if (!grading.question().scored()) {
            return mostFrequent(chosen).map(grading::ofOption).orElse(Claim.UNKNOWN);
        }
        double value = Several.of(aggregate, chosen.stream().map(Option::value).toList());
        int grade = grading.scale().gradeOf(value);
        return Claim.ofOption(value, grade, optionOf(grading, grade, chosen).map(Option::id));
    }

    private static Option option(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Where several options share the grade, the one of them that most people chose. */
    private static Optional<Option> optionOf(Grading grading, int grade, List<Option> chosen) {
        List<Option> ofGrade = grading.optionsOf(grade);
        return ofGrade.size() == 1
                ? Optional.of(ofGrade.getFirst())
                : mostFrequent(chosen.stream().filter(ofGrade::contains).toList());
    }

    /** Empty on a tie. */
    private static Optional<Option> mostFrequent(List<Option> chosen) {
        Map<Option, Long> votes = chosen.stream().collect(groupingBy(Function.identity(), counting()));
        long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Option> first = votes.keySet().stream()
                .filter(option -> votes.get(option) == most)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }

    private static Claim ofItems(Grading grading, List<Answer> said) {
        List<Answer.Checked> answered = only(Answer.Checked.class, said);
        if (answered.isEmpty()) {
            return withoutValue(said);
        }
        List<Item> items = grading.question().items();
        Predicate<Item> isChecked =
                item -> atLeastHalf(answered, answer -> answer.items().contains(item.id()));
        Set<String> checked = items.stream()
                .filter(item -> !item.exclusive())
                .filter(isChecked)
                .map(Item::id)
                .collect(toSet());
        Set<String> without = items.stream()
                .filter(item -> !checked.contains(item.id()))
                .filter(item ->
                        atLeastHalf(answered, answer -> answer.notApplicable().contains(item.id())))
                .map(Item::id)
                .collect(toSet());
        if (checked.isEmpty()) {
            items.stream()
                    .filter(Item::exclusive)
                    .filter(isChecked)
                    .findFirst()
                    .ifPresent(item -> checked.add(item.id()));
        }
        return grading.ofItems(checked, without);
    }

    private static <A> boolean atLeastHalf(List<A> answers, Predicate<A> says) {
        return 2 * answers.stream().filter(says).count() >= answers.size();
    }

    private static Claim ofFigures(Grading grading, Aggregate aggregate, List<Answer> said) {
        List<Double> figures = only(Answer.Figure.class, said).stream()
                .map(Answer.Figure::number)
                .toList();
        if (figures.isEmpty()) {
            return withoutValue(said);
        }
        double figure =
                aggregate == Aggregate.MIN ? Several.leastFavourable(grading, figures) : Several.of(aggregate, figures);
        return grading.ofFigure(figure);
    }

    private static Claim withoutValue(List<Answer> said) {
        if (said.isEmpty()) {
            return Claim.BLANK;
        }
        return atLeastHalf(said, Answer.NotApplicable.class::isInstance) ? Claim.NOT_APPLICABLE : Claim.UNKNOWN;
    }

    private static <A extends Answer> List<A> only(Class<A> kind, List<Answer> said) {
        return said.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
