package org.waymark.concept;

import java.util.List;
import org.waymark.questionnaire.Concept;

/**
 * One of the ways by which the library is sorted.
 *
 * @param id as areas and learning paths name it, such as {@code flow}; empty for pages on none
 * @param path its learning path, in the order of reading; may be empty
 * @param regions its parts; no page is in two of them
 */
public record Way(String id, List<Concept> path, List<Region> regions) {

    public int pages() {
        return regions.stream().mapToInt(region -> region.concepts().size()).sum();
    }
}
