package org.waymark.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Assessment;
import org.waymark.assessment.Filling;
import org.waymark.catalogue.Catalogue;
import org.waymark.cycle.Cycle;
import org.waymark.organisation.Person;
import org.waymark.organisation.SignedIn;
import org.waymark.organisation.Team;

/** What each person sees first: what waits for them. */
@Path("/")
class HomeResource {

    private final SignedIn signedIn;
    private final Catalogue catalogue;
    private final Clock clock;

    HomeResource(SignedIn signedIn, Catalogue catalogue, Clock clock) {
        this.signedIn = signedIn;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GET
    @Authenticated
    public HomePage home() {
        Person person = signedIn.person();
        LocalDate today = LocalDate.now(clock);
        return new HomePage(
                person,
                Extent.of(catalogue.current()),
                person.teams().stream().map(team -> teamNow(team, today)).toList());
    }

    private TeamNow teamNow(Team team, LocalDate today) {
        Optional<Filling> current = Cycle.known(today)
                .flatMap(cycle -> Assessment.of(team, cycle))
                .map(assessment -> Filling.of(assessment, catalogue.content(assessment.questionnaire())));
        return new TeamNow(team, Cycle.nameOf(today), Cycle.lastDayOf(today), current, Assessment.submittedOf(team));
    }

    @CheckedTemplate(basePath = "home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage(Person person, List<Extent> extents, List<TeamNow> teams) implements TemplateInstance {}
}
