package org.waymark.concept;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** How the pages of the library hang together: all regions, one region, or one page with those around it. */
@Path("/concept-map")
class ConceptMapResource {

    private final Library library;

    ConceptMapResource(Library library) {
        this.library = library;
    }

    @GET
    @Authenticated
    public ConceptMapPage overview() {
        return new ConceptMapPage(MapOverview.of(library));
    }

    @GET
    @Path("regions/{regionId}")
    @Authenticated
    public RegionMapPage region(String regionId) {
        return new RegionMapPage(library.regions().all().stream()
                .filter(region -> region.id().equals(regionId))
                .findFirst()
                .map(region -> new RegionMap(region, library))
                .orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("concepts/{slug}")
    @Authenticated
    public SurroundingsPage concept(String slug) {
        return new SurroundingsPage(
                new Surroundings(library.concept(slug).orElseThrow(NotFoundException::new), library));
    }

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConceptMapPage(MapOverview map) implements TemplateInstance {}

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegionMapPage(RegionMap map) implements TemplateInstance {}

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SurroundingsPage(Surroundings map) implements TemplateInstance {}
}
