package org.waymark.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.security.Authenticated;
import jakarta.persistence.PersistenceException;
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

    /** The quarter, the questionnaire and the assessment may each be new. */
    private static final int TRIES = 4;

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
    public Response open(Long team, @RestForm @DefaultValue("full") String form) {
        return Response.seeOther(URI.create("/assessments/" + opened(team, form, TRIES)))
                .build();
    }

    /** Of several people who start at the same moment the database lets one through; the others then find theirs. */
    private Long opened(Long team, String form, int tries) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> opened(team, form));
        } catch (QuarkusTransactionException | PersistenceException collided) {
            if (tries == 1) {
                throw collided;
            }
            return opened(team, form, tries - 1);
        }
    }

    private Long opened(Long team, String form) {
        Team own = signedIn.person().team(team);
        if (catalogue.current().form(form).isEmpty()) {
            throw new NotFoundException();
        }
        Cycle cycle = Cycle.of(LocalDate.now(clock));
        return Assessment.open(own, cycle, catalogue.publishedCurrent(), form, clock.instant())
                .id();
    }
}
