package org.waymark.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Reading;

/** Collects what an explanation read, each reference once, and which of it was unknown. */
final class Reads {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Everything the expressions name, in the order of their text. Single private questions are left out. */
    Reads of(Evaluation evaluation, List<Expression> expressions) {
        for (Expression expression : expressions) {
            for (Reading reading : expression.reads()) {
                boolean isPrivate = Readings.question(reading, evaluation.outline())
                        .map(question -> question.isPrivate())
                        .orElse(false);
                if (!isPrivate) {
                    of(reading.toString(), evaluation.facts().read(reading));
                }
            }
        }
        return this;
    }

    Reads of(String ref, Optional<Object> value) {
        values.put(ref, value.orElse(null));
        return this;
    }

    Reads of(String ref, OptionalDouble value) {
        return of(ref, value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty());
    }

    Reads of(String ref, double value) {
        return of(ref, Optional.of(value));
    }

    Reads of(String ref, boolean value) {
        return of(ref, Optional.of(value));
    }

    List<Explanation.Read> list() {
        List<Explanation.Read> list = new ArrayList<>();
        values.forEach((ref, value) -> list.add(new Explanation.Read(ref, value)));
        return List.copyOf(list);
    }

    List<String> missing() {
        return values.entrySet().stream()
                .filter(read -> read.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of a step that is built in. */
    Explanation explain(String step, String threshold, Map<String, Object> effect) {
        return explain(step, threshold, effect, List.of());
    }

    /** @param concepts of the area or question that the step is about */
    Explanation explain(String step, String threshold, Map<String, Object> effect, List<String> concepts) {
        return new Explanation(step, null, list(), threshold, effect, missing(), concepts);
    }
}
