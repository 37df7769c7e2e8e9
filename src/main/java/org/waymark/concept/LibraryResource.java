package org.waymark.concept;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The concept library. */
@Path("/library")
class LibraryResource {

    private final Library library;
    private final Search search;

    LibraryResource(Library library, Search search) {
        this.library = library;
        this.search = search;
    }

    @GET
    @Authenticated
    public LibraryPage index(@QueryParam("q") @DefaultValue("") String query) {
        return new LibraryPage(search.found(query), new Shelves(library));
    }

    @GET
    @Path("{slug}")
    @Authenticated
    public ConceptPage concept(String slug) {
        return new ConceptPage(new Opened(library.concept(slug).orElseThrow(NotFoundException::new), library));
    }

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LibraryPage(Found found, Shelves shelves) implements TemplateInstance {}

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConceptPage(Opened opened) implements TemplateInstance {}
}
