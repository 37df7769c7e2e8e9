package org.waymark.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;

/**
 * How much of an area is answered: reads whether each question that applies is; below the threshold the level is not
 * shown. Private questions are one part, {@code private}.
 */
final class CoverageExplanation {

    private CoverageExplanation() {}

    static Explanation of(Area area, Evaluation evaluation) {
        Coverage coverage = evaluation.coverage(area);
        Reads reads = new Reads();
        double secretlyAnswered = 0;
        double secretlyOpen = 0;
        for (Question question : coverage.applicable()) {
            boolean answered = evaluation.claim(question).answered();
            if (!question.isPrivate()) {
                reads.of(evaluation.outline().calls(question).to("answered"), answered);
            } else if (answered) {
                secretlyAnswered += question.weight();
            } else {
                secretlyOpen += question.weight();
            }
        }
        if (secretlyAnswered + secretlyOpen > 0) {
            reads.of("answered weight(private)", secretlyAnswered).of("open weight(private)", secretlyOpen);
        }
        double threshold = area.scoring().publishAtCoverage();
        Map<String, Object> effect = new LinkedHashMap<>();
        effect.put("coverage", coverage.share());
        effect.put("published", Tolerance.atLeast(coverage.share(), threshold));
        return reads.explain("coverage", evaluation.outline().written(threshold), effect);
    }
}
