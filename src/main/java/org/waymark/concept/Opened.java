package org.waymark.concept;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.SourceNote;

/** A concept page and what surrounds it. */
public record Opened(Concept concept, Library library) {

    public RawString text() {
        return ConceptText.html(concept, library.content().pictures());
    }

    public Region region() {
        return library.regions().of(concept);
    }

    /** The questions, rules and recommendations that rest on it. */
    public Resting resting() {
        return library.foundations().on(concept);
    }

    public List<Concept> related() {
        return library.related(concept);
    }

    /** The pages with a link to it. */
    public List<Concept> leadingHere() {
        return library.relations().leadingTo(concept);
    }

    /** The notes that it tells. */
    public List<SourceNote> notes() {
        return concept.sources().stream().map(library.content().sources()::get).toList();
    }

    /** The learning paths it lies on. */
    public Set<String> paths() {
        return concept.paths().keySet();
    }

    /** Its place on a learning path, from 1. */
    public int step(String path) {
        return library.path(path).indexOf(concept) + 1;
    }

    public int steps(String path) {
        return library.path(path).size();
    }

    public Optional<Concept> before(String path) {
        return library.onPath(concept, path, -1);
    }

    public Optional<Concept> after(String path) {
        return library.onPath(concept, path, 1);
    }
}
