package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one mapping, read by name and type. Whatever is missing or of the wrong type is told and replaced by a
 * harmless value, so that reading goes on; keys that nobody asked for are told by {@link #refuseOthers}.
 */
final class Fields {

    private final String what;
    private final Place place;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, YamlScalar> keys = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final ProblemList problems;

    private Fields(String what, YamlNode.Mapping mapping, ProblemList problems) {
        this.place = mapping.place();
        this.problems = problems;
        for (YamlNode.Mapping.Entry entry : mapping.entries()) {
            keys.put(entry.key().text(), entry.key());
            values.put(entry.key().text(), entry.value());
        }
        this.what =
                values.get("id") instanceof YamlScalar id ? what + " '" + YamlScalar.shortened(id.text()) + "'" : what;
    }

    /** Empty, with the problem told, where the node is no mapping. */
    static Optional<Fields> of(YamlNode node, String what, ProblemList problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(what, mapping, problems));
        }
        problems.add(node.place(), "a " + what + " has to be keys with values, not " + node.described());
        return Optional.empty();
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

    void add(Place where, String message) {
        problems.add(where, message + " in " + what);
    }

    Optional<YamlNode> node(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        YamlNode value = values.get(key);
        if (value instanceof YamlScalar scalar && scalar.isNothing()) {
            add(placeOfKey(key), "the key '" + key + "' has no value");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    void require(String key) {
        if (!has(key)) {
            problems.add(place, "missing key '" + key + "' in " + what);
        }
    }

    Optional<YamlScalar> scalar(String key) {
        return node(key).flatMap(node -> {
            if (node instanceof YamlScalar scalar) {
                return Optional.of(scalar);
            }
            add(node.place(), "'" + key + "' has to be a single value, not " + node.described());
            return Optional.empty();
        });
    }

    String text(String key) {
        require(key);
        return text(key, "");
    }

    String text(String key, String otherwise) {
        return optionalText(key).orElse(otherwise);
    }

    Optional<String> optionalText(String key) {
        return scalar(key).flatMap(scalar -> text(scalar, key));
    }

    private Optional<String> text(YamlScalar scalar, String key) {
        if (!scalar.isText()) {
            add(scalar.place(), "'" + key + "' has to be text, not " + scalar.text() + ": put it in quotes");
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            add(scalar.place(), "'" + key + "' is empty");
            return Optional.empty();
        }
        return Optional.of(scalar.text().stripTrailing());
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : list(key)) {
            if (item instanceof YamlScalar scalar) {
                text(scalar, key).ifPresent(texts::add);
            } else {
                add(item.place(), "'" + key + "' is a list of texts, not of " + item.described());
            }
        }
        return texts;
    }

    List<YamlNode> list(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof YamlNode.Sequence sequence) {
                        return sequence.items();
                    }
                    add(node.place(), "'" + key + "' has to be a list, not " + node.described());
                    return List.<YamlNode>of();
                })
                .orElse(List.of());
    }

    /** The mappings of a list. */
    List<Fields> each(String key, String called) {
        return list(key).stream()
                .flatMap(node -> Fields.of(node, called, problems).stream())
                .toList();
    }

    Optional<Fields> inner(String key) {
        return node(key).flatMap(node -> Fields.of(node, "'" + key + "'", problems));
    }

    double number(String key, double otherwise, double least, double most) {
        return scalar(key).flatMap(scalar -> number(scalar, least, most)).orElse(otherwise);
    }

    Optional<Double> number(YamlScalar scalar, double least, double most) {
        Optional<Double> number = ScalarNumbers.finite(scalar);
        if (number.isEmpty()) {
            add(scalar.place(), scalar.described() + " is not a finite number");
        } else if (number.get() < least || number.get() > most) {
            add(
                    scalar.place(),
                    scalar.text() + " is not between " + ScalarNumbers.shown(least) + " and "
                            + ScalarNumbers.shown(most));
            return Optional.empty();
        }
        return number;
    }

    Optional<Integer> whole(YamlScalar scalar) {
        Optional<Integer> number = ScalarNumbers.whole(scalar);
        if (number.isEmpty()) {
            add(scalar.place(), scalar.described() + " is not a whole number");
        }
        return number;
    }

    boolean flag(String key, boolean otherwise) {
        return scalar(key)
                .flatMap(scalar -> {
                    if (scalar.isPlain() && scalar.text().matches("true|false")) {
                        return Optional.of(scalar.text().equals("true"));
                    }
                    add(scalar.place(), "'" + key + "' is true or false, not " + scalar.described());
                    return Optional.<Boolean>empty();
                })
                .orElse(otherwise);
    }

    <E extends Enum<E>> E word(String key, E otherwise) {
        return word(
                        key,
                        otherwise.getDeclaringClass(),
                        List.of(otherwise.getDeclaringClass().getEnumConstants()))
                .orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> word(String key, Class<E> type, List<E> allowed) {
        return scalar(key).flatMap(scalar -> {
            Optional<E> found = allowed.stream()
                    .filter(each -> ScalarWords.of(each).equals(scalar.text()))
                    .findFirst();
            if (found.isEmpty()) {
                List<String> words = ScalarWords.of(allowed);
                problems.addUnknown(
                        scalar.place(),
                        "'" + key + "' is one of " + String.join(", ", words) + ", not " + scalar.described(),
                        scalar.text(),
                        words);
            }
            return found;
        });
    }

    /** The names of a list, none of them twice. */
    List<YamlScalar> names(String key) {
        List<YamlScalar> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : list(key)) {
            if (!(item instanceof YamlScalar scalar)) {
                add(item.place(), "'" + key + "' is a list of names, not of " + item.described());
            } else if (!scalar.isTextInEveryYaml()) {
                add(scalar.place(), "YAML does not read " + scalar.text() + " as a name: put it in quotes");
            } else if (!seen.add(scalar.text())) {
                add(scalar.place(), "'" + scalar.text() + "' stands twice under '" + key + "'");
            } else {
                names.add(scalar);
            }
        }
        return names;
    }

    Optional<YamlScalar> name(String key) {
        return scalar(key).filter(scalar -> {
            if (!scalar.isTextInEveryYaml()) {
                add(scalar.place(), "YAML does not read " + scalar.text() + " as a name: put it in quotes");
                return false;
            }
            return true;
        });
    }

    /** A new id, in kebab-case; "" where there is none. */
    String id(String key) {
        require(key);
        return name(key).map(this::id).orElse("");
    }

    /** The id of an option or item, unique among its siblings only. */
    String localId(Set<String> siblings) {
        String id = id("id");
        if (!id.isEmpty() && !siblings.add(id)) {
            add(place("id"), "duplicate id '" + id + "'");
        }
        return id;
    }

    String id(YamlScalar scalar) {
        String text = scalar.text();
        if (!text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            String kebab = text.strip()
                    .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
            add(
                    scalar.place(),
                    "the id '" + YamlScalar.shortened(text) + "' is not in kebab-case (a-z, 0-9, single hyphens)"
                            + (kebab.isEmpty() ? "" : "; write '" + YamlScalar.shortened(kebab) + "'"));
        }
        return text;
    }

    /** To be called last: what has not been asked for is not known here. */
    void refuseOthers() {
        keys.forEach((key, scalar) -> {
            if (!asked.contains(key)) {
                problems.addUnknown(
                        scalar.place(),
                        "unknown key '" + YamlScalar.shortened(key) + "' in " + what,
                        key,
                        asked.stream().filter(each -> !keys.containsKey(each)).toList());
            }
        });
    }
}
