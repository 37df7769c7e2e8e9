package org.waymark.questionnaire;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything in a questionnaire that has a name, and whether a name that is used is there. */
final class Names {

    /** What carries a name. The ids of all but the last three are unique in the whole questionnaire. */
    enum Kind {
        QUESTION("kind.question"),
        AREA("kind.area"),
        CAP("kind.cap"),
        CLASSIFICATION("kind.classification"),
        FINDING("kind.finding"),
        RECOMMENDATION("kind.recommendation"),
        FORM("kind.form"),
        OPTION_SET("kind.option-set"),
        CONCEPT("kind.concept"),
        SOURCE("kind.source");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        private String withArticle() {
            return ProblemList.text(text);
        }

        private String withoutArticle() {
            return withArticle().substring(withArticle().indexOf(' ') + 1);
        }

        private String space() {
            return compareTo(OPTION_SET) < 0 ? "" : name();
        }
    }

    private record Declared(Kind kind, String id, Place place) {}

    private final ProblemList problems;
    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<Kind, Map<String, Optional<Object>>> known = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private boolean someAreUndecoded;

    Names(ProblemList problems) {
        this.problems = problems;
    }

    /** From here on the name may be used, even if the rest of what carries it turns out to be broken. */
    void declare(Kind kind, String id, Place place) {
        String folded = kind.space() + " "
                + Normalizer.normalize(id, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Declared first = declared.putIfAbsent(folded, new Declared(kind, id, place));
        if (first != null) {
            String text = first.id.equals(id) ? "id.taken" : "id.alike";
            problems.add(place, text, id, first.id, first.kind.withArticle(), first.place);
        }
        known.computeIfAbsent(kind, _ -> new LinkedHashMap<>()).putIfAbsent(id, Optional.empty());
    }

    /** What carries the name, once it has been read without problem. */
    void define(Kind kind, String id, Object what) {
        known.get(kind).put(id, Optional.of(what));
    }

    /** A file that could not be read: names that occur in it may well be defined there. */
    void addUnreadable(String text) {
        unreadable.addAll(Arrays.asList(text.split("[^A-Za-z0-9._-]+")));
    }

    /** A file whose text could not be read at all: any name may be defined there. */
    void addUndecoded() {
        someAreUndecoded = true;
    }

    /** The whole questionnaire, as an area of its own, where it is scored. */
    void declareWhole() {
        known.computeIfAbsent(Kind.AREA, _ -> new LinkedHashMap<>()).put("", Optional.empty());
    }

    boolean isThere(Kind kind, String id) {
        return all(kind).contains(id) || unreadable.contains(id) || someAreUndecoded;
    }

    /** Tells a problem where the name is not there. */
    void use(Kind kind, String id, Place place) {
        if (isThere(kind, id)) {
            return;
        }
        if (kind == Kind.AREA && id.isEmpty()) {
            problems.add(place, "name.whole");
            return;
        }
        for (Kind other : Kind.values()) {
            if (other.space().equals(kind.space()) && all(other).contains(id)) {
                problems.add(place, "name.of-other-kind", id, other.withArticle(), kind.withArticle());
                return;
            }
        }
        problems.addUnknown(place, id, all(kind), "name.unknown", kind.withoutArticle(), id);
    }

    Set<String> all(Kind kind) {
        return known.getOrDefault(kind, Map.of()).keySet();
    }

    Optional<Question> question(String id) {
        return defined(Kind.QUESTION, id, Question.class);
    }

    Optional<Classification> classification(String id) {
        return defined(Kind.CLASSIFICATION, id, Classification.class);
    }

    <T> Optional<T> defined(Kind kind, String id, Class<T> type) {
        return known.getOrDefault(kind, Map.of())
                .getOrDefault(id, Optional.empty())
                .map(type::cast);
    }
}
