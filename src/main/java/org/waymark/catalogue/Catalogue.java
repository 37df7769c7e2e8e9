package org.waymark.catalogue;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.waymark.catalogue.ShippedQuestionnaires.Shipped;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireReader;

/** The questionnaires that can be filled in, and every version that ever was. */
@ApplicationScoped
public class Catalogue {

    private static final Logger LOG = Logger.getLogger(Catalogue.class);
    private static final Phrases TEXTS = Phrases.of("org.waymark.catalogue.problems");

    private final Clock clock;
    private final String currentId;
    private final Map<Long, Questionnaire> pinned = new ConcurrentHashMap<>();

    Catalogue(Clock clock, @ConfigProperty(name = "waymark.questionnaire") String currentId) {
        this.clock = clock;
        this.currentId = currentId;
    }

    /** Refuses to serve where a published version would silently become another, or nothing can be opened. */
    @Transactional
    void refuseUnusable(@Observes StartupEvent start) {
        changed().forEach(Catalogue::explainChange);
        if (currentShipped().isEmpty()) {
            explainMissing();
        }
        if (!isUsable()) {
            Quarkus.asyncExit(1);
        }
    }

    private static List<Questionnaire> changed() {
        return ShippedQuestionnaires.read().stream()
                .map(Shipped::questionnaire)
                .filter(shipped -> PublishedQuestionnaire.of(shipped)
                        .filter(published -> !published.isSameAs(shipped))
                        .isPresent())
                .toList();
    }

    private static void explainChange(Questionnaire questionnaire) {
        LOG.error(TEXTS.say("questionnaire.changed", questionnaire.id(), questionnaire.version()));
    }

    private void explainMissing() {
        LOG.error(TEXTS.say(
                "questionnaire.missing",
                currentId,
                ShippedQuestionnaires.read().stream()
                        .map(shipped -> shipped.questionnaire().id())
                        .collect(Collectors.joining(", "))));
    }

    /**
     * False where the configuration names a questionnaire that is not there, or a published version has other content;
     * the application then does not serve. Needs a transaction.
     */
    public boolean isUsable() {
        return currentShipped().isPresent() && changed().isEmpty();
    }

    /** The questionnaire that new assessments open on. */
    public Questionnaire current() {
        return currentShipped().orElseThrow().questionnaire();
    }

    private Optional<Shipped> currentShipped() {
        return ShippedQuestionnaires.read().stream()
                .filter(shipped -> shipped.questionnaire().id().equals(currentId))
                .findFirst();
    }

    /** The published version of {@link #current()}; publishes it on first use. Needs a transaction. */
    public PublishedQuestionnaire publishedCurrent() {
        return PublishedQuestionnaire.of(current()).orElseGet(() -> {
            PublishedQuestionnaire published =
                    new PublishedQuestionnaire(currentShipped().orElseThrow(), clock.instant());
            published.persist();
            return published;
        });
    }

    /** The content of a published version, as it was when it was published. */
    public Questionnaire content(PublishedQuestionnaire published) {
        return published.isSameAs(current())
                ? current()
                : pinned.computeIfAbsent(published.id(), id -> QuestionnaireReader.read(published.files()));
    }
}
