package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Questionnaire;

/** Follows the explanations of rules that an author wrote. */
final class RuleReplay {

    private final Questionnaire questionnaire;

    RuleReplay(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    void cap(Recorded explanation) {
        Cap cap = questionnaire.caps().stream()
                .filter(each -> each.id().equals(explanation.rule()))
                .findFirst()
                .orElseThrow();
        Optional<Object> holds = explanation.evaluate(cap.when());
        Optional<Object> limit = explanation.evaluate(cap.limit());
        if (holds.isEmpty() || limit.isEmpty()) {
            explanation.gives(Map.of("unknown", true));
        } else {
            assertThat(holds).hasValue(true);
            explanation.gives(most(cap, (Double) limit.get()));
        }
        assertThat(explanation.explanation().at()).isEqualTo(cap.place().toString());
    }

    private Map<String, Object> most(Cap cap, double limit) {
        if (cap.target().kind() == Cap.Target.Kind.AREA_LEVEL) {
            return Map.of("levelAtMost", Math.max(0, Tolerance.floor(limit)));
        }
        Scale scale = Scale.of(questionnaire.question(cap.target().id()).orElseThrow());
        if (!scale.graded()) {
            return Map.of("valueAtMost", Math.max(limit, scale.lowest()));
        }
        return Map.of(
                "gradeAtMost",
                cap.target().kind() == Cap.Target.Kind.QUESTION_GRADE
                        ? Math.clamp(Tolerance.floor(limit), 1, scale.grades().size())
                        : scale.gradeOf(limit));
    }

    void check(Result.OfClassification of) {
        Recorded explanation = new Recorded(of.explanation().getFirst());
        String value = null;
        var classification = questionnaire.classifications().stream()
                .filter(each -> each.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
        for (Case each : classification.cases()) {
            Optional<Object> holds =
                    each.when().map(when -> explanation.evaluate(when)).orElse(Optional.of(true));
            if (!holds.equals(Optional.of(false))) {
                value = holds.isPresent() ? each.value() : value;
                break;
            }
        }
        explanation.gives(value == null ? Map.of("unknown", true) : Map.of("value", value));
        assertThat(of.value()).isEqualTo(value);
    }

    void check(Result.OfFinding of) {
        var finding = questionnaire.findings().stream()
                .filter(each -> each.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
        Recorded explanation = new Recorded(of.explanation().getFirst());
        assertThat(explanation.evaluate(finding.when())).hasValue(true);
        explanation.gives(Map.of("fires", true));
    }
}
