package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.catalogue.Catalogue;
import org.waymark.organisation.Person;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scorer;

/** Finishing an assessment: closes it, scores it and keeps the result, all or nothing. */
@ApplicationScoped
public class Submission {

    private final Catalogue catalogue;
    private final String engineVersion;

    Submission(Catalogue catalogue, @ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        this.catalogue = catalogue;
        this.engineVersion = engineVersion;
    }

    /** Needs a transaction. @throws AssessmentClosed if it was submitted before */
    public void submit(Assessment assessment, Person by, Instant now) {
        assessment.submit(by, now);
        Questionnaire content = catalogue.content(assessment.questionnaire());
        Result result = Scorer.score(content, assessment.scorable(content), assessment.form());
        new StoredResult(assessment, result, engineVersion, now).persist();
    }
}
