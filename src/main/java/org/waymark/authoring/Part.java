package org.waymark.authoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.authoring.Change.Bearing;
import org.waymark.authoring.Change.Subject;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Phrases;

/** Something with an id in a questionnaire, taken apart into traits that can be compared. */
final class Part {

    /** What it is whose coming and going is told, by subject and id. */
    record Key(Subject subject, String id) {}

    /** @param value a text, a number or a truth */
    record Trait(Bearing bearing, Object value) {}

    static final Phrases TEXTS = Phrases.of("org.waymark.authoring.parts");

    private final Key key;
    private final Bearing bearing;
    private final Map<String, Trait> traits = new LinkedHashMap<>();

    /** @param bearing of its coming and going */
    Part(Subject subject, String id, Bearing bearing) {
        this.key = new Key(subject, id);
        this.bearing = bearing;
    }

    /** Adds a trait, unless there is no value or an empty text. */
    Part with(Bearing bearing, String name, Object value) {
        Object plain = plain(value);
        if (!plain.equals("")) {
            traits.put(name, new Trait(bearing, plain));
        }
        return this;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Part::plain).orElse("");
            case OptionalInt number -> number.isPresent() ? number.getAsInt() : "";
            case Expression expression -> expression.source();
            case Enum<?> word -> Words.of(word);
            case Collection<?> several ->
                String.join(", ", several.stream().map(Object::toString).toList());
            default -> value;
        };
    }

    Key key() {
        return key;
    }

    Bearing bearing() {
        return bearing;
    }

    Map<String, Trait> traits() {
        return traits;
    }
}
