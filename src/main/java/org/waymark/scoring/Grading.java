package org.waymark.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Question.Range;
import org.waymark.questionnaire.Question.ValueBand;

/** From one answer to a question, or from raw items or a raw figure, to the value and grade that it claims. */
final class Grading {

    private final Question question;
    private final Scale scale;
    private final Map<String, Claim> byOption = new HashMap<>();
    private final Calls calls;
    private final List<Item> weighed;
    private final Set<String> together;

    Grading(Question question) {
        this.question = question;
        this.scale = Scale.of(question);
        this.calls = new Calls(question);
        question.options()
                .forEach(option -> byOption.put(
                        option.id(), Claim.ofOption(option.value(), gradeOf(option), Optional.of(option.id()))));
        this.weighed = question.items().stream()
                .filter(item -> !item.exclusive())
                .sorted(Comparator.comparing(Item::id))
                .toList();
        this.together = weighed.stream().map(Item::id).collect(Collectors.toUnmodifiableSet());
    }

    Question question() {
        return question;
    }

    Scale scale() {
        return scale;
    }

    Calls calls() {
        return calls;
    }

    /** Whether an answer can be scored. */
    boolean fits(Answer answer) {
        return fitsAtOnce(answer) || AnswerProblems.fits(question, answer);
    }

    /** What most answers are: an option, or items that may stand together. */
    private boolean fitsAtOnce(Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> byOption.containsKey(chosen.option());
            case Answer.Checked checked -> checked.notApplicable().isEmpty() && areTogether(checked.items());
            default -> false;
        };
    }

    private boolean areTogether(List<String> items) {
        Set<String> seen = HashSet.newHashSet(items.size());
        for (String item : items) {
            if (!together.contains(item) || !seen.add(item)) {
                return false;
            }
        }
        return question.kind() == Question.Kind.CHECKLIST;
    }

    /** The claim of one answer that fits the question. */
    Claim of(Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> byOption.get(chosen.option());
            case Answer.Checked checked -> ofItems(Set.copyOf(checked.items()), Set.copyOf(checked.notApplicable()));
            case Answer.Figure figure -> ofFigure(figure.number());
            case Answer.Words words -> words.text().isBlank() ? Claim.BLANK : Claim.WORDS;
            case Answer.NotApplicable notApplicable -> Claim.NOT_APPLICABLE;
            case Answer.DontKnow dontKnow -> Claim.UNKNOWN;
        };
    }

    Claim ofOption(Option option) {
        return byOption.get(option.id());
    }

    /** Unscored choices have no better or worse: their grades are the file order. */
    int gradeOf(Option option) {
        return question.kind() == Question.Kind.CHOICE && !question.scored()
                ? question.options().indexOf(option) + 1
                : scale.gradeOf(option.value());
    }

    /** The options of a grade, in file order. */
    List<Option> optionsOf(int grade) {
        return question.options().stream()
                .filter(option -> gradeOf(option) == grade)
                .toList();
    }

    /** Not applicable where every item that weighs something was answered "we have none". */
    Claim ofItems(Set<String> checked, Set<String> without) {
        double applicable = 0;
        double there = 0;
        for (Item item : weighed) {
            if (!without.contains(item.id())) {
                applicable += item.weight();
                there += checked.contains(item.id()) ? item.weight() : 0;
            }
        }
        if (applicable == 0) {
            return Claim.NOT_APPLICABLE;
        }
        Set<String> checkedInOrder = new TreeSet<>(checked);
        double share = there / applicable;
        if (question.grades().isEmpty()) {
            return Claim.ofItems(share, OptionalInt.empty(), checkedInOrder, without);
        }
        int grade = gradeOfShare(share);
        return Claim.ofItems(scale.valueOf(grade), OptionalInt.of(grade), checkedInOrder, without);
    }

    private int gradeOfShare(double share) {
        int highest = 1;
        for (Map.Entry<Integer, Double> grade : question.grades().entrySet()) {
            if (grade.getKey() > highest && Tolerance.atLeast(share, grade.getValue())) {
                highest = grade.getKey();
            }
        }
        return highest;
    }

    Claim ofFigure(double number) {
        OptionalDouble value = valueOf(number);
        return value.isPresent() && scale.graded()
                ? Claim.ofNumber(value, OptionalInt.of(scale.gradeOf(value.getAsDouble())), number)
                : Claim.ofNumber(value, OptionalInt.empty(), number);
    }

    /** Empty for a figure that only rules read. */
    OptionalDouble valueOf(double number) {
        for (ValueBand band : question.values()) {
            if (holds(band, number)) {
                return OptionalDouble.of(band.value());
            }
        }
        return question.range().isPresent()
                ? OptionalDouble.of(along(question.range().get(), number))
                : OptionalDouble.empty();
    }

    private static boolean holds(ValueBand band, double number) {
        return (band.below().isEmpty() || Tolerance.below(number, band.below().get()))
                && (band.to().isEmpty() || Tolerance.atLeast(band.to().get(), number));
    }

    private static double along(Range range, double number) {
        return Math.clamp((number - range.from()) / (range.to() - range.from()), 0.0, 1.0);
    }
}
