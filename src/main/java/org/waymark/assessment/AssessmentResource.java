package org.waymark.assessment;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.waymark.questionnaire.Area;

/** Going on with an assessment, and its pages by area. */
@Path("/assessments/{id}")
class AssessmentResource {

    private final Desk desk;

    AssessmentResource(Desk desk) {
        this.desk = desk;
    }

    /** Where the person goes on: the first question without an answer, the review, or the result. */
    @GET
    @Authenticated
    public Response goOn(Long id) {
        Filling filling = desk.filling(id);
        String base = "/assessments/" + id;
        String next = filling.assessment().isSubmitted()
                ? base + "/result"
                : filling.nextQuestion()
                        .map(question -> base + "/areas/" + filling.next().id() + "#q-" + question.id())
                        .orElse(base + "/review");
        return Response.seeOther(URI.create(next)).build();
    }

    @GET
    @Path("areas/{area}")
    @Authenticated
    public AreaPage area(Long id, String area) {
        Filling filling = desk.filling(id);
        Area shown = filling.content()
                .area(area)
                .filter(found -> !filling.asked(found).isEmpty())
                .orElseThrow(NotFoundException::new);
        return new AreaPage(new AreaSheets(
                filling,
                shown,
                filling.asked(shown).stream()
                        .map(question -> desk.sheet(filling, question))
                        .toList()));
    }
}
