package org.waymark.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.authoring.Search.Outcome;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Trial;

/** Conditions that never hold, and those that always do. */
final class ConditionLint {

    private final Contents contents;
    private final Search search;
    private final Remarks remarks;
    private final Set<String> fallbacks;

    ConditionLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.search = search;
        this.remarks = remarks;
        this.fallbacks = Condition.fallbacks(contents.questionnaire());
    }

    void check() {
        Condition.in(contents.questionnaire()).forEach(condition -> {
            if (mustBeReachable(condition)) {
                checkThatItCanHold(condition);
            }
            checkThatItCanFail(condition);
        });
    }

    /** Cases are looked at together with those before them. */
    private boolean mustBeReachable(Condition condition) {
        return switch (condition.kind()) {
            case CASE -> false;
            case RECOMMENDATION -> !fallbacks.contains(condition.id());
            default -> true;
        };
    }

    private void checkThatItCanHold(Condition condition) {
        Outcome outcome = canHold(condition);
        if (outcome.isRuledOut()) {
            remarks.error("unreachable-rule", condition.when().place(), name(condition));
        } else if (!outcome.found()) {
            remarks.warning("unreachable-rule.sampled", condition.when().place(), name(condition), outcome.tried());
        }
    }

    private Outcome canHold(Condition condition) {
        Optional<Object> yes = Optional.of(true);
        return isImpossible(condition, yes)
                ? Outcome.RULED_OUT
                : search.anyAnswers(
                        new Influence(contents).on(condition.when()),
                        trial -> condition.in(trial).equals(yes));
    }

    private void checkThatItCanFail(Condition condition) {
        Outcome outcome = canFail(condition);
        if (!outcome.found() && canHold(condition).found()) {
            remarks.warning(
                    outcome.isRuledOut() ? "rule-always-fires" : "rule-always-fires.sampled",
                    condition.when().place(),
                    name(condition),
                    outcome.tried());
        }
    }

    private Outcome canFail(Condition condition) {
        List<Reading> answered = contents.questionsIn(condition.when()).stream()
                .map(question -> new Reading("answered", List.of(question.id())))
                .toList();
        Influence influence = new Influence(contents).on(condition.when());
        return isImpossible(condition, Optional.of(false))
                ? Outcome.RULED_OUT
                : search.anyAnswers(
                        influence,
                        trial -> condition
                                .in(trial)
                                .map(Boolean.FALSE::equals)
                                .orElseGet(() -> answered.stream().allMatch(reading -> isTrue(reading, trial))));
    }

    private static boolean isTrue(Reading reading, Trial trial) {
        return trial.read(reading).equals(Optional.of(true));
    }

    /** Judged by the condition alone; what private answers make unknown is left to the search. */
    private boolean isImpossible(Condition condition, Optional<Object> outcome) {
        boolean isBlind = !condition.readsPrivate()
                && outcome.equals(Optional.of(false))
                && contents.questionsIn(condition.when()).stream().anyMatch(Question::isPrivate);
        Combinations combinations =
                new Combinations(Matters.of(List.of(condition.when()), contents, condition.readsPrivate()));
        return !isBlind
                && combinations.areFeasible()
                && !combinations.anyMatch(
                        facts -> condition.when().evaluate(facts).equals(outcome));
    }

    private static String name(Condition condition) {
        return Remarks.text("name." + condition.kind().name().toLowerCase(Locale.ROOT), condition.id());
    }
}
