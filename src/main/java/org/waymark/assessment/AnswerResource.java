package org.waymark.assessment;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.waymark.assessment.DraftReader.Field;
import org.waymark.organisation.SignedIn;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;

/** Saves the answer to one question. The response is written after the commit, so what it says is so. */
@Path("/assessments/{id}")
class AnswerResource {

    private final Desk desk;
    private final SignedIn signedIn;
    private final Clock clock;

    AnswerResource(Desk desk, SignedIn signedIn, Clock clock) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** With script: gives back the sheet and the progress. */
    @PUT
    @Path("answers/{question}")
    @Authenticated
    @Transactional
    public Response put(Long id, String question, @BeanParam AnswerForm form) {
        Saving saving = save(id, question, form);
        Response.ResponseBuilder response =
                Response.status(saving.status()).entity(new SavedAnswer(saving.filling(), saving.sheet()));
        if (saving.status() == 200) {
            response.header(
                    "X-Saved-At",
                    LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString());
        }
        return response.build();
    }

    /** Without script: gives back the page of the area, or leads to it. */
    @POST
    @Path("answers/{question}")
    @Authenticated
    @Transactional
    public Response post(Long id, String question, @BeanParam AnswerForm form) {
        Saving saving = save(id, question, form);
        Filling filling = saving.filling();
        Area area = filling.content().allAreas().stream()
                .filter(candidate ->
                        candidate.questions().contains(saving.sheet().question()))
                .findFirst()
                .orElseThrow();
        if (saving.status() == 200) {
            return Response.seeOther(URI.create("/assessments/" + id + "/areas/" + area.id() + "#q-" + question))
                    .build();
        }
        List<Sheet> sheets = filling.asked(area).stream()
                .map(asked -> asked.id().equals(question) ? saving.sheet() : desk.sheet(filling, asked))
                .toList();
        return Response.status(saving.status())
                .entity(new AreaPage(new AreaSheets(filling, area, sheets)))
                .build();
    }

    /** @param status 200 saved, 409 changed or finished meanwhile, 422 does not fit */
    private record Saving(int status, Filling filling, Sheet sheet) {}

    private Saving save(Long id, String questionId, AnswerForm form) {
        Filling filling = desk.locked(id);
        Question question = Desk.visibleQuestion(filling, questionId);
        DraftReader reader = new DraftReader(question, form, filling.answer(question));
        Draft draft = reader.read();
        Sheet before = desk.sheet(filling, question);
        if (filling.assessment().isSubmitted()) {
            Map<Field, FieldProblem> finished = Map.of(Field.ANSWER, FieldProblem.FINISHED);
            return new Saving(409, filling, before.unfitting(form, finished));
        }
        if (!reader.problems().isEmpty()) {
            return new Saving(422, filling, before.unfitting(form, reader.problems()));
        }
        try {
            filling.assessment().answer(question, draft, signedIn.person(), clock.instant());
        } catch (StaleAnswer stale) {
            return new Saving(409, filling, before.stale(draft, stale));
        }
        Filling after = Filling.of(filling.assessment(), filling.content());
        return new Saving(200, after, desk.sheet(after, question));
    }
}
