package org.waymark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.waymark.exchange.ResultJson;
import org.waymark.scoring.Result;

/** What the engine said when an assessment was submitted. Never changes. */
@Entity
@Table(name = "result")
class StoredResult extends PanacheEntityBase {

    @Id
    @Column(name = "assessment_id")
    Long assessmentId;

    @Column(name = "engine_version")
    String engineVersion;

    @Column(name = "scored_at")
    Instant scoredAt;

    @Column(columnDefinition = "text")
    String content;

    @Column(name = "without_extensions", columnDefinition = "text")
    String withoutExtensions;

    protected StoredResult() {}

    /** @param withoutExtensions what the areas come to where extensions count for nothing; empty where none counts */
    StoredResult(
            Assessment assessment,
            Result result,
            Optional<Result> withoutExtensions,
            String engineVersion,
            Instant now) {
        this.assessmentId = assessment.id();
        this.engineVersion = engineVersion;
        this.scoredAt = now;
        this.content = ResultJson.write(result);
        this.withoutExtensions = withoutExtensions.map(ResultJson::write).orElse(null);
    }

    Result result() {
        return read(content);
    }

    /** Empty for a result from before it was kept, too. */
    Optional<Result> withoutExtensions() {
        return Optional.ofNullable(withoutExtensions).map(this::read);
    }

    private Result read(String json) {
        try {
            return ResultJson.read(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored result of assessment " + assessmentId + " is damaged", damaged);
        }
    }

    static Optional<StoredResult> of(Assessment assessment) {
        return findByIdOptional(assessment.id());
    }
}
