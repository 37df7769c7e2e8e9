package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Facts;

/** One explanation, with nothing known but what it read. */
record Recorded(Explanation explanation) {

    String rule() {
        return explanation.rule();
    }

    Map<String, Object> reads() {
        Map<String, Object> reads = new LinkedHashMap<>();
        explanation.reads().forEach(read -> reads.put(read.ref(), read.value()));
        return reads;
    }

    Optional<Object> evaluate(Expression expression) {
        Map<String, Object> reads = reads();
        Facts facts = reading -> Optional.ofNullable(reads.get(reading.toString()));
        return expression.evaluate(facts);
    }

    /** The same figures of the same types, numbers but for their last bits; what was unknown is named. */
    void gives(Map<String, Object> effect) {
        assertThat(explanation.missing())
                .containsExactlyElementsOf(explanation.reads().stream()
                        .filter(read -> read.value() == null)
                        .map(Explanation.Read::ref)
                        .toList());
        assertThat(explanation.effect().keySet()).isEqualTo(effect.keySet());
        effect.forEach((figure, value) -> {
            Object given = explanation.effect().get(figure);
            if (value instanceof Double number) {
                equal((Double) given, number);
            } else {
                assertThat(given).isEqualTo(value);
            }
        });
    }

    static void equal(Double one, Double other) {
        if (one == null || other == null) {
            assertThat(one).isEqualTo(other);
        } else {
            assertThat(one).isCloseTo(other, within(1e-9));
        }
    }

    /** The id in a reference such as {@code value('trunk-frequency')}. */
    static String name(String ref) {
        return ref.split("'")[1];
    }
}
