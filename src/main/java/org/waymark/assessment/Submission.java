package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.catalogue.Catalogue;
import org.waymark.organisation.Person;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Answers;
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

    /**
     * Needs a transaction.
     *
     * @throws AssessmentClosed if it was submitted before
     * @throws BlanksLeft where the questionnaire does not let a question be blank that is; nothing has changed then
     */
    public void submit(Assessment assessment, Person by, Instant now) {
        Questionnaire content = catalogue.content(assessment.questionnaire());
        Scorer scorer = new Scorer(content);
        Answers answers = assessment.scorable(content);
        List<String> blanks = scorer.blocking(answers, assessment.form());
        if (!blanks.isEmpty()) {
            throw new BlanksLeft(blanks);
        }
        assessment.submit(by, now);
        Result result = scorer.score(answers, assessment.form());
        new StoredResult(assessment, result, withoutExtensions(content, answers, assessment), engineVersion, now)
                .persist();
    }

    private static Optional<Result> withoutExtensions(Questionnaire content, Answers answers, Assessment assessment) {
        return content.allQuestions().stream().anyMatch(question -> question.isExtension() && question.scored())
                ? Optional.of(Scorer.withoutExtensions(content).scoreOfAreas(answers, assessment.form()))
                : Optional.empty();
    }
}
