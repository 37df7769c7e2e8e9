package org.waymark.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.ConceptLinks;
import org.waymark.questionnaire.Questionnaire;

/** How concept pages lead to each other, in their text or under {@code related}. Worked out once for a questionnaire. */
final class Relations {

    private final Questionnaire questionnaire;
    private final Map<String, Set<String>> leadingTo = new TreeMap<>();
    private final Map<String, Set<String>> around = new TreeMap<>();

    Relations(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        for (Concept concept : questionnaire.concepts().values()) {
            ledToFrom(concept)
                    .filter(slug -> !slug.equals(concept.slug()))
                    .filter(questionnaire.concepts()::containsKey)
                    .forEach(slug -> note(concept.slug(), slug));
        }
    }

    private static Stream<String> ledToFrom(Concept concept) {
        return Stream.concat(
                concept.related().stream(), ConceptLinks.in(concept).stream().map(ConceptLinks.Link::slug));
    }

    private void note(String from, String to) {
        leadingTo.computeIfAbsent(to, slug -> new TreeSet<>()).add(from);
        around.computeIfAbsent(to, slug -> new TreeSet<>()).add(from);
        around.computeIfAbsent(from, slug -> new TreeSet<>()).add(to);
    }

    /** The pages with a link to this one, by title. */
    List<Concept> leadingTo(Concept concept) {
        return pages(leadingTo, concept);
    }

    /** The pages that lead to this one or that it leads to, by title. */
    List<Concept> around(Concept concept) {
        return pages(around, concept);
    }

    private List<Concept> pages(Map<String, Set<String>> relation, Concept concept) {
        return relation.getOrDefault(concept.slug(), Set.of()).stream()
                .map(questionnaire.concepts()::get)
                .sorted(Comparator.comparing(Concept::title))
                .toList();
    }

    /** Whether one leads to the other. */
    boolean areTogether(Concept one, Concept other) {
        return around.getOrDefault(one.slug(), Set.of()).contains(other.slug());
    }
}
