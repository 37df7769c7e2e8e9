package org.waymark.scoring;

import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;

/** Lets the benchmark have parts of what the engine works out, each by itself. */
public final class ScoringParts {

    private final Scorer scorer;

    public ScoringParts(Questionnaire questionnaire) {
        this.scorer = new Scorer(questionnaire);
    }

    /** All numbers with their explanations, without recommendations and paths. */
    public Result withoutAdvice(Answers answers) {
        return new Report(scorer.started(answers, "full").inOrder()).withoutAdvice();
    }

    /** What the rules come to: nothing is explained, and nothing put into a result. */
    public Rules rules(Answers answers) {
        return new Rules(scorer.started(answers, "full").inOrder());
    }

    /** What rules come to for one team. */
    public static final class Rules {

        private final Evaluation evaluation;

        private Rules(Evaluation evaluation) {
            this.evaluation = evaluation;
        }

        /** After caps; 0 where there is none. */
        public int level(String area) {
            return evaluation.standing(evaluation.outline().area(area)).level().orElse(0);
        }

        /** Null where it is unknown. */
        public String classified(String classification) {
            return evaluation
                    .sorting(evaluation.outline().classification(classification))
                    .value()
                    .orElse(null);
        }

        /** Whether the condition of a recommendation holds. */
        public boolean holds(Recommendation recommendation) {
            return evaluation.verdict(recommendation.when().orElseThrow()).orElse(false);
        }
    }
}
