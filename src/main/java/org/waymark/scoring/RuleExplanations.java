package org.waymark.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final Map<String, Object> UNKNOWN = Map.of("unknown", true);

    private final Evaluation evaluation;

    RuleExplanations(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Empty for a cap whose condition is known not to hold. The effect is such as {@code levelAtMost} 3. */
    Optional<Explanation> ofAreaCap(Cap cap) {
        return ofCap(cap, "levelAtMost", Standing.limit(cap, evaluation));
    }

    /** The effect is such as {@code gradeAtMost} 3 or, for a question without grades, {@code valueAtMost} 0.5. */
    Optional<Explanation> ofQuestionCap(Cap cap, Question question) {
        Credit limit = Credit.limit(question, cap, evaluation);
        return limit.grade().isPresent()
                ? ofCap(cap, "gradeAtMost", limit.grade())
                : ofCap(cap, "valueAtMost", limit.value().stream().boxed().findFirst());
    }

    private Optional<Explanation> ofCap(Cap cap, String what, OptionalInt limit) {
        return ofCap(cap, what, limit.stream().boxed().findFirst());
    }

    private Optional<Explanation> ofCap(Cap cap, String what, Optional<? extends Number> limit) {
        Optional<Boolean> holds = evaluation.verdict(cap.when());
        if (holds.equals(Optional.of(false))) {
            return Optional.empty();
        }
        Map<String, Object> effect = holds.isEmpty() || limit.isEmpty() ? UNKNOWN : Map.of(what, limit.get());
        return Optional.of(
                of(cap.id(), cap.place(), List.of(cap.when(), cap.limit()), cap.when(), effect, cap.concepts()));
    }

    /** Reads what the cases up to the matching one read. The effect is the value of that one, or unknown. */
    Explanation ofClassification(Classification classification, Sorting sorting) {
        return of(
                classification.id(),
                classification.place(),
                sorting.tried(),
                sorting.tried().isEmpty() || isLastCase(sorting)
                        ? null
                        : sorting.tried().getLast(),
                sorting.value()
                        .map(value -> Map.<String, Object>of("value", value))
                        .orElse(UNKNOWN),
                sorting.matched().map(Case::concepts).orElse(List.of()));
    }

    private static boolean isLastCase(Sorting sorting) {
        return sorting.matched().map(matched -> matched.when().isEmpty()).orElse(false);
    }

    /** Of a finding that fired. */
    Explanation ofFinding(Finding finding) {
        return of(
                finding.id(),
                finding.place(),
                List.of(finding.when()),
                finding.when(),
                Map.of("fires", true),
                finding.concepts());
    }

    static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    /** @param threshold null where there is none; left out of the explanation where it names a private question */
    Explanation of(
            String id,
            Place place,
            List<Expression> read,
            Expression threshold,
            Map<String, Object> effect,
            List<String> concepts) {
        Reads reads = new Reads().of(evaluation, read);
        return new Explanation(
                id,
                place == null ? null : place.toString(),
                reads.list(),
                threshold == null || threshold.reads().stream().anyMatch(evaluation.outline()::isPrivate)
                        ? null
                        : threshold.source(),
                effect,
                reads.missing(),
                concepts);
    }
}
