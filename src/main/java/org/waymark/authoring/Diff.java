package org.waymark.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.authoring.Change.Bearing;
import org.waymark.authoring.Change.Kind;
import org.waymark.questionnaire.Questionnaire;

/**
 * What changed between two versions of a questionnaire, and how comparable their results are. Of the order of things only
 * that of options and cases is compared.
 *
 * @param changes by subject, in the order of the later version, what is gone last
 * @param comparability of the whole (the area with the id ""), then of each area that is in both versions
 */
public record Diff(List<Change> changes, List<Comparability> comparability) {

    public static Diff between(Questionnaire before, Questionnaire after) {
        Map<Part.Key, Part> old = Parts.of(before);
        Map<Part.Key, Part> now = Parts.of(after);
        List<Change> changes = Stream.concat(now.keySet().stream(), old.keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Part.Key::subject))
                .flatMap(key -> changes(old.get(key), now.get(key)).stream())
                .toList();
        return new Diff(changes, new Comparison(before, after, old, now).ofAllAreas());
    }

    /** @param before null if it was not there yet; {@code after} null if it is no longer there */
    private static List<Change> changes(Part before, Part after) {
        if (before == null) {
            return List.of(whole(after, Kind.ADDED));
        }
        if (after == null) {
            return List.of(whole(before, Kind.REMOVED));
        }
        Set<String> names = new LinkedHashSet<>(after.traits().keySet());
        names.addAll(before.traits().keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            Optional<Part.Trait> was = Optional.ofNullable(before.traits().get(name));
            Optional<Part.Trait> is = Optional.ofNullable(after.traits().get(name));
            if (!was.map(Part.Trait::value).equals(is.map(Part.Trait::value))) {
                changes.add(change(after.key(), name, was, is));
            }
        }
        return changes;
    }

    private static Change whole(Part part, Kind kind) {
        return new Change(
                part.key().subject(),
                part.key().id(),
                kind,
                Optional.empty(),
                part.bearing(),
                Optional.empty(),
                Optional.empty());
    }

    private static Change change(Part.Key key, String name, Optional<Part.Trait> was, Optional<Part.Trait> is) {
        Bearing bearing = is.or(() -> was).orElseThrow().bearing();
        Optional<Object> value = is.map(Part.Trait::value);
        boolean retired = name.equals("scored") && value.equals(Optional.of(false));
        Kind kind = retired ? Kind.RETIRED : bearing == Bearing.WORDING ? Kind.REWORDED : Kind.CHANGED;
        return new Change(key.subject(), key.id(), kind, Optional.of(name), bearing, was.map(Part.Trait::value), value);
    }

    /** Ids of the questions that are in both versions and measure something else now, each once. */
    public List<String> questionsWithAnotherMeaning() {
        return changes.stream()
                .filter(change -> change.bearing() == Bearing.MEANING)
                .map(Change::id)
                .distinct()
                .toList();
    }
}
