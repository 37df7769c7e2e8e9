package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Questionnaire;

/** Follows the explanations of a recommendation: why it is made, its gain, its rank, what it waits for. */
final class AdviceReplay {

    private final Questionnaire questionnaire;

    AdviceReplay(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    void check(Result.OfRecommendation of) {
        var recommendation = questionnaire.recommendations().stream()
                .filter(each -> each.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
        List<String> waits = new ArrayList<>();
        for (Explanation each : of.explanation()) {
            Recorded explanation = new Recorded(each);
            Map<String, Object> reads = explanation.reads();
            switch (explanation.rule()) {
                case "gain" -> {
                    Double now = (Double) reads.get("score('" + of.area() + "')");
                    Double then = (Double) reads.get("score('" + of.area() + "') once done");
                    Recorded.equal(of.scoreGain(), now == null || then == null ? null : then - now);
                    Double level = (Double) reads.get("level('" + of.area() + "')");
                    Double thenLevel = (Double) reads.get("level('" + of.area() + "') once done");
                    Integer more = level == null || thenLevel == null ? null : (int) (thenLevel - level);
                    assertThat(of.levelGain()).isEqualTo(more);
                    explanation.gives(gained(of.scoreGain(), more));
                }
                case "priority" -> {
                    double priority = (Double) explanation
                            .evaluate(recommendation.priority().orElseThrow())
                            .orElse(1.0);
                    explanation.gives(Map.of("priority", priority));
                }
                case "rank" -> {
                    Double gain = (Double) reads.get("score gain");
                    double worth = gain == null || gain <= 1e-9
                            ? 0
                            : (Double) reads.get("priority") * gain / (Double) reads.get("effort");
                    explanation.gives(Map.of("worth", worth));
                }
                case "after" -> {
                    assertThat(each.effect().keySet()).containsExactly("waitsFor");
                    for (Object first : (List<?>) each.effect().get("waitsFor")) {
                        waits.add((String) first);
                    }
                    assertThat(recommendation.after())
                            .anySatisfy(after -> assertThat(explanation.evaluate(after.requires()))
                                    .isNotEqualTo(Optional.of(true)));
                }
                default -> {
                    Optional<Object> fires = recommendation.when().isPresent()
                            ? explanation.evaluate(recommendation.when().get())
                            : Optional.of(true);
                    explanation.gives(Map.of("fires", fires.orElse(false)));
                }
            }
        }
        assertThat(waits).containsExactlyElementsOf(of.waitsFor());
    }

    private static Map<String, Object> gained(Double score, Integer level) {
        Map<String, Object> effect = new LinkedHashMap<>();
        if (score != null) {
            effect.put("scoreGain", score);
        }
        if (level != null) {
            effect.put("levelGain", level);
        }
        return effect;
    }
}
