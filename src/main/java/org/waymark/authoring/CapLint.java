package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.authoring.Search.Outcome;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Facts;
import org.waymark.questionnaire.Question;

/** Caps that read what they must not, and caps that lower nothing. */
final class CapLint {

    private final Contents contents;
    private final Search search;
    private final Remarks remarks;

    CapLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.search = search;
        this.remarks = remarks;
    }

    void check() {
        for (Cap cap : contents.questionnaire().caps()) {
            List<String> privateOnes = Stream.of(cap.when(), cap.limit())
                    .flatMap(expression -> contents.questionsIn(expression).stream())
                    .filter(Question::isPrivate)
                    .map(Question::id)
                    .distinct()
                    .toList();
            if (!privateOnes.isEmpty()) {
                remarks.error("private-in-cap", cap.when().place(), cap.id(), Naming.list(privateOnes));
            } else {
                checkThatItBites(cap);
            }
        }
    }

    private void checkThatItBites(Cap cap) {
        Combinations combinations = new Combinations(Matters.of(List.of(cap.when(), cap.limit()), contents, false));
        boolean isFeasible = combinations.areFeasible();
        if (isFeasible && !combinations.anyMatch(facts -> holds(cap, facts))) {
            return;
        }
        Outcome outcome = isFeasible && !combinations.anyMatch(facts -> couldLower(cap, facts))
                ? Outcome.RULED_OUT
                : search.anyAnswers(new Influence(contents).onEffect(cap), trial -> trial.lowers(cap));
        if (!outcome.found()) {
            remarks.warning(
                    outcome.isRuledOut() ? "cap-never-bites" : "cap-never-bites.sampled",
                    cap.place(),
                    cap.id(),
                    target(cap),
                    outcome.tried());
        }
    }

    private static boolean holds(Cap cap, Facts facts) {
        return cap.when().evaluate(facts).equals(Optional.of(true));
    }

    /** For a question its own search is exact enough. */
    private boolean couldLower(Cap cap, Facts facts) {
        if (!holds(cap, facts)) {
            return false;
        }
        Optional<Double> limit = cap.limit().evaluate(facts).map(Double.class::cast);
        return limit.isPresent()
                && (cap.target().kind() != Cap.Target.Kind.AREA_LEVEL
                        || Math.floor(limit.get() + Thresholds.TOLERANCE)
                                < contents.highestLevel(
                                        contents.area(cap.target().id())));
    }

    private String target(Cap cap) {
        return cap.target().kind() == Cap.Target.Kind.AREA_LEVEL
                ? Naming.of(contents.area(cap.target().id()))
                : Remarks.text("name.question", cap.target().id());
    }
}
