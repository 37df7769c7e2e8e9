package org.waymark.concept;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.SourceNote;

/**
 * What rests on what: source notes are told on concept pages, and questions, rules and recommendations rest on these.
 * Worked out once for a questionnaire.
 */
final class Foundations {

    private final List<Piece> pieces;
    private final Map<String, List<Concept>> telling;
    private final Map<String, Resting> onConcepts;
    private final Map<String, Resting> onNotes = new HashMap<>();

    Foundations(Questionnaire questionnaire) {
        this.pieces = Piece.allOf(questionnaire);
        this.telling = questionnaire.sources().keySet().stream()
                .collect(Collectors.toMap(note -> note, note -> pagesThatName(questionnaire, note)));
        this.onConcepts = questionnaire.concepts().keySet().stream()
                .collect(Collectors.toMap(slug -> slug, slug -> on(Set.of(slug), "")));
        telling.forEach((note, pages) -> onNotes.put(
                note, on(pages.stream().map(Concept::slug).collect(Collectors.toCollection(HashSet::new)), note)));
    }

    private static List<Concept> pagesThatName(Questionnaire questionnaire, String note) {
        return questionnaire.concepts().values().stream()
                .filter(concept -> concept.sources().contains(note))
                .toList();
    }

    /** What names the note itself comes first. */
    private Resting on(Set<String> concepts, String note) {
        return new Resting(Stream.concat(
                        pieces.stream().filter(piece -> piece.sources().contains(note)),
                        pieces.stream()
                                .filter(piece -> piece.concepts().stream().anyMatch(concepts::contains)))
                .distinct()
                .toList());
    }

    List<Piece> pieces() {
        return pieces;
    }

    Resting on(Concept concept) {
        return onConcepts.get(concept.slug());
    }

    /** What names the note, or rests on a page that tells it. */
    Resting on(SourceNote note) {
        return onNotes.get(note.id());
    }

    /** The pages that tell a note, by slug. */
    List<Concept> telling(SourceNote note) {
        return telling.get(note.id());
    }
}
