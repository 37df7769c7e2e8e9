package org.waymark.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Question;

/** Why rules that an author wrote came out as they did. */
final class RuleExplanations {

    static final String UNKNOWN = "unknown";

    private final Evaluation evaluation;

    RuleExplanations(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Empty for a cap whose condition is known not to hold. The effect is such as {@code level at most 3}. */
    Optional<Explanation> ofAreaCap(Cap cap) {
        return ofCap(cap, "level", Standing.limit(cap, evaluation));
    }

    /** The effect is such as {@code grade at most 3} or, for a question without grades, {@code value at most 0.5}. */
    Optional<Explanation> ofQuestionCap(Cap cap, Question question) {
        Credit limit = Credit.limit(question, cap, evaluation);
        return limit.grade().isPresent()
                ? ofCap(cap, "grade", limit.grade())
                : ofCap(cap, "value", limit.value().stream().boxed().findFirst());
    }

    private Optional<Explanation> ofCap(Cap cap, String what, OptionalInt limit) {
        return ofCap(cap, what, limit.stream().mapToObj(Double::valueOf).findFirst());
    }

    private Optional<Explanation> ofCap(Cap cap, String what, Optional<Double> limit) {
        Optional<Boolean> holds = evaluation.verdict(cap.when());
        if (holds.equals(Optional.of(false))) {
            return Optional.empty();
        }
        String effect =
                holds.isEmpty() || limit.isEmpty() ? UNKNOWN : what + " at most " + Tolerance.plain(limit.get());
        return Optional.of(
                of(cap.id(), cap.place(), List.of(cap.when(), cap.limit()), cap.when(), effect, cap.concepts()));
    }

    /** Reads what the cases up to the matching one read. The effect is the value, or {@code unknown}. */
    Explanation ofClassification(Classification classification, Sorting sorting) {
        return of(
                classification.id(),
                classification.place(),
                sorting.tried(),
                sorting.tried().isEmpty() || isLastCase(sorting)
                        ? null
                        : sorting.tried().getLast(),
                sorting.value().orElse(UNKNOWN),
                sorting.matched().map(Case::concepts).orElse(List.of()));
    }

    private static boolean isLastCase(Sorting sorting) {
        return sorting.matched().map(matched -> matched.when().isEmpty()).orElse(false);
    }

    /** Of a finding that fired; the effect is its severity. */
    Explanation ofFinding(Finding finding) {
        return of(
                finding.id(),
                finding.place(),
                List.of(finding.when()),
                finding.when(),
                severity(finding),
                finding.concepts());
    }

    static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** @param threshold null where there is none */
    Explanation of(
            String id, Place place, List<Expression> read, Expression threshold, String effect, List<String> concepts) {
        Reads reads = new Reads().of(evaluation, read);
        return new Explanation(
                id,
                place == null ? null : place.toString(),
                reads.list(),
                threshold == null ? null : threshold.source(),
                effect,
                reads.missing(),
                concepts);
    }
}
