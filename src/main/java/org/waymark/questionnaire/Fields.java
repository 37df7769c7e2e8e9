package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one mapping, read by name and type. Whatever is missing or of the wrong type is told and replaced by a
 * harmless value, so that reading goes on; keys that nobody asked for are told by {@link #refuseOthers}.
 */
final class Fields extends Entries {

    private Fields(String what, YamlNode.Mapping mapping, ProblemList problems) {
        super(what, mapping, problems);
    }

    /** Empty, with the problem told, where the node is no mapping. */
    static Optional<Fields> of(YamlNode node, String what, ProblemList problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            return Optional.of(new Fields(what, mapping, problems));
        }
        String text = what.startsWith("'") ? "key.no-mapping" : "yaml.no-mapping";
        problems.add(node.place(), text, what, node.described());
        return Optional.empty();
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
            add(scalar.place(), "key.no-text", key, scalar.text());
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            add(scalar.place(), "key.empty", key);
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
                add(item.place(), "key.no-texts", key, item.described());
            }
        }
        return texts;
    }

    /** The mappings of a list. */
    List<Fields> each(String key, String called) {
        return list(key).stream()
                .flatMap(node -> Fields.of(node, called, problems()).stream())
                .toList();
    }

    Optional<Fields> inner(String key) {
        return node(key).flatMap(node -> Fields.of(node, "'" + key + "'", problems()));
    }

    double number(String key, double otherwise, double least, double most) {
        return scalar(key).flatMap(scalar -> number(scalar, least, most)).orElse(otherwise);
    }

    Optional<Double> number(YamlScalar scalar, double least, double most) {
        Optional<Double> number = ScalarNumbers.finite(scalar);
        if (number.isEmpty()) {
            add(scalar.place(), "number.not-finite", scalar.described());
        } else if (number.get() < least || number.get() > most) {
            add(scalar.place(), "number.beyond", scalar.text(), ScalarNumbers.shown(least), ScalarNumbers.shown(most));
            return Optional.empty();
        }
        return number;
    }

    Optional<Integer> whole(YamlScalar scalar) {
        return toldIfEmpty(scalar, ScalarNumbers.whole(scalar));
    }

    /** Quoted or not. */
    Optional<Integer> wholeKey(YamlScalar key) {
        return toldIfEmpty(key, ScalarNumbers.wholeKey(key));
    }

    private Optional<Integer> toldIfEmpty(YamlScalar scalar, Optional<Integer> number) {
        if (number.isEmpty()) {
            add(scalar.place(), "number.not-whole", scalar.described());
        }
        return number;
    }

    boolean flag(String key, boolean otherwise) {
        return scalar(key)
                .flatMap(scalar -> {
                    if (scalar.flag().isEmpty()) {
                        add(scalar.place(), "key.no-flag", key, scalar.described());
                    }
                    return scalar.flag();
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
                problems()
                        .addUnknown(
                                scalar.place(),
                                scalar.text(),
                                words,
                                "key.no-word",
                                key,
                                String.join(", ", words),
                                scalar.described());
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
                add(item.place(), "key.no-names", key, item.described());
            } else if (isName(scalar) && !seen.add(scalar.text())) {
                add(scalar.place(), "name.twice", scalar.text(), key);
            } else if (scalar.isTextInEveryYaml()) {
                names.add(scalar);
            }
        }
        return names;
    }

    Optional<YamlScalar> name(String key) {
        return scalar(key).filter(this::isName);
    }

    /** Tells a problem where YAML takes the name for something else. */
    boolean isName(YamlScalar scalar) {
        if (!scalar.isTextInEveryYaml()) {
            add(scalar.place(), "name.unquoted", scalar.text());
        }
        return scalar.isTextInEveryYaml();
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
            add(place("id"), "id.twice", id);
        }
        return id;
    }

    String id(YamlScalar scalar) {
        String text = scalar.text();
        if (!KebabCase.isKept(text)) {
            add(scalar.place(), "id.not-kebab", YamlScalar.shortened(text), KebabCase.hint(text));
        } else if (text.length() > KebabCase.MAX_LENGTH) {
            add(scalar.place(), "id.too-long", YamlScalar.shortened(text), KebabCase.MAX_LENGTH);
        }
        return text;
    }
}
