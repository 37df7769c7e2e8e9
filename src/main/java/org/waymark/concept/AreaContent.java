package org.waymark.concept;

import java.util.List;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Recommendation;

/** What is asked, said and advised in an area; the whole has the id "". */
public record AreaContent(Area area, Library library) {

    public List<Area> areas() {
        return library.content().allAreas();
    }

    /** Whether the questionnaire adds questions to the source notes. */
    public boolean hasExtensions() {
        return library.content().allQuestions().stream().anyMatch(Question::isExtension);
    }

    public Resting own() {
        return new Resting(library.foundations().pieces().stream()
                .filter(piece -> piece.area().equals(area.id()))
                .toList());
    }

    public Question question(Piece piece) {
        return library.content().question(piece.id()).orElseThrow();
    }

    public Recommendation recommendation(Piece piece) {
        return library.content().recommendations().stream()
                .filter(advice -> advice.id().equals(piece.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The pages that a piece rests on. */
    public List<Concept> concepts(Piece piece) {
        return piece.concepts().stream()
                .flatMap(slug -> library.concept(slug).stream())
                .toList();
    }
}
