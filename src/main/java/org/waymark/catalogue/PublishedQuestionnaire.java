package org.waymark.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.catalogue.ShippedQuestionnaires.Shipped;
import org.waymark.questionnaire.Questionnaire;

/** A version that an assessment has been opened on, with its content, which never changes from then on. */
@Entity
@Table(name = "published_questionnaire")
public class PublishedQuestionnaire extends PanacheEntity {

    @Column(name = "questionnaire_id")
    String questionnaireId;

    String version;

    String sha256;

    @Column(name = "published_at")
    Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "published_file", joinColumns = @JoinColumn(name = "published_questionnaire_id"))
    @MapKeyColumn(name = "path")
    @Column(name = "content", columnDefinition = "text")
    Map<String, String> files;

    protected PublishedQuestionnaire() {}

    PublishedQuestionnaire(Shipped shipped, Instant now) {
        Questionnaire questionnaire = shipped.questionnaire();
        this.questionnaireId = questionnaire.id();
        this.version = questionnaire.version();
        this.sha256 = questionnaire.sha256();
        this.publishedAt = now;
        this.files = new TreeMap<>();
        shipped.files().forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    }

    public Long id() {
        return id;
    }

    SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, content) -> bytes.put(path, content.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    boolean isSameAs(Questionnaire questionnaire) {
        return sha256.equals(questionnaire.sha256());
    }

    static Optional<PublishedQuestionnaire> of(Questionnaire questionnaire) {
        return find("questionnaireId = ?1 and version = ?2", questionnaire.id(), questionnaire.version())
                .firstResultOptional();
    }
}
