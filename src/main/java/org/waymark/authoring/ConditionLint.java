package org.waymark.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.authoring.Search.Outcome;

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
        Outcome outcome = outcome(condition, true);
        if (outcome.isRuledOut()) {
            remarks.error("unreachable-rule", condition.when().place(), name(condition));
        } else if (!outcome.found()) {
            remarks.warning("unreachable-rule.sampled", condition.when().place(), name(condition), outcome.tried());
        }
    }

    private void checkThatItCanFail(Condition condition) {
        Outcome outcome = outcome(condition, false);
        if (!outcome.found() && outcome(condition, true).found()) {
            remarks.warning(
                    outcome.isRuledOut() ? "rule-always-fires" : "rule-always-fires.sampled",
                    condition.when().place(),
                    name(condition),
                    outcome.tried());
        }
    }

    private Outcome outcome(Condition condition, boolean holds) {
        Optional<Object> wanted = Optional.of(holds);
        Combinations combinations =
                new Combinations(Matters.of(List.of(condition.when()), contents, condition.readsPrivate()));
        boolean isImpossible = combinations.areFeasible()
                && !combinations.anyMatch(
                        facts -> condition.when().evaluate(facts).equals(wanted));
        return isImpossible
                ? Outcome.RULED_OUT
                : search.anyAnswers(
                        new Influence(contents).on(condition.when()),
                        trial -> condition.in(trial).equals(wanted));
    }

    private static String name(Condition condition) {
        return Remarks.text("name." + condition.kind().name().toLowerCase(Locale.ROOT), condition.id());
    }
}
