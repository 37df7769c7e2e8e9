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
        QUESTION("a question"),
        AREA("an area"),
        CAP("a cap"),
        CLASSIFICATION("a classification"),
        FINDING("a finding"),
        RECOMMENDATION("a recommendation"),
        FORM("a form"),
        OPTION_SET("an option set"),
        CONCEPT("a concept"),
        SOURCE("a source");

        private final String called;

        Kind(String called) {
            this.called = called;
        }

        private String withoutArticle() {
            return called.substring(called.indexOf(' ') + 1);
        }

        private String space() {
            return compareTo(OPTION_SET) < 0 ? "" : called;
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
            String who = " is already " + first.kind.called + " at " + first.place;
            problems.add(
                    place,
                    first.id.equals(id)
                            ? "duplicate id '" + id + "': it" + who + "; ids are unique in a questionnaire"
                            : "the id '" + id + "' differs from '" + first.id + "' only by case or Unicode form: that"
                                    + who);
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
            problems.add(place, "the area '' is the whole, which has no roll-up; write 'overall' under 'scoring'");
            return;
        }
        for (Kind other : Kind.values()) {
            if (other.space().equals(kind.space()) && all(other).contains(id)) {
                problems.add(place, "'" + id + "' is " + other.called + ", not " + kind.called);
                return;
            }
        }
        problems.addUnknown(place, "unknown " + kind.withoutArticle() + " '" + id + "'", id, all(kind));
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
