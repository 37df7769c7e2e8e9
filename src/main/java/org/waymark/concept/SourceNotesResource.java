package org.waymark.concept;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** The map of the source notes. */
@Path("/source-notes")
class SourceNotesResource {

    private final Library library;

    SourceNotesResource(Library library) {
        this.library = library;
    }

    @GET
    @Authenticated
    public SourceNotesPage map(@QueryParam("q") @DefaultValue("") String query, @QueryParam("by") String order) {
        return new SourceNotesPage(new NoteMap(query.strip(), "number".equals(order), library));
    }

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SourceNotesPage(NoteMap map) implements TemplateInstance {}
}
