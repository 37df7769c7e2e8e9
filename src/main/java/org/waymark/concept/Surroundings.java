package org.waymark.concept;

import java.util.ArrayList;
import java.util.List;
import org.waymark.chart.ArcDiagram;
import org.waymark.questionnaire.Concept;

/** One page and those around it: what hangs together with it, and which of these with each other. */
public record Surroundings(Concept concept, Library library) {

    /** @param also the others around that page which it hangs together with */
    public record Neighbour(Concept concept, Region region, List<Concept> also) {}

    public Region region() {
        return library.regions().of(concept);
    }

    public Drawn drawn() {
        List<Concept> pages = new ArrayList<>(List.of(concept));
        pages.addAll(library.relations().around(concept));
        List<ArcDiagram.Tie> ties = Drawn.ties(
                pages.size(), (from, to) -> library.relations().areTogether(pages.get(from), pages.get(to)) ? 1 : 0);
        return new Drawn(
                new ArcDiagram(1, pages.size() - 1, ties),
                pages.stream()
                        .map(page -> Drawn.Row.of(page, page.equals(concept)))
                        .toList());
    }

    public List<Neighbour> table() {
        List<Concept> around = library.relations().around(concept);
        return around.stream()
                .map(page -> new Neighbour(
                        page,
                        library.regions().of(page),
                        around.stream()
                                .filter(other -> library.relations().areTogether(page, other))
                                .toList()))
                .toList();
    }
}
