package org.waymark.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.waymark.organisation.SignedIn;

/** Looking everything over, and finishing. */
@Path("/assessments/{id}")
class ReviewResource {

    private final Desk desk;
    private final SignedIn signedIn;
    private final Submission submission;
    private final Clock clock;

    ReviewResource(Desk desk, SignedIn signedIn, Submission submission, Clock clock) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.submission = submission;
        this.clock = clock;
    }

    @GET
    @Path("review")
    @Authenticated
    public Response review(Long id) {
        Filling filling = desk.filling(id);
        return filling.assessment().isSubmitted()
                ? toResult(id)
                : Response.ok(new ReviewPage(new Review(filling, false))).build();
    }

    /** A second submission leads to the result of the first; one with blanks that may not be leads back to the review. */
    @POST
    @Path("submission")
    @Authenticated
    @Transactional
    public Response submit(Long id) {
        Filling filling = desk.locked(id);
        if (filling.assessment().isSubmitted()) {
            return toResult(id);
        }
        try {
            submission.submit(filling.assessment(), signedIn.person(), clock.instant());
        } catch (BlanksLeft refused) {
            // Rendered here, as what it shows is loaded in this transaction only.
            return Response.status(422)
                    .type("text/html;charset=UTF-8")
                    .entity(new ReviewPage(new Review(filling, true)).render())
                    .build();
        }
        return toResult(id);
    }

    private static Response toResult(Long id) {
        return Response.seeOther(URI.create("/assessments/" + id + "/result")).build();
    }

    /** What is missing, first; then every answer. */
    @CheckedTemplate(basePath = "assessment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewPage(Review review) implements TemplateInstance {}
}
