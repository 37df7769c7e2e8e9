package org.waymark.questionnaire;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems while a questionnaire is read, so that all of them can be told at once. */
final class ProblemList {

    /** So many names are compared to guess what was meant, and then no more: a hostile file must not cost minutes. */
    private static final int COMPARISONS = 50_000;

    /** A name or a circle may be as long as a file. */
    private static final int LONGEST = 1_000;

    private static final Phrases TEXTS = Phrases.of("org.waymark.questionnaire.problems");

    private final Set<Problem> problems = new LinkedHashSet<>();
    private long compared;

    /** @param text its key in {@code problems.properties} */
    void add(Place place, String text, Object... details) {
        addWords(place, text(text, details));
    }

    /** What is in words already. */
    void addWords(Place place, String message) {
        problems.add(new Problem(place, YamlScalar.shortened(message, LONGEST)));
    }

    /** What {@code problems.properties} says under a key. */
    static String text(String key, Object... details) {
        return TEXTS.say(key, details);
    }

    /** A name that is not there, with the one that was probably meant. */
    void addUnknown(Place place, String name, Collection<String> known, String text, Object... details) {
        compared += known.size();
        String message = text(text, details);
        addWords(place, compared <= COMPARISONS ? message + NearName.hint(name, known) : message);
    }

    int count() {
        return problems.size();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    boolean hasOneAt(String file, int line) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.place().file().equals(file) && problem.place().line() == line);
    }

    List<Problem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparing(
                        Problem::place,
                        Comparator.comparing(Place::file)
                                .thenComparingInt(Place::line)
                                .thenComparingInt(Place::column)))
                .toList();
    }
}
