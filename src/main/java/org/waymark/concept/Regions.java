package org.waymark.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Questionnaire;

/** The regions of a library, and which one a page is in. Worked out once for a questionnaire. */
final class Regions {

    private final List<Region> all;
    private final Map<String, Region> bySlug = new HashMap<>();

    Regions(Questionnaire questionnaire, List<Concept> byTitle) {
        this.all = Region.allOf(questionnaire, byTitle);
        all.forEach(region -> region.concepts().forEach(page -> bySlug.put(page.slug(), region)));
    }

    List<Region> all() {
        return all;
    }

    Region of(Concept concept) {
        return bySlug.get(concept.slug());
    }
}
