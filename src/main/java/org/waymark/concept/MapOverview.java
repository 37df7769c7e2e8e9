package org.waymark.concept;

import java.util.Comparator;
import java.util.List;
import org.waymark.chart.ArcDiagram;
import org.waymark.questionnaire.Concept;

/** How many pages of each two regions of the library hang together. */
public record MapOverview(List<Region> regions, List<Between> links) {

    /** @param links pairs of pages, one of each region, that hang together */
    public record Between(Region one, Region other, int links) {}

    static MapOverview of(Library library) {
        List<Region> regions = library.regions().all();
        List<Between> links = Drawn.ties(
                        regions.size(),
                        (one, other) -> links(library.relations(), regions.get(one), regions.get(other)))
                .stream()
                .map(tie -> new Between(regions.get(tie.from()), regions.get(tie.to()), tie.weight()))
                .toList();
        return new MapOverview(regions, links);
    }

    static int links(Relations relations, Region one, Region other) {
        return (int) one.concepts().stream()
                .mapToLong(page -> links(relations, page, other))
                .sum();
    }

    private static long links(Relations relations, Concept page, Region other) {
        return other.concepts().stream()
                .filter(there -> relations.areTogether(page, there))
                .count();
    }

    public Drawn drawn() {
        List<ArcDiagram.Tie> ties = links.stream()
                .map(between -> new ArcDiagram.Tie(
                        regions.indexOf(between.one()), regions.indexOf(between.other()), between.links()))
                .toList();
        return new Drawn(
                new ArcDiagram(regions.size(), 0, ties),
                regions.stream().map(Drawn.Row::of).toList());
    }

    /** The most links first. */
    public List<Between> strongestFirst() {
        return links.stream()
                .sorted(Comparator.comparing(Between::links).reversed())
                .toList();
    }
}
