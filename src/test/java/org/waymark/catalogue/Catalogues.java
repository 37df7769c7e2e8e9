package org.waymark.catalogue;

import java.time.Clock;
import java.time.Instant;
import org.waymark.catalogue.ShippedQuestionnaires.Shipped;

/** Catalogues and published questionnaires to test with. */
public final class Catalogues {

    private Catalogues() {}

    /** A catalogue without a database, whose new assessments open on this questionnaire. */
    public static Catalogue on(String questionnaire) {
        return new Catalogue(Clock.systemUTC(), questionnaire);
    }

    /** A shipped questionnaire, published on first use. Needs a transaction. */
    public static PublishedQuestionnaire published(String questionnaire) {
        Shipped shipped = shipped(questionnaire);
        return PublishedQuestionnaire.of(shipped.questionnaire()).orElseGet(() -> {
            PublishedQuestionnaire published = new PublishedQuestionnaire(shipped, Instant.EPOCH);
            published.persist();
            return published;
        });
    }

    static Shipped shipped(String questionnaire) {
        return ShippedQuestionnaires.read().stream()
                .filter(shipped -> shipped.questionnaire().id().equals(questionnaire))
                .findFirst()
                .orElseThrow();
    }
}
