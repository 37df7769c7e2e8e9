package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Facts;

/**
 * Whether a better answer could make a rule leave less, judged by the rule alone, whatever else is so. Where not even
 * that is possible, no answers need to be tried.
 */
final class Suspicion {

    /** What a rule leaves; the higher, the better. */
    @FunctionalInterface
    interface Effect {
        double in(Facts facts, Situation situation);
    }

    /** Which way the effect may not go. */
    @FunctionalInterface
    interface Worse {
        boolean test(double before, double after);
    }

    private Suspicion() {}

    static boolean isPossible(List<Matter> matters, Effect effect, Worse worse) {
        for (Matter matter : matters) {
            List<Matter> others = new ArrayList<>(matters);
            others.remove(matter);
            Combinations combinations = new Combinations(others);
            if (matter.canMove()
                    && (!new Combinations(matters).areFeasible()
                            || combinations.anyMatch(facts -> getsWorse(matter, facts, effect, worse)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean getsWorse(Matter matter, Facts others, Effect effect, Worse worse) {
        List<Situation> situations = matter.situations();
        double[] effects = situations.stream()
                .mapToDouble(situation -> effect.in(with(situation, others), situation))
                .toArray();
        for (int from = 0; from < effects.length; from++) {
            for (int to = 0; to < effects.length; to++) {
                if (worse.test(effects[from], effects[to])
                        && matter.canLead(situations.get(from), situations.get(to))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Facts with(Situation situation, Facts others) {
        return reading -> {
            Optional<Object> outcome = situation.facts().get(reading);
            return outcome == null ? others.read(reading) : outcome;
        };
    }
}
