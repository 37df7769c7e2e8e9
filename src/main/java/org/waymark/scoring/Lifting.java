package org.waymark.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Recommendation.Lift;
import org.waymark.questionnaire.Scoring.Blank;

/** What claims become once something is done. A lift never lowers, and touches neither hidden nor not applicable. */
final class Lifting {

    private final Evaluation evaluation;

    Lifting(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The claims that change, by question id. */
    SortedMap<String, Claim> of(Map<String, Lift> lifts) {
        SortedMap<String, Claim> changed = new TreeMap<>();
        lifts.forEach((id, lift) -> {
            Question question = evaluation.outline().question(id);
            of(question, lift).ifPresent(claim -> changed.put(id, claim));
        });
        return changed;
    }

    /** Empty where the lift raises nothing. */
    Optional<Claim> of(Question question, Lift lift) {
        return start(question).flatMap(claim -> switch (lift) {
            case Lift.ToGrade to -> toGrade(question, claim, to.grade());
            case Lift.ToOption to -> toOption(question, claim, to.option());
            case Lift.Items items -> toItems(question, claim, items.items());
            case Lift.Figure figure -> toFigure(question, claim, figure.to());
        });
    }

    /** The claim to lift; a blank or unknown one only where the policy counts it, and then from the very bottom. */
    private Optional<Claim> start(Question question) {
        Claim claim = evaluation.claim(question);
        var policies = evaluation.outline().policies(question);
        Blank policy = claim.is(Claim.State.UNKNOWN) ? policies.unknown() : policies.blank();
        boolean isCounted = claim.open()
                && policy == Blank.ZERO
                && evaluation.outline().counting().includes(question);
        if (claim.answered()) {
            return Optional.of(claim);
        }
        return isCounted ? Optional.of(bottom(evaluation.outline().scale(question))) : Optional.empty();
    }

    private static Claim bottom(Scale scale) {
        return new Claim(
                Claim.State.ANSWERED,
                OptionalDouble.of(scale.lowest()),
                scale.graded() ? OptionalInt.of(1) : OptionalInt.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                OptionalDouble.empty());
    }

    /** The grade from which a lift would start; empty where the question cannot be lifted by grades. */
    OptionalInt startingGrade(Question question) {
        return start(question).map(Claim::grade).orElse(OptionalInt.empty());
    }

    private Optional<Claim> toGrade(Question question, Claim claim, int grade) {
        if (claim.grade().isEmpty() || claim.grade().getAsInt() >= grade) {
            return Optional.empty();
        }
        return switch (question.kind()) {
            case CHOICE, YES_NO ->
                grading(question).optionsOf(grade).stream().findFirst().map(grading(question)::ofOption);
            case CHECKLIST -> checkUpTo(question, claim, grade);
            case NUMBER -> Figures.ofGrade(grading(question), grade).map(grading(question)::ofFigure);
            case TEXT -> Optional.empty();
        };
    }

    /** Checks further items in file order until the grade is reached. */
    private Optional<Claim> checkUpTo(Question question, Claim claim, int grade) {
        Claim lifted = claim;
        for (Item item : question.items()) {
            if (lifted.grade().getAsInt() < grade && item.weight() > 0) {
                lifted = toItems(question, lifted, List.of(item.id())).orElse(lifted);
            }
        }
        return lifted == claim ? Optional.empty() : Optional.of(lifted);
    }

    private Optional<Claim> toOption(Question question, Claim claim, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .filter(option -> isAbove(question, option, claim))
                .findFirst()
                .map(grading(question)::ofOption);
    }

    private boolean isAbove(Question question, Option option, Claim claim) {
        return claim.grade().isPresent()
                && grading(question).gradeOf(option) > claim.grade().getAsInt();
    }

    /** Clears exclusive items; an item answered "we have none" stays so. */
    private Optional<Claim> toItems(Question question, Claim claim, List<String> ids) {
        Set<String> checked = new LinkedHashSet<>();
        boolean adds = false;
        for (Item item : question.items()) {
            boolean isChecked = claim.checked().contains(item.id());
            boolean isNew =
                    !isChecked && ids.contains(item.id()) && !claim.without().contains(item.id());
            if (!item.exclusive() && (isChecked || isNew)) {
                checked.add(item.id());
                adds |= isNew;
            }
        }
        return adds ? Optional.of(grading(question).ofItems(checked, claim.without())) : Optional.empty();
    }

    /** A figure that only rules read has no better or worse: it becomes what the lift says. */
    private Optional<Claim> toFigure(Question question, Claim claim, double figure) {
        Claim lifted = grading(question).ofFigure(figure);
        boolean raises = lifted.value().isPresent() && claim.value().isPresent()
                ? Tolerance.below(claim.value().getAsDouble(), lifted.value().getAsDouble())
                : !lifted.number().equals(claim.number());
        return raises ? Optional.of(lifted) : Optional.empty();
    }

    private Grading grading(Question question) {
        return evaluation.outline().grading(question);
    }
}
