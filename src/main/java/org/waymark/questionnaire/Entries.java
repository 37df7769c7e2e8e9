package org.waymark.questionnaire;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of one mapping: which keys are there, which were asked for, and what they hold. */
abstract class Entries {

    private final String what;
    private final Place place;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, YamlScalar> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final ProblemList problems;

    Entries(String what, YamlNode.Mapping mapping, ProblemList problems) {
        this.place = mapping.place();
        this.problems = problems;
        for (YamlNode.Mapping.Entry entry : mapping.entries()) {
            keys.put(entry.key().text(), entry.key());
            values.put(entry.key().text(), entry.value());
        }
        this.what = values.get("id") instanceof YamlScalar id && id.isText()
                ? what + " '" + YamlScalar.shortened(id.text()) + "'"
                : what;
    }

    ProblemList problems() {
        return problems;
    }

    Place place() {
        return place;
    }

    Place place(String key) {
        return values.containsKey(key) ? values.get(key).place() : place;
    }

    Place placeOfKey(String key) {
        return keys.containsKey(key) ? keys.get(key).place() : place;
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** The keys in file order, for mappings whose keys are names. */
    List<YamlScalar> keys() {
        asked.addAll(keys.keySet());
        return List.copyOf(keys.values());
    }

    void add(Place where, String text, Object... details) {
        String message = ProblemList.text(text, details);
        problems.addWords(where, what.endsWith("'") ? ProblemList.text("key.within", message, what) : message);
    }

    Optional<YamlNode> node(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        YamlNode value = values.get(key);
        if (value instanceof YamlScalar scalar && scalar.isNothing()) {
            add(placeOfKey(key), "key.without-value", key);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    void require(String key) {
        if (!has(key)) {
            problems.add(place, "key.missing", key, what);
        }
    }

    Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof YamlScalar scalar) {
                return Optional.of(scalar);
            }
            add(node.place(), "key.no-scalar", key, node.described());
            return Optional.empty();
        });
    }

    List<YamlNode> list(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof YamlNode.Sequence sequence) {
                        return sequence.items();
                    }
                    add(node.place(), "key.no-list", key, node.described());
                    return List.<YamlNode>of();
                })
                .orElse(List.of());
    }

    /** Whether there is a list at all, be it empty. */
    boolean holdsList(String key) {
        return values.get(key) instanceof YamlNode.Sequence;
    }

    /** To be called last: what has not been asked for is not known here. */
    void refuseOthers() {
        keys.forEach((key, scalar) -> {
            if (!asked.contains(key)) {
                problems.addUnknown(
                        scalar.place(),
                        key,
                        asked.stream().filter(each -> !keys.containsKey(each)).toList(),
                        "key.unknown",
                        YamlScalar.shortened(key),
                        what);
            }
        });
    }
}
