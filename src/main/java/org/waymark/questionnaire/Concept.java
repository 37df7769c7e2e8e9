package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;

/**
 * A page of the concept library.
 *
 * @param related slugs of other pages
 * @param sources ids of the source notes it carries
 * @param paths its position on learning paths, by path, such as {@code flow: 12}
 * @param markdown the text without front matter
 * @param textPlace where that text begins
 */
public record Concept(
        String slug,
        String title,
        String area,
        List<String> related,
        List<String> sources,
        Map<String, Integer> paths,
        String markdown,
        Place place,
        Place textPlace) {}
