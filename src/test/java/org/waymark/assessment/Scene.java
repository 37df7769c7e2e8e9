package org.waymark.assessment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.waymark.catalogue.Catalogue;
import org.waymark.catalogue.Catalogues;
import org.waymark.catalogue.PublishedQuestionnaire;
import org.waymark.cycle.Cycle;
import org.waymark.organisation.Team;
import org.waymark.web.Visitor;

/**
 * Team Payments with Ana and Ben, team Search with Mia, and the coach of Payments. They sign in once for all tests, as that
 * is slow on purpose; each test has an assessment of Payments in a quarter of its own.
 */
@ApplicationScoped
public class Scene {

    private final Cast cast;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private Long payments;
    private Long search;
    private int quarters;

    Scene(Cast cast, Catalogue catalogue, Clock clock) {
        this.cast = cast;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public synchronized Long payments() {
        if (payments == null) {
            payments = cast.team("Payments", "Ana", "Ben");
        }
        return payments;
    }

    private synchronized Long search() {
        if (search == null) {
            search = cast.team("Search", "Mia");
        }
        return search;
    }

    public Visitor ana() {
        return visitor("Ana", () -> cast.signedIn("Ana", payments()));
    }

    public Visitor ben() {
        return visitor("Ben", () -> cast.signedIn("Ben", payments()));
    }

    /** Of the other team. */
    public Visitor mia() {
        return visitor("Mia", () -> cast.signedIn("Mia", search()));
    }

    public Visitor coach() {
        return visitor("Coach", () -> cast.coach(payments()));
    }

    /** They sign in again where they are needed. */
    public void everybodySignedOut() {
        visitors.clear();
    }

    private Visitor visitor(String name, Supplier<Visitor> signedIn) {
        return visitors.computeIfAbsent(name, key -> signedIn.get()).copy();
    }

    /** On the tiny questionnaire, which has every kind of question. */
    public Paper paper() {
        return paper(() -> Catalogues.published("tiny"));
    }

    /** On a questionnaire that does not let the questions of one area be blank. */
    public Paper strictPaper() {
        return paper(() -> Catalogues.published("strict"));
    }

    /** On the questionnaire that new assessments open on. */
    public Paper currentPaper() {
        return paper(catalogue::publishedCurrent);
    }

    /** Each one in the quarter before the last. */
    private synchronized Paper paper(Supplier<PublishedQuestionnaire> published) {
        LocalDate day = LocalDate.now(clock).minusMonths(3L * ++quarters);
        return QuarkusTransaction.requiringNew().call(() -> {
            PublishedQuestionnaire questionnaire = published.get();
            Assessment assessment =
                    Assessment.open(Team.findById(payments()), Cycle.of(day), questionnaire, "full", clock.instant());
            return new Paper(assessment.id(), catalogue.content(questionnaire));
        });
    }
}
