package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** Follows the explanations of an area: roll-up, level, caps, coverage. */
final class AreaReplay {

    private final Questionnaire questionnaire;
    private final RuleReplay rules;

    AreaReplay(Questionnaire questionnaire, RuleReplay rules) {
        this.questionnaire = questionnaire;
        this.rules = rules;
    }

    void check(Result.OfArea of) {
        Area area = questionnaire.area(of.id()).orElseGet(() -> new Outline(questionnaire).area(""));
        for (Explanation each : of.explanation()) {
            Recorded explanation = new Recorded(each);
            switch (explanation.rule().split(":")[0]) {
                case "roll-up" -> rollUp(area, of, explanation);
                case "level" -> level(area, of, explanation);
                case "level after caps" -> levelAfterCaps(of, explanation);
                case "coverage" -> coverage(of, explanation);
                default -> rules.cap(explanation);
            }
        }
    }

    private void rollUp(Area area, Result.OfArea of, Recorded explanation) {
        List<RollUp.Part> parts = new ArrayList<>();
        Map<String, Object> reads = explanation.reads();
        List<Question> withholding = reads.containsValue(false) ? questionnaire.allQuestions() : List.of();
        reads.forEach((ref, value) -> {
            if (ref.startsWith("value(")) {
                Question question = questionnaire.question(Recorded.name(ref)).orElseThrow();
                Scale scale = Scale.of(question);
                parts.add(part(question.id(), question.weight(), (Double) value, scale.lowest(), scale.highest()));
            } else if (ref.startsWith("points(")) {
                String inner = ref.substring("points".length());
                double weight = inner.equals("(private)")
                        ? (Double) reads.get("weight(private)")
                        : questionnaire.area(Recorded.name(ref)).orElseThrow().weight();
                parts.add(part(inner, weight, (Double) value, (Double) reads.get("lowest" + inner), (Double)
                        reads.get("highest" + inner)));
            }
        });
        parts.sort(Comparator.comparing(RollUp.Part::id));
        RollUp rollUp = new RollUp(parts, Operator.of(area.scoring().rollup(), parts), withholding);
        Recorded.equal(of.points(), rollUp.points().stream().boxed().findFirst().orElse(null));
        Recorded.equal(of.score(), rollUp.score().stream().boxed().findFirst().orElse(null));
        Recorded.equal(of.maxPoints(), rollUp.range().map(RollUp.Range::highest).orElse(null));
        explanation.gives(effect(rollUp));
    }

    private static Map<String, Object> effect(RollUp rollUp) {
        if (rollUp.withheld()) {
            return Map.of("withheld", true);
        }
        Map<String, Object> effect = new LinkedHashMap<>();
        rollUp.range()
                .ifPresentOrElse(
                        range -> {
                            effect.put("points", range.points());
                            effect.put("lowest", range.lowest());
                            effect.put("highest", range.highest());
                        },
                        () -> effect.put("unknown", true));
        rollUp.score().ifPresent(score -> effect.put("score", score));
        return effect;
    }

    private static RollUp.Part part(String id, double weight, double points, double lowest, double highest) {
        return new RollUp.Part(id, false, false, weight, new RollUp.Range(points, lowest, highest));
    }

    private void level(Area area, Result.OfArea of, Recorded explanation) {
        Integer level;
        if (explanation.rule().equals("level: score")) {
            Double score = (Double) explanation.reads().get("score('" + area.id() + "')");
            level = score == null
                    ? null
                    : area.scoring().bands().entrySet().stream()
                            .filter(band -> score >= band.getValue() - 1e-9)
                            .map(Map.Entry::getKey)
                            .max(Comparator.naturalOrder())
                            .orElse(0);
        } else {
            level = practised(area, explanation.reads());
        }
        assertThat(of.computedLevel()).isEqualTo(level);
        explanation.gives(level == null ? Map.of("unknown", true) : Map.of("level", level));
    }

    private Integer practised(Area area, Map<String, Object> reads) {
        if (reads.containsKey("withheld('" + area.id() + "')")) {
            return null;
        }
        Map<Integer, Boolean> achieved = new TreeMap<>();
        reads.forEach((ref, value) -> {
            if (ref.startsWith("achieved(private, ")) {
                int level = Integer.parseInt(ref.replaceAll("\\D", ""));
                achieved.merge(level, (Boolean) value, Boolean::logicalAnd);
            } else if (ref.startsWith("answered(")) {
                Question question = questionnaire.question(Recorded.name(ref)).orElseThrow();
                achieved.merge(question.level().orElseThrow(), (Boolean) value, Boolean::logicalAnd);
            } else {
                Question question = questionnaire.question(Recorded.name(ref)).orElseThrow();
                Scale scale = Scale.of(question);
                boolean is = value != null
                        && scale.position((Double) value) >= area.scoring().achievedAt() - 1e-9;
                achieved.merge(question.level().orElseThrow(), is, Boolean::logicalAnd);
            }
        });
        int reached = 0;
        for (Map.Entry<Integer, Boolean> level : achieved.entrySet()) {
            if (!level.getValue()) {
                break;
            }
            reached = level.getKey();
        }
        return achieved.isEmpty() ? null : reached;
    }

    private void levelAfterCaps(Result.OfArea of, Recorded explanation) {
        int level = explanation.reads().values().stream()
                .mapToInt(value -> ((Double) value).intValue())
                .min()
                .orElseThrow();
        explanation.gives(Map.of("level", level));
        if (of.level() != null) {
            assertThat(of.level()).isEqualTo(level);
        }
    }

    private void coverage(Result.OfArea of, Recorded explanation) {
        double answered = 0;
        double whole = 0;
        for (Map.Entry<String, Object> read : explanation.reads().entrySet()) {
            boolean isPrivate = read.getKey().contains("(private)");
            double weight = isPrivate
                    ? (Double) read.getValue()
                    : questionnaire
                            .question(Recorded.name(read.getKey()))
                            .orElseThrow()
                            .weight();
            whole += weight;
            answered += isPrivate && read.getKey().startsWith("answered") || Boolean.TRUE.equals(read.getValue())
                    ? weight
                    : 0;
        }
        double share = whole == 0 ? 1 : answered / whole;
        Recorded.equal(of.coverage(), share);
        boolean published =
                share >= Double.parseDouble(explanation.explanation().threshold()) - 1e-9;
        explanation.gives(Map.of("coverage", share, "published", published));
    }
}
