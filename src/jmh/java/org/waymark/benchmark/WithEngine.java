package org.waymark.benchmark;

import java.util.List;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;
import org.waymark.scoring.Answers;
import org.waymark.scoring.ScoringParts;

/** The engine, asked for what the rules in Drools give: levels after caps, classifications, and whose condition holds. */
final class WithEngine {

    /** @param recommended whose condition holds, in the order of the plan */
    record Outcome(int[] levels, String[] classified, boolean[] recommended) {}

    private final ScoringParts engine;
    private final List<String> areas;
    private final List<String> classifications;
    private final List<Recommendation> recommendations;

    WithEngine(Questionnaire questionnaire) {
        this.engine = new ScoringParts(questionnaire);
        this.areas = questionnaire.allAreas().stream().map(Area::id).toList();
        this.classifications =
                questionnaire.classifications().stream().map(Classification::id).toList();
        this.recommendations = questionnaire.recommendations();
    }

    Outcome score(Answers answers) {
        ScoringParts.Rules rules = engine.rules(answers);
        Outcome outcome = new Outcome(
                new int[areas.size()], new String[classifications.size()], new boolean[recommendations.size()]);
        for (int area = 0; area < areas.size(); area++) {
            outcome.levels[area] = rules.level(areas.get(area));
        }
        for (int index = 0; index < classifications.size(); index++) {
            outcome.classified[index] = rules.classified(classifications.get(index));
        }
        for (int index = 0; index < recommendations.size(); index++) {
            outcome.recommended[index] = rules.holds(recommendations.get(index));
        }
        return outcome;
    }
}
