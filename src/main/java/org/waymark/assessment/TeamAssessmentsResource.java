package org.waymark.assessment;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.waymark.catalogue.Catalogue;
import org.waymark.cycle.Cycle;
import org.waymark.organisation.SignedIn;
import org.waymark.organisation.Team;

/** Opens a team's assessment of the current quarter, or finds the one that somebody else has opened. */
@Path("/teams/{team}/assessments")
class TeamAssessmentsResource {

    private final SignedIn signedIn;
    private final Catalogue catalogue;
    private final Clock clock;

    TeamAssessmentsResource(SignedIn signedIn, Catalogue catalogue, Clock clock) {
        this.signedIn = signedIn;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @POST
    @Authenticated
    @Transactional
    public Response open(Long team, @RestForm @DefaultValue("full") String form) {
        Team own = signedIn.person().team(team);
        if (catalogue.current().form(form).isEmpty()) {
            throw new NotFoundException();
        }
        Cycle cycle = Cycle.of(LocalDate.now(clock));
        Assessment assessment = Assessment.open(own, cycle, catalogue.publishedCurrent(), form, clock.instant());
        return Response.seeOther(URI.create("/assessments/" + assessment.id())).build();
    }
}
