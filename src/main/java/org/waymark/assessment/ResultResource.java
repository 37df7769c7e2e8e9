package org.waymark.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The result of a submitted assessment, and why it is what it is. */
@Path("/assessments/{id}/result")
class ResultResource {

    private final Desk desk;

    ResultResource(Desk desk) {
        this.desk = desk;
    }

    @GET
    @Authenticated
    public Response result(Long id) {
        Filling filling = desk.filling(id);
        if (!filling.assessment().isSubmitted()) {
            return Response.seeOther(URI.create("/assessments/" + id + "/review"))
                    .build();
        }
        return Response.ok(new ResultPage(desk.outcome(filling))).build();
    }

    @GET
    @Path("explanations/{kind}/{ref}")
    @Authenticated
    public ExplanationPage explanation(Long id, String kind, String ref) {
        Filling filling = desk.filling(id);
        if (!filling.assessment().isSubmitted()) {
            throw new NotFoundException();
        }
        Outcome outcome = desk.outcome(filling);
        return Explained.of(outcome, kind, ref).map(ExplanationPage::new).orElseThrow(NotFoundException::new);
    }

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResultPage(Outcome outcome) implements TemplateInstance {}

    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ExplanationPage(Explained explained) implements TemplateInstance {}
}
