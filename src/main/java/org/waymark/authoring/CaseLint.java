package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.authoring.Search.Outcome;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Facts;
import org.waymark.questionnaire.Reading;

/** Cases of classifications that nobody gets to. */
final class CaseLint {

    private final Contents contents;
    private final Search search;
    private final Remarks remarks;

    CaseLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.search = search;
        this.remarks = remarks;
    }

    void check() {
        for (Classification classification : contents.questionnaire().classifications()) {
            for (int index = 0; index < classification.cases().size(); index++) {
                check(classification, index);
            }
        }
    }

    private void check(Classification classification, int index) {
        Case last = classification.cases().get(index);
        Outcome outcome =
                outcome(classification, last.value(), classification.cases().subList(0, index + 1));
        if (outcome.isRuledOut()) {
            remarks.error("unreachable-case", last.place(), last.value(), classification.id());
        } else if (!outcome.found()) {
            remarks.warning(
                    "unreachable-case.sampled", last.place(), last.value(), classification.id(), outcome.tried());
        }
    }

    private Outcome outcome(Classification classification, String value, List<Case> upToIt) {
        List<Expression> conditions =
                upToIt.stream().flatMap(each -> each.when().stream()).toList();
        Combinations combinations = new Combinations(Matters.of(conditions, contents, false));
        if (combinations.areFeasible() && !combinations.anyMatch(facts -> isLastTheFirst(upToIt, facts))) {
            return Outcome.RULED_OUT;
        }
        Influence influence = new Influence(contents);
        conditions.forEach(influence::on);
        Reading reading = new Reading("classified", List.of(classification.id(), value));
        return search.anyAnswers(influence, trial -> trial.read(reading).equals(Optional.of(true)));
    }

    private static boolean isLastTheFirst(List<Case> cases, Facts facts) {
        for (Case each : cases.subList(0, cases.size() - 1)) {
            if (!holds(each, facts).equals(Optional.of(false))) {
                return false;
            }
        }
        return holds(cases.getLast(), facts).equals(Optional.of(true));
    }

    private static Optional<Object> holds(Case each, Facts facts) {
        return each.when().map(when -> when.evaluate(facts)).orElse(Optional.of(true));
    }
}
