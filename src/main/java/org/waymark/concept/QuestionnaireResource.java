package org.waymark.concept;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** What the current questionnaire asks, says and advises, area by area, whoever answers it. */
@Path("/questionnaire")
class QuestionnaireResource {

    private final Library library;

    QuestionnaireResource(Library library) {
        this.library = library;
    }

    @GET
    @Authenticated
    public QuestionnairePage whole() {
        return new QuestionnairePage(new AreaContent(library.content().whole(), library));
    }

    @GET
    @Path("areas/{areaId}")
    @Authenticated
    public AreaContentPage area(String areaId) {
        return new AreaContentPage(library.content()
                .area(areaId)
                .map(area -> new AreaContent(area, library))
                .orElseThrow(NotFoundException::new));
    }

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuestionnairePage(AreaContent content) implements TemplateInstance {}

    @CheckedTemplate(basePath = "concept", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AreaContentPage(AreaContent content) implements TemplateInstance {}
}
