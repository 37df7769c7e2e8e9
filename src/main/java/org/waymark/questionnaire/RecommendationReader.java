package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.Recommendation.After;
import org.waymark.questionnaire.Recommendation.Effort;
import org.waymark.questionnaire.Recommendation.Lift;
import org.waymark.questionnaire.Recommendation.Reach;

/** Reads recommendations. */
final class RecommendationReader {

    private final Draft draft;

    RecommendationReader(Draft draft) {
        this.draft = draft;
    }

    List<Recommendation> recommendations(Fields file) {
        return file.each("recommendations", "recommendation").stream()
                .map(this::read)
                .toList();
    }

    private Recommendation read(Fields fields) {
        String id = draft.declare(Names.Kind.RECOMMENDATION, fields);
        fields.require("area");
        Recommendation recommendation = new Recommendation(
                id,
                fields.name("area")
                        .map(area -> draft.use(Names.Kind.AREA, area))
                        .orElse(""),
                fields.text("title"),
                draft.condition(fields, "when"),
                lifts(fields),
                fields.word("reach", Reach.TEAM),
                fields.word("effort", Effort.MEDIUM),
                priority(fields),
                after(fields),
                fields.text("why", ""),
                fields.texts("first-steps"),
                fields.text("measure", ""),
                draft.concepts(fields),
                fields.place());
        if (!fields.has("when") && !fields.has("lifts")) {
            fields.add(fields.place(), "recommendation.never");
        }
        fields.refuseOthers();
        return recommendation;
    }

    private Map<String, Lift> lifts(Fields fields) {
        Map<String, Lift> lifts = new LinkedHashMap<>();
        fields.inner("lifts").ifPresent(written -> {
            for (YamlScalar question : written.keys()) {
                written.isName(question);
                written.node(question.text())
                        .flatMap(node -> new LiftReader(draft, written, question).read(node))
                        .ifPresent(lift -> lifts.put(question.text(), lift));
            }
        });
        return lifts;
    }

    private Optional<Expression> priority(Fields fields) {
        Optional<Expression> priority = draft.number(fields, "priority");
        priority.map(Expression::source)
                .filter(source -> source.strip().matches("-\\d+(\\.\\d+)?|0+(\\.0*)?"))
                .ifPresent(source -> fields.add(fields.place("priority"), "recommendation.priority", source));
        return priority;
    }

    private List<After> after(Fields fields) {
        List<After> read = new ArrayList<>();
        for (Fields after : fields.each("after", "prerequisite")) {
            after.require("requires");
            after.require("else");
            Optional<Expression> requires = draft.condition(after, "requires");
            List<String> otherwise = draft.useAll(Names.Kind.RECOMMENDATION, after.names("else"));
            after.refuseOthers();
            requires.ifPresent(condition -> read.add(new After(condition, otherwise)));
        }
        return read;
    }
}
