package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Facts;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** Follows every explanation of a result: the rule, evaluated from what it read alone, gives its effect. */
final class Replay {

    private final Questionnaire questionnaire;
    private final Result result;

    Replay(Questionnaire questionnaire, Result result) {
        this.questionnaire = questionnaire;
        this.result = result;
    }

    void check() {
        result.areas().forEach(this::area);
        result.questions().forEach(this::question);
        result.classifications().forEach(this::classification);
        result.findings().forEach(this::finding);
        result.recommendations().forEach(this::recommendation);
    }

    private void area(Result.OfArea of) {
        Area area = questionnaire.area(of.id()).orElseGet(() -> new Outline(questionnaire).area(""));
        for (Explanation explanation : of.explanation()) {
            switch (explanation.rule().split(":")[0]) {
                case "roll-up" -> rollUp(area, of, explanation);
                case "level" -> level(area, of, explanation);
                case "level after caps" -> levelAfterCaps(of, explanation);
                case "coverage" -> coverage(of, explanation);
                default -> cap(explanation, "levelAtMost");
            }
        }
    }

    private void rollUp(Area area, Result.OfArea of, Explanation explanation) {
        List<RollUp.Part> parts = new ArrayList<>();
        Map<String, Object> reads = reads(explanation);
        boolean withheld = reads.containsValue(false);
        reads.forEach((ref, value) -> {
            if (ref.startsWith("value(")) {
                Question question = questionnaire.question(name(ref)).orElseThrow();
                Scale scale = Scale.of(question);
                parts.add(part(question.id(), question.weight(), (Double) value, scale.lowest(), scale.highest()));
            } else if (ref.startsWith("points(")) {
                String inner = ref.substring("points".length());
                double weight = inner.equals("(private)")
                        ? (Double) reads.get("weight(private)")
                        : questionnaire.area(name(ref)).orElseThrow().weight();
                parts.add(part(inner, weight, (Double) value, (Double) reads.get("lowest" + inner), (Double)
                        reads.get("highest" + inner)));
            }
        });
        parts.sort(Comparator.comparing(RollUp.Part::id));
        RollUp rollUp = new RollUp(parts, Operator.of(area.scoring().rollup(), parts), withheld);
        equal(of.points(), rollUp.points().stream().boxed().findFirst().orElse(null));
        equal(of.score(), rollUp.score().stream().boxed().findFirst().orElse(null));
        equal(of.maxPoints(), rollUp.range().map(RollUp.Range::highest).orElse(null));
        gives(explanation, effect(rollUp));
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

    private void level(Area area, Result.OfArea of, Explanation explanation) {
        Integer level;
        if (explanation.rule().equals("level: score")) {
            Double score = (Double) reads(explanation).get("score('" + area.id() + "')");
            level = score == null
                    ? null
                    : area.scoring().bands().entrySet().stream()
                            .filter(band -> score >= band.getValue() - 1e-9)
                            .map(Map.Entry::getKey)
                            .max(Comparator.naturalOrder())
                            .orElse(0);
        } else {
            level = practised(area, reads(explanation));
        }
        assertThat(of.computedLevel()).isEqualTo(level);
        gives(explanation, level == null ? Map.of("unknown", true) : Map.of("level", level));
    }

    private Integer practised(Area area, Map<String, Object> reads) {
        Map<Integer, Boolean> achieved = new TreeMap<>();
        reads.forEach((ref, value) -> {
            if (ref.startsWith("achieved(private, ")) {
                int level = Integer.parseInt(ref.replaceAll("\\D", ""));
                achieved.merge(level, (Boolean) value, Boolean::logicalAnd);
            } else if (ref.startsWith("answered(")) {
                Question question = questionnaire.question(name(ref)).orElseThrow();
                achieved.merge(question.level().orElseThrow(), (Boolean) value, Boolean::logicalAnd);
            } else {
                Question question = questionnaire.question(name(ref)).orElseThrow();
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

    private void levelAfterCaps(Result.OfArea of, Explanation explanation) {
        int level = reads(explanation).values().stream()
                .mapToInt(value -> ((Double) value).intValue())
                .min()
                .orElseThrow();
        gives(explanation, Map.of("level", level));
        if (of.level() != null) {
            assertThat(of.level()).isEqualTo(level);
        }
    }

    private void coverage(Result.OfArea of, Explanation explanation) {
        double answered = 0;
        double whole = 0;
        for (Map.Entry<String, Object> read : reads(explanation).entrySet()) {
            boolean isPrivate = read.getKey().contains("(private)");
            double weight = isPrivate
                    ? (Double) read.getValue()
                    : questionnaire.question(name(read.getKey())).orElseThrow().weight();
            whole += weight;
            answered += isPrivate && read.getKey().startsWith("answered") || Boolean.TRUE.equals(read.getValue())
                    ? weight
                    : 0;
        }
        double share = whole == 0 ? 1 : answered / whole;
        equal(of.coverage(), share);
        boolean published = share >= Double.parseDouble(explanation.threshold()) - 1e-9;
        gives(explanation, Map.of("coverage", share, "published", published));
    }

    private void question(Result.OfQuestion of) {
        Question question = questionnaire.question(of.id()).orElseThrow();
        for (Explanation explanation : of.explanation()) {
            switch (explanation.rule()) {
                case "blank: zero", "unknown: zero" ->
                    gives(explanation, counted(question, Scale.of(question).lowest()));
                case "not-applicable: met" ->
                    gives(explanation, counted(question, Scale.of(question).highest()));
                case "blank: exclude", "blank: withhold", "unknown: exclude", "not-applicable: exclude" ->
                    gives(explanation, Map.of("counts", false));
                case "form" -> gives(explanation, Map.of("visible", false));
                case "visible-when" -> {
                    assertThat(evaluate(question.visibleWhen().orElseThrow(), explanation))
                            .isNotEqualTo(Optional.of(true));
                    gives(explanation, Map.of("visible", false));
                }
                case "team answer", "median of answers", "mean of answers", "min of answers" ->
                    claimed(question, of, explanation);
                case "credit" -> credit(question, of, explanation);
                default -> cap(explanation, "gradeAtMost", "valueAtMost");
            }
        }
    }

    private static Map<String, Object> counted(Question question, double value) {
        Scale scale = Scale.of(question);
        return scale.graded() ? Map.of("value", value, "grade", scale.gradeOf(value)) : Map.of("value", value);
    }

    private static void claimed(Question question, Result.OfQuestion of, Explanation explanation) {
        Map<String, Object> reads = reads(explanation);
        Object claimed = reads.get("claimed('" + question.id() + "')");
        if (claimed == null && of.claimed() != null) {
            claimed = switch (question.kind()) {
                case CHOICE, YES_NO ->
                    question.options().stream()
                            .filter(option ->
                                    reads.containsKey("chosen('" + question.id() + "', '" + option.id() + "')"))
                            .findFirst()
                            .orElseThrow()
                            .value();
                case NUMBER ->
                    Grading.valueOf(question, (Double) reads.get("number('" + question.id() + "')"))
                            .orElseThrow();
                default -> checked(question, reads);
            };
        }
        equal(of.claimed(), (Double) claimed);
        gives(explanation, claimed == null ? Map.of("answered", true) : Map.of("claimed", claimed));
    }

    private static double checked(Question question, Map<String, Object> reads) {
        var checked = question.items().stream()
                .map(Question.Item::id)
                .filter(item -> Boolean.TRUE.equals(reads.get("checked('" + question.id() + "', '" + item + "')")))
                .collect(java.util.stream.Collectors.toSet());
        var without = question.items().stream()
                .map(Question.Item::id)
                .filter(item -> reads.get("checked('" + question.id() + "', '" + item + "')") == null)
                .collect(java.util.stream.Collectors.toSet());
        return Grading.ofItems(question, checked, without).value().orElseThrow();
    }

    private static void credit(Question question, Result.OfQuestion of, Explanation explanation) {
        double lowest = reads(explanation).values().stream()
                .mapToDouble(Double.class::cast)
                .min()
                .orElseThrow();
        equal(of.value(), lowest);
        gives(explanation, counted(question, lowest));
    }

    private void cap(Explanation explanation, String... what) {
        Cap cap = questionnaire.caps().stream()
                .filter(each -> each.id().equals(explanation.rule()))
                .findFirst()
                .orElseThrow();
        Optional<Object> holds = evaluate(cap.when(), explanation);
        Optional<Object> limit = evaluate(cap.limit(), explanation);
        if (explanation.effect().equals(Map.of("unknown", true))) {
            assertThat(holds.isEmpty() || limit.isEmpty()).isTrue();
            assertThat(explanation.missing()).isNotEmpty();
        } else {
            assertThat(holds).hasValue(true);
            assertThat(explanation.effect()).hasSize(1);
            assertThat(what).containsAll(explanation.effect().keySet());
            if (cap.target().kind() == Cap.Target.Kind.AREA_LEVEL) {
                int most = Math.max(0, Tolerance.floor((Double) limit.orElseThrow()));
                gives(explanation, Map.of("levelAtMost", most));
            }
        }
        assertThat(explanation.at()).isEqualTo(cap.place().toString());
    }

    private void classification(Result.OfClassification of) {
        Explanation explanation = of.explanation().getFirst();
        String value = null;
        var classification = questionnaire.classifications().stream()
                .filter(each -> each.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
        for (Case each : classification.cases()) {
            Optional<Object> holds =
                    each.when().map(when -> evaluate(when, explanation)).orElse(Optional.of(true));
            if (!holds.equals(Optional.of(false))) {
                value = holds.isPresent() ? each.value() : value;
                break;
            }
        }
        gives(explanation, value == null ? Map.of("unknown", true) : Map.of("value", value));
        assertThat(of.value()).isEqualTo(value);
    }

    private void finding(Result.OfFinding of) {
        var finding = questionnaire.findings().stream()
                .filter(each -> each.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
        assertThat(evaluate(finding.when(), of.explanation().getFirst())).hasValue(true);
        gives(of.explanation().getFirst(), Map.of("fires", true));
    }

    private void recommendation(Result.OfRecommendation of) {
        var recommendation = questionnaire.recommendations().stream()
                .filter(each -> each.id().equals(of.id()))
                .findFirst()
                .orElseThrow();
        List<String> waits = new ArrayList<>();
        for (Explanation explanation : of.explanation()) {
            Map<String, Object> reads = reads(explanation);
            switch (explanation.rule()) {
                case "gain" -> {
                    Double now = (Double) reads.get("score('" + of.area() + "')");
                    Double then = (Double) reads.get("score('" + of.area() + "') once done");
                    equal(of.scoreGain(), now == null || then == null ? null : then - now);
                    Double level = (Double) reads.get("level('" + of.area() + "')");
                    Double thenLevel = (Double) reads.get("level('" + of.area() + "') once done");
                    Integer more = level == null || thenLevel == null ? null : (int) (thenLevel - level);
                    assertThat(of.levelGain()).isEqualTo(more);
                    gives(explanation, gained(of.scoreGain(), more));
                }
                case "priority" -> {
                    double priority =
                            (Double) evaluate(recommendation.priority().orElseThrow(), explanation)
                                    .orElse(1.0);
                    gives(explanation, Map.of("priority", priority));
                }
                case "rank" -> {
                    Double gain = (Double) reads.get("score gain");
                    double worth = gain == null || gain <= 1e-9
                            ? 0
                            : (Double) reads.get("priority") * gain / (Double) reads.get("effort");
                    gives(explanation, Map.of("worth", worth));
                }
                case "after" -> {
                    assertThat(explanation.effect()).containsOnlyKeys("waitsFor");
                    for (Object first : (List<?>) explanation.effect().get("waitsFor")) {
                        waits.add((String) first);
                    }
                    assertThat(recommendation.after())
                            .anySatisfy(after -> assertThat(evaluate(after.requires(), explanation))
                                    .isNotEqualTo(Optional.of(true)));
                }
                default -> {
                    Optional<Object> fires = recommendation.when().isPresent()
                            ? evaluate(recommendation.when().get(), explanation)
                            : Optional.of(true);
                    gives(explanation, Map.of("fires", fires.orElse(false)));
                }
            }
        }
        assertThat(waits).containsExactlyElementsOf(of.waitsFor());
    }

    private static Map<String, Object> gained(Double score, Integer level) {
        Map<String, Object> effect = new LinkedHashMap<>();
        if (score != null) {
            effect.put("scoreGain", score);
        }
        if (level != null) {
            effect.put("levelGain", level);
        }
        return effect;
    }

    /** The same figures of the same types, numbers but for their last bits. */
    private static void gives(Explanation explanation, Map<String, Object> effect) {
        assertThat(explanation.effect()).containsOnlyKeys(effect.keySet());
        effect.forEach((figure, value) -> {
            Object given = explanation.effect().get(figure);
            if (value instanceof Double number) {
                equal((Double) given, number);
            } else {
                assertThat(given).isEqualTo(value);
            }
        });
    }

    private static Optional<Object> evaluate(Expression expression, Explanation explanation) {
        Map<String, Object> reads = reads(explanation);
        Facts facts = reading -> Optional.ofNullable(reads.get(reading.toString()));
        return expression.evaluate(facts);
    }

    private static Map<String, Object> reads(Explanation explanation) {
        Map<String, Object> reads = new LinkedHashMap<>();
        explanation.reads().forEach(read -> reads.put(read.ref(), read.value()));
        return reads;
    }

    private static String name(String ref) {
        return ref.split("'")[1];
    }

    private static void equal(Double one, Double other) {
        if (one == null || other == null) {
            assertThat(one).isEqualTo(other);
        } else {
            assertThat(one).isCloseTo(other, within(1e-9));
        }
    }
}
