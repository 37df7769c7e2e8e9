package org.waymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.ShippedQuestionnaires.Shipped;
import org.waymark.operation.TestDatabase;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireReader;

/** What a version asks never changes once somebody has been asked. */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(TestDatabase.class)
class CatalogueTest {

    private final Catalogue catalogue = new Catalogue(Clock.systemUTC(), "tiny");

    @Test
    void aVersionIsPublishedOnce() {
        Long first = QuarkusTransaction.requiringNew()
                .call(() -> catalogue.publishedCurrent().id());
        Long second = QuarkusTransaction.requiringNew()
                .call(() -> catalogue.publishedCurrent().id());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void whatWasPublishedReadsAsItDidThen() {
        QuarkusTransaction.requiringNew().run(() -> {
            PublishedQuestionnaire published = catalogue.publishedCurrent();

            assertThat(QuestionnaireReader.read(published.files()).sha256())
                    .isEqualTo(catalogue.current().sha256());
        });
    }

    @Test
    void anOldVersionKeepsItsWordsWhenTheShippedOneMovesOn() {
        Shipped old = changed("version: \"1\"", "version: \"0\"");
        Long id = QuarkusTransaction.requiringNew().call(() -> {
            PublishedQuestionnaire published = new PublishedQuestionnaire(old, Instant.EPOCH);
            published.persist();
            return published.id();
        });

        Questionnaire content =
                QuarkusTransaction.requiringNew().call(() -> catalogue.content(PublishedQuestionnaire.findById(id)));

        assertThat(content.sha256()).isEqualTo(old.questionnaire().sha256());
        assertThat(content.version()).isEqualTo("0");
    }

    @Test
    void changedContentUnderThePublishedVersionIsFound() {
        QuarkusTransaction.requiringNew().run(() -> {
            PublishedQuestionnaire published = catalogue.publishedCurrent();

            assertThat(published.isSameAs(catalogue.current())).isTrue();
            assertThat(published.isSameAs(
                            changed("title: Tiny", "title: Tinier").questionnaire()))
                    .isFalse();
        });
    }

    private static Shipped changed(String from, String to) {
        TreeMap<String, byte[]> files = new TreeMap<>(Catalogues.shipped("tiny").files());
        String whole = new String(files.get("questionnaire.yaml"), StandardCharsets.UTF_8);
        assertThat(whole).contains(from);
        files.put("questionnaire.yaml", whole.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return new Shipped(QuestionnaireReader.read(files), files);
    }
}
