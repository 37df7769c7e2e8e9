package org.waymark.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.catalogue.Catalogue;
import org.waymark.cycle.Cycle;
import org.waymark.organisation.Membership;
import org.waymark.organisation.Person;
import org.waymark.organisation.Team;
import org.waymark.security.Account;
import org.waymark.web.Visitor;

/** The people of the tests. Teams Payments and Search are made anew for each test, so that tests cannot disturb each other. */
@ApplicationScoped
public class Cast {

    private static final String PASSWORD = "a long enough password";

    private final Catalogue catalogue;
    private final Clock clock;
    private final Map<String, String> signIns = new ConcurrentHashMap<>();

    Cast(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A team of this name and these members, nobody of whom exists in another team. */
    public Long team(String name, String... members) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Team team = new Team(name + " " + UUID.randomUUID());
            team.persist();
            for (String member : members) {
                Account account = new Account(member + "-" + UUID.randomUUID() + "@example.org", PASSWORD);
                account.persist();
                Person person = new Person(member, account);
                person.persist();
                new Membership(person, team, Membership.Role.MEMBER).persist();
                signIns.put(member + team.id(), account.email());
            }
            return team.id();
        });
    }

    /** Somebody who coaches these teams. */
    public Visitor coach(Long... teams) {
        String email = "coach-" + UUID.randomUUID() + "@example.org";
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = new Account(email, PASSWORD);
            account.persist();
            Person coach = new Person("Coach", account);
            coach.persist();
            for (Long team : teams) {
                new Membership(coach, Team.findById(team), Membership.Role.COACH).persist();
            }
        });
        return Visitor.signedIn(email, PASSWORD);
    }

    public String email(String member, Long team) {
        return signIns.get(member + team);
    }

    public Visitor signedIn(String member, Long team) {
        return Visitor.signedIn(email(member, team), PASSWORD);
    }

    /** The full assessment of this quarter, opened. */
    public Long openAssessment(Long team) {
        return openAssessment(team, LocalDate.now(clock));
    }

    public Long openAssessment(Long team, LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Assessment.open(
                                Team.findById(team),
                                Cycle.of(day),
                                catalogue.publishedCurrent(),
                                "full",
                                clock.instant())
                        .id());
    }
}
