package org.waymark.concept;

import java.util.List;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Concept;

/** The library as its first page shows it. */
public record Shelves(Library library) {

    /** The pages of a learning path, in its order. */
    public List<Concept> path(String path) {
        return library.path(path);
    }

    public List<Area> areas() {
        return library.content().allAreas();
    }

    public List<Concept> of(Area area) {
        return library.all().stream()
                .filter(concept -> concept.area().equals(area.id()))
                .toList();
    }

    /** Pages whose area is not asked about yet. */
    public List<Concept> others() {
        return library.all().stream()
                .filter(concept -> library.content().area(concept.area()).isEmpty())
                .toList();
    }
}
