package org.waymark.concept;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waymark.concept.Piece.Kind;

/** The pieces of a questionnaire that rest on something, or stand on a page. */
public record Resting(List<Piece> pieces) {

    public List<Piece> questions() {
        return of(EnumSet.of(Kind.QUESTION));
    }

    public List<Piece> rules() {
        return of(EnumSet.of(Kind.CAP, Kind.CASE, Kind.FINDING));
    }

    public List<Piece> recommendations() {
        return of(EnumSet.of(Kind.RECOMMENDATION));
    }

    private List<Piece> of(Set<Kind> kinds) {
        return pieces.stream().filter(piece -> kinds.contains(piece.kind())).toList();
    }
}
