package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Reading;

/** Collects what an explanation read, each reference once, and which of it was unknown. */
final class Reads {

    private final List<Explanation.Read> reads = new ArrayList<>();
    private List<String> missing = List.of();

    /** Everything the expressions name, in the order of their text. Single private questions are left out. */
    Reads of(Evaluation evaluation, List<Expression> expressions) {
        for (Expression expression : expressions) {
            for (Reading reading : expression.reads()) {
                if (!evaluation.outline().isPrivate(reading) && !contains(reading.toString())) {
                    of(reading.toString(), evaluation.facts().read(reading).orElse(null));
                }
            }
        }
        return this;
    }

    private boolean contains(String ref) {
        for (Explanation.Read read : reads) {
            if (read.ref().equals(ref)) {
                return true;
            }
        }
        return false;
    }

    Reads of(String ref, OptionalDouble value) {
        return of(ref, value.isPresent() ? (Object) value.getAsDouble() : null);
    }

    Reads of(String ref, double value) {
        return of(ref, (Object) value);
    }

    /** @param value a number, a boolean, or null where it is unknown */
    Reads of(String ref, Object value) {
        reads.add(new Explanation.Read(ref, value));
        if (value == null) {
            missing = missing.isEmpty() ? new ArrayList<>() : missing;
            missing.add(ref);
        }
        return this;
    }

    List<Explanation.Read> list() {
        return Collections.unmodifiableList(reads);
    }

    List<String> missing() {
        return Collections.unmodifiableList(missing);
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
