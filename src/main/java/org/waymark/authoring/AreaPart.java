package org.waymark.authoring;

import static org.waymark.authoring.Change.Bearing.SCORING;
import static org.waymark.authoring.Change.Bearing.WORDING;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.authoring.Change.Subject;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring;

/** What can be compared about an area, and about the whole. */
final class AreaPart {

    private AreaPart() {}

    static Part ofWhole(Questionnaire questionnaire) {
        Part part = new Part(Subject.QUESTIONNAIRE, "", SCORING)
                .with(WORDING, "id", questionnaire.id())
                .with(WORDING, "title", questionnaire.title())
                .with(WORDING, "language", questionnaire.language())
                .with(SCORING, "overall", questionnaire.scoring().rollup());
        policies(questionnaire.scoring()).forEach((name, policy) -> part.with(SCORING, "scoring." + name, policy));
        return part;
    }

    /**
     * Of its policies only those that are not in force everywhere.
     *
     * @param parent id of the area it stands in, or ""
     */
    static Part of(Area area, String parent, Questionnaire questionnaire) {
        Part part = new Part(Subject.AREA, area.id(), SCORING)
                .with(WORDING, "title", area.title())
                .with(WORDING, "intent", area.intent())
                .with(WORDING, "concepts", area.concepts())
                .with(SCORING, "area", parent)
                .with(SCORING, "weight", area.weight())
                .with(SCORING, "scoring.rollup", area.scoring().rollup());
        area.tags().forEach((key, tag) -> part.with(WORDING, "tags." + key, tag));
        area.levelTexts().forEach((level, text) -> part.with(WORDING, "level-texts." + level, text));
        Map<String, Object> everywhere = policies(questionnaire.scoring());
        policies(area.scoring()).forEach((name, policy) -> {
            if (!policy.equals(everywhere.get(name))) {
                part.with(SCORING, "scoring." + name, policy);
            }
        });
        return part;
    }

    /** All but the roll-up, by the names of the format. */
    static Map<String, Object> policies(Scoring scoring) {
        Map<String, Object> policies = new LinkedHashMap<>();
        policies.put("blank", Words.of(scoring.blank()));
        policies.put("unknown", Words.of(scoring.unknown()));
        policies.put("not-applicable", scoring.notApplicableIsMet() ? "met" : "exclude");
        policies.put("level-from", Words.of(scoring.levelFrom()));
        policies.put("achieved-at", scoring.achievedAt());
        policies.put("publish-at-coverage", scoring.publishAtCoverage());
        policies.put("aggregate", Words.of(scoring.aggregate()));
        scoring.bands().forEach((level, percent) -> policies.put("bands." + level, percent));
        return policies;
    }
}
