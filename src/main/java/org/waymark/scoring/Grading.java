package org.waymark.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Question.Range;
import org.waymark.questionnaire.Question.ValueBand;

/** From one answer, or from raw items or a raw figure, to the value and grade that it claims. */
final class Grading {

    private Grading() {}

    /** The claim of one answer that fits the question. */
    static Claim of(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> ofOption(question, option(question, chosen.option()));
            case Answer.Checked checked ->
                ofItems(question, Set.copyOf(checked.items()), Set.copyOf(checked.notApplicable()));
            case Answer.Figure figure -> ofFigure(question, figure.number());
            case Answer.Words words -> words.text().isBlank() ? Claim.BLANK : Claim.WORDS;
            case Answer.NotApplicable notApplicable -> Claim.NOT_APPLICABLE;
            case Answer.DontKnow dontKnow -> Claim.UNKNOWN;
        };
    }

    private static Option option(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Claim ofOption(Question question, Option option) {
        return Claim.ofOption(option.value(), gradeOf(question, option), Optional.of(option.id()));
    }

    /** Unscored choices have no better or worse: their grades are the file order. */
    static int gradeOf(Question question, Option option) {
        return inFileOrder(question)
                ? question.options().indexOf(option) + 1
                : Scale.of(question).gradeOf(option.value());
    }

    private static boolean inFileOrder(Question question) {
        return question.kind() == Question.Kind.CHOICE && !question.scored();
    }

    /** The options of a grade, in file order. */
    static List<Option> optionsOf(Question question, int grade) {
        return question.options().stream()
                .filter(option -> gradeOf(question, option) == grade)
                .toList();
    }

    /** Not applicable where every item that weighs something was answered "we have none". */
    static Claim ofItems(Question question, Set<String> checked, Set<String> without) {
        double applicable = weight(question, item -> !without.contains(item.id()));
        if (applicable == 0) {
            return Claim.NOT_APPLICABLE;
        }
        double share =
                weight(question, item -> checked.contains(item.id()) && !without.contains(item.id())) / applicable;
        Set<String> checkedInOrder = new TreeSet<>(checked);
        if (question.grades().isEmpty()) {
            return Claim.ofItems(share, OptionalInt.empty(), checkedInOrder, without);
        }
        int grade = gradeOfShare(question, share);
        return Claim.ofItems(Scale.of(question).valueOf(grade), OptionalInt.of(grade), checkedInOrder, without);
    }

    private static double weight(Question question, Predicate<Item> which) {
        return question.items().stream()
                .filter(item -> !item.exclusive())
                .filter(which)
                .sorted(Comparator.comparing(Item::id))
                .mapToDouble(Item::weight)
                .sum();
    }

    private static int gradeOfShare(Question question, double share) {
        return question.grades().entrySet().stream()
                .filter(grade -> Tolerance.atLeast(share, grade.getValue()))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(1);
    }

    static Claim ofFigure(Question question, double number) {
        OptionalDouble value = valueOf(question, number);
        Scale scale = Scale.of(question);
        return value.isPresent() && scale.graded()
                ? Claim.ofNumber(value, OptionalInt.of(scale.gradeOf(value.getAsDouble())), number)
                : Claim.ofNumber(value, OptionalInt.empty(), number);
    }

    /** Empty for a figure that only rules read. */
    static OptionalDouble valueOf(Question question, double number) {
        if (!question.values().isEmpty()) {
            return question.values().stream()
                    .filter(band -> holds(band, number))
                    .mapToDouble(ValueBand::value)
                    .findFirst();
        }
        return question.range()
                .map(range -> OptionalDouble.of(along(range, number)))
                .orElse(OptionalDouble.empty());
    }

    private static boolean holds(ValueBand band, double number) {
        return band.below().map(bound -> Tolerance.below(number, bound)).orElse(true)
                && band.to().map(bound -> Tolerance.atLeast(bound, number)).orElse(true);
    }

    private static double along(Range range, double number) {
        return Math.clamp((number - range.from()) / (range.to() - range.from()), 0.0, 1.0);
    }
}
