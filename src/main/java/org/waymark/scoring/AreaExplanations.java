package org.waymark.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.questionnaire.Scoring.Rollup;
import org.waymark.scoring.RollUp.Part;
import org.waymark.scoring.RollUp.Range;

/**
 * Why an area has the score and the level it has, step by step: roll-up, level, caps, coverage. Private questions are
 * never named; together they are one part of a sum, {@code private}.
 */
final class AreaExplanations {

    private final Evaluation evaluation;
    private final RuleExplanations rules;

    AreaExplanations(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.rules = new RuleExplanations(evaluation);
    }

    List<Explanation> of(Area area) {
        List<Explanation> explanations = new ArrayList<>();
        if (area.scoring().rollup() != Rollup.NONE) {
            explanations.add(rollUp(area));
        }
        if (area.scoring().levelFrom() != LevelFrom.NONE) {
            explanations.add(computedLevel(area));
            if (evaluation.standing(area).computed().isPresent()) {
                evaluation
                        .outline()
                        .caps()
                        .of(area)
                        .forEach(cap -> rules.ofAreaCap(cap).ifPresent(explanations::add));
                explanations.add(cappedLevel(area));
            }
        }
        explanations.add(CoverageExplanation.of(area, evaluation));
        return List.copyOf(explanations);
    }

    /**
     * Named after the operator. Reads {@code value(q)} of a question, {@code points(a)}, {@code lowest(a)} and
     * {@code highest(a)} of an area inside; weights and a question's own range stand in the questionnaire.
     */
    private Explanation rollUp(Area area) {
        RollUp rollUp = evaluation.rollUp(area);
        Reads reads = new Reads();
        for (Question question : rollUp.withholding()) {
            reads.of(
                    question.isPrivate()
                            ? "answered(private)"
                            : evaluation.outline().calls(question).to("answered"),
                    false);
        }
        List<Part> secret = new ArrayList<>();
        for (Part part : rollUp.parts()) {
            if (part.isPrivate()) {
                secret.add(part);
            } else {
                read(part, reads);
            }
        }
        readPrivate(area, secret, reads);
        String step = "roll-up: " + QuestionExplanations.name(area.scoring().rollup());
        return reads.explain(step, null, effect(rollUp));
    }

    private static void read(Part part, Reads reads) {
        if (part.isArea()) {
            read("('" + part.id() + "')", part.range(), reads);
        } else {
            reads.of("value('" + part.id() + "')", part.range().points());
        }
    }

    private static void read(String of, Range range, Reads reads) {
        reads.of("points" + of, range.points())
                .of("lowest" + of, range.lowest())
                .of("highest" + of, range.highest());
    }

    private static void readPrivate(Area area, List<Part> parts, Reads reads) {
        Operator.of(area.scoring().rollup(), parts).ifPresent(range -> {
            read("(private)", range, reads);
            reads.of("weight(private)", parts.stream().mapToDouble(Part::weight).sum());
        });
    }

    private static Map<String, Object> effect(RollUp rollUp) {
        if (rollUp.withheld()) {
            return Map.of("withheld", true);
        }
        if (rollUp.range().isEmpty()) {
            return Map.of("unknown", true);
        }
        Range range = rollUp.range().get();
        Map<String, Object> effect = new LinkedHashMap<>();
        effect.put("points", range.points());
        effect.put("lowest", range.lowest());
        effect.put("highest", range.highest());
        rollUp.score().ifPresent(score -> effect.put("score", score));
        return effect;
    }

    private Explanation computedLevel(Area area) {
        return area.scoring().levelFrom() == LevelFrom.SCORE ? levelFromScore(area) : levelFromPractices(area);
    }

    /** The threshold is the band reached, such as {@code 3: 40}. */
    private Explanation levelFromScore(Area area) {
        OptionalInt level = evaluation.standing(area).computed();
        return new Reads()
                .of("score('" + area.id() + "')", evaluation.rollUp(area).score())
                .explain("level: score", band(area.scoring().bands(), level), effect(level), area.concepts());
    }

    private String band(Map<Integer, Double> bands, OptionalInt level) {
        return level.isPresent() && bands.containsKey(level.getAsInt())
                ? level.getAsInt() + ": " + evaluation.outline().written(bands.get(level.getAsInt()))
                : null;
    }

    /** Reads {@code value(q)} of every practice that is asked for, and whether all private ones of a level are achieved. */
    private Explanation levelFromPractices(Area area) {
        Reads reads = new Reads();
        if (evaluation.rollUp(area).withheld()) {
            reads.of("withheld('" + area.id() + "')", true);
        }
        Practices.of(area, evaluation).byLevel().forEach((level, practices) -> {
            practices.stream()
                    .map(Practices.Practice::question)
                    .filter(question -> !question.isPrivate())
                    .forEach(question -> readPractice(question, reads));
            practices.stream()
                    .filter(practice -> practice.question().isPrivate())
                    .map(Practices.Practice::achieved)
                    .reduce(Boolean::logicalAnd)
                    .ifPresent(achieved -> reads.of("achieved(private, " + level + ")", achieved));
        });
        return reads.explain(
                "level: practices",
                evaluation.outline().written(area.scoring().achievedAt()),
                effect(evaluation.standing(area).computed()),
                area.concepts());
    }

    /** One that is blank or unknown is not achieved, whatever it is credited with. */
    private void readPractice(Question question, Reads reads) {
        reads.of(
                evaluation.outline().calls(question).to("value"),
                evaluation.credit(question).value());
        if (evaluation.claim(question).open()) {
            reads.of(evaluation.outline().calls(question).to("answered"), false);
        }
    }

    private Explanation cappedLevel(Area area) {
        Standing standing = evaluation.standing(area);
        Reads reads = new Reads()
                .of("computed level('" + area.id() + "')", standing.computed().getAsInt());
        for (Cap cap : evaluation.outline().caps().of(area)) {
            if (evaluation.verdict(cap.when()).orElse(false)) {
                Standing.limit(cap, evaluation).ifPresent(limit -> reads.of("cap('" + cap.id() + "')", limit));
            }
        }
        return reads.explain("level after caps", null, effect(standing.level()));
    }

    private static Map<String, Object> effect(OptionalInt level) {
        return level.isPresent() ? Map.of("level", level.getAsInt()) : Map.of("unknown", true);
    }
}
