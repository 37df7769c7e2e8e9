package org.waymark.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Questionnaire;

/**
 * A part of the library that can be taken in at once: the pages of an area, or a stretch of those on a learning path that
 * belong to no area. Each page is in one region.
 *
 * @param id of the area, or one with a full stop, which no area has
 * @param path the learning path, where there is no area; empty for pages on none
 * @param stretch the number of the stretch, from 1; 0 for an area, and for a path with one alone
 * @param concepts its pages, by title, or in the order of the path
 */
public record Region(String id, Optional<Area> area, String path, int stretch, List<Concept> concepts) {

    /** More pages than this cannot be told apart in one picture. */
    private static final int LONGEST_STRETCH = 24;

    /** Those that have pages: the areas in their order, then the paths. */
    static List<Region> allOf(Questionnaire questionnaire, List<Concept> byTitle) {
        List<Region> regions = new ArrayList<>();
        for (Area area : questionnaire.allAreas()) {
            regions.add(new Region(area.id(), Optional.of(area), "", 0, pagesOf(area.id(), byTitle)));
        }
        regions.removeIf(region -> region.concepts().isEmpty());
        List<Concept> others = pagesOf("", byTitle);
        pathsOf(others).forEach(path -> addStretches(path, others, regions));
        return regions;
    }

    /** That with the most pages first; pages on none come last. */
    private static List<String> pathsOf(List<Concept> pages) {
        Map<String, Long> sizes =
                pages.stream().collect(Collectors.groupingBy(Region::pathOf, TreeMap::new, Collectors.counting()));
        return sizes.keySet().stream()
                .sorted(Comparator.comparing(String::isEmpty).thenComparing(path -> -sizes.get(path)))
                .toList();
    }

    private static List<Concept> pagesOf(String area, List<Concept> pages) {
        return pages.stream().filter(page -> page.area().equals(area)).toList();
    }

    private static String pathOf(Concept concept) {
        return concept.paths().keySet().stream().sorted().findFirst().orElse("");
    }

    /** All about equally long. */
    private static void addStretches(String path, List<Concept> others, List<Region> regions) {
        List<Concept> pages = others.stream()
                .filter(page -> pathOf(page).equals(path))
                .sorted(Comparator.comparing(page -> page.paths().getOrDefault(path, 0)))
                .toList();
        int stretches = Math.ceilDiv(pages.size(), LONGEST_STRETCH);
        for (int stretch = 1; stretch <= stretches; stretch++) {
            regions.add(new Region(
                    "path." + path + "." + stretch,
                    Optional.empty(),
                    path,
                    stretches == 1 ? 0 : stretch,
                    pages.subList(pages.size() * (stretch - 1) / stretches, pages.size() * stretch / stretches)));
        }
    }

    public Concept first() {
        return concepts.getFirst();
    }

    public Concept last() {
        return concepts.getLast();
    }

    public String address() {
        return "/concept-map/regions/" + id;
    }

    /** As its author named it; empty for pages on no path. */
    public String title() {
        return area.map(Area::title)
                .orElse(path.isEmpty() ? "" : path.substring(0, 1).toUpperCase(Locale.ROOT) + path.substring(1));
    }
}
