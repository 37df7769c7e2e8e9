package org.waymark.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The library as its first page shows it. */
public record Shelves(Library library) {

    public int pages() {
        return library.all().size();
    }

    /** In the order of the areas; last the pages on none. */
    public List<Way> ways() {
        Map<String, List<Region>> byWay = new LinkedHashMap<>();
        for (Region region : library.regions().all()) {
            byWay.computeIfAbsent(wayOf(region), way -> new ArrayList<>()).add(region);
        }
        List<Region> onNone = byWay.remove("");
        if (onNone != null) {
            byWay.put("", onNone);
        }
        return byWay.entrySet().stream()
                .map(way -> new Way(way.getKey(), library.path(way.getKey()), way.getValue()))
                .toList();
    }

    private static String wayOf(Region region) {
        return region.area().map(area -> area.tags().getOrDefault("way", "")).orElse(region.path());
    }
}
