package org.waymark.concept;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Recommendation;

/** A concept page and what surrounds it. */
public record Opened(Concept concept, Library library) {

    public RawString text() {
        return ConceptText.html(concept, library.content().pictures());
    }

    public List<Question> questions() {
        return library.questionsOn(concept);
    }

    public List<Recommendation> recommendations() {
        return library.recommendationsOn(concept);
    }

    public List<Concept> related() {
        return library.related(concept);
    }

    /** The area it belongs to; empty where that is not asked about yet. */
    public Optional<Area> area() {
        return library.content().area(concept.area());
    }

    /** The learning paths it lies on. */
    public Set<String> paths() {
        return concept.paths().keySet();
    }

    public Optional<Concept> before(String path) {
        return library.onPath(concept, path, -1);
    }

    public Optional<Concept> after(String path) {
        return library.onPath(concept, path, 1);
    }
}
