package org.waymark.concept;

import java.util.ArrayList;
import java.util.List;
import org.waymark.chart.ArcDiagram;
import org.waymark.questionnaire.Concept;

/** The pages of a region, how they hang together, and where they lead beyond it. */
public record RegionMap(Region region, Library library) {

    /** With more rows than this the arcs of a picture cannot be told apart. */
    private static final int MOST_ROWS = 45;

    /**
     * @param inside pages of this region that it hangs together with
     * @param outside pages of others
     */
    public record Neighbours(Concept concept, List<Concept> inside, List<Concept> outside) {}

    public boolean drawable() {
        return region.concepts().size() + neighbours().size() <= MOST_ROWS;
    }

    /** The other regions that its pages lead to. */
    private List<Region> neighbours() {
        return library.regions().all().stream()
                .filter(other -> !other.id().equals(region.id()))
                .filter(other -> MapOverview.links(library.relations(), region, other) > 0)
                .toList();
    }

    /** Its pages, and behind a gap the regions around it. */
    public Drawn drawn() {
        List<Concept> pages = region.concepts();
        List<Region> others = neighbours();
        List<Drawn.Row> rows = new ArrayList<>();
        pages.forEach(page -> rows.add(Drawn.Row.of(page, false)));
        others.forEach(other -> rows.add(Drawn.Row.of(other)));
        List<ArcDiagram.Tie> ties = Drawn.ties(
                rows.size(),
                (from, to) -> from < pages.size()
                                && leads(
                                        pages.get(from),
                                        to < pages.size()
                                                ? List.of(pages.get(to))
                                                : others.get(to - pages.size()).concepts())
                        ? 1
                        : 0);
        return new Drawn(new ArcDiagram(pages.size(), others.size(), ties), rows);
    }

    private boolean leads(Concept page, List<Concept> others) {
        return others.stream().anyMatch(other -> library.relations().areTogether(page, other));
    }

    public List<Neighbours> table() {
        return region.concepts().stream().map(this::neighbours).toList();
    }

    private Neighbours neighbours(Concept concept) {
        List<Concept> around = library.relations().around(concept);
        return new Neighbours(
                concept,
                around.stream().filter(region.concepts()::contains).toList(),
                around.stream()
                        .filter(page -> !region.concepts().contains(page))
                        .toList());
    }
}
