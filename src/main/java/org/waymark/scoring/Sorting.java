package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Expression;

/**
 * What a classification comes to.
 *
 * @param matched the first case that holds; empty where an unknown one stopped it
 * @param tried the conditions that were looked at, in file order, that of the matching or stopping case last
 */
record Sorting(Optional<Case> matched, List<Expression> tried) {

    static Sorting of(Classification classification, Evaluation evaluation) {
        List<Expression> tried = new ArrayList<>();
        for (Case each : classification.cases()) {
            each.when().ifPresent(tried::add);
            Optional<Boolean> holds = each.when().map(evaluation::verdict).orElse(Optional.of(true));
            if (holds.isEmpty()) {
                break;
            }
            if (holds.get()) {
                return new Sorting(Optional.of(each), List.copyOf(tried));
            }
        }
        return new Sorting(Optional.empty(), List.copyOf(tried));
    }

    /** The conditions of a classification that stopped, from the one that stopped it on. */
    List<Expression> open(Classification stopped) {
        return stopped.cases().stream()
                .skip(tried.size() - 1L)
                .flatMap(each -> each.when().stream())
                .toList();
    }

    Optional<String> value() {
        return matched.map(Case::value);
    }
}
