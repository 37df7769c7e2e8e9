package org.waymark.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Recommendation;
import org.waymark.questionnaire.Recommendation.After;
import org.waymark.questionnaire.Recommendation.Lift;

/** Why a recommendation is made, what it would gain, and why it stands where it stands. */
final class AdviceExplanations {

    private final Evaluation evaluation;
    private final Advice advice;
    private final RuleExplanations rules;

    AdviceExplanations(Evaluation evaluation, Advice advice) {
        this.evaluation = evaluation;
        this.advice = advice;
        this.rules = new RuleExplanations(evaluation);
    }

    List<Explanation> of(Offer offer) {
        List<Explanation> explanations = new ArrayList<>();
        Recommendation recommendation = offer.recommendation();
        explanations.add(recommendation.when().isPresent() ? when(recommendation) : raises(offer));
        explanations.add(gain(offer));
        recommendation
                .priority()
                .ifPresent(priority -> explanations.add(rules.of(
                        "priority",
                        priority.place(),
                        List.of(priority),
                        priority,
                        Map.of("priority", offer.priority()),
                        List.of())));
        explanations.add(worth(offer));
        recommendation.after().stream()
                .filter(after -> !advice.isMet(after))
                .forEach(after -> explanations.add(waits(recommendation, after)));
        return List.copyOf(explanations);
    }

    /** One whose own condition does not hold is made because another one waits for it. */
    private Explanation when(Recommendation recommendation) {
        var when = recommendation.when().orElseThrow();
        return rules.of(
                recommendation.id(),
                recommendation.place(),
                List.of(when),
                when,
                Map.of("fires", advice.holds(recommendation)),
                recommendation.concepts());
    }

    /** Without a condition, it is made whenever one of its lifts raises something. */
    private Explanation raises(Offer offer) {
        Recommendation recommendation = offer.recommendation();
        Reads reads = new Reads();
        for (Map.Entry<String, Lift> lift : new TreeMap<>(recommendation.lifts()).entrySet()) {
            Question question = evaluation.outline().question(lift.getKey());
            if (question.isPrivate()) {
                reads.of("raises(private)", offer.lifted().containsKey(question.id()));
            } else {
                references(question, lift.getValue())
                        .forEach(reading -> reads.of(
                                reading.toString(),
                                evaluation.facts().read(reading).orElse(null)));
            }
        }
        return new Explanation(
                recommendation.id(),
                recommendation.place() == null ? null : recommendation.place().toString(),
                reads.list(),
                null,
                Map.of("fires", true),
                reads.missing(),
                recommendation.concepts());
    }

    private static List<Reading> references(Question question, Lift lift) {
        return switch (lift) {
            case Lift.ToGrade to -> List.of(new Reading("claimed_grade", List.of(question.id())));
            case Lift.ToOption to -> List.of(new Reading("claimed_grade", List.of(question.id())));
            case Lift.Figure to -> List.of(new Reading("number", List.of(question.id())));
            case Lift.Items items ->
                items.items().stream()
                        .map(item -> new Reading("checked", List.of(question.id(), item)))
                        .toList();
        };
    }

    /** The score and level of its area now and, re-scored, once it is done. */
    private Explanation gain(Offer offer) {
        Gain gain = offer.gain();
        String area = "('" + offer.recommendation().area() + "')";
        Map<String, Object> effect = new LinkedHashMap<>();
        gain.ofScore().ifPresent(score -> effect.put("scoreGain", score));
        gain.ofLevel().ifPresent(level -> effect.put("levelGain", level));
        return new Reads()
                .of("score" + area, gain.score())
                .of("score" + area + " once done", gain.scoreOnceDone())
                .of("level" + area, asDouble(gain.level()))
                .of("level" + area + " once done", asDouble(gain.levelOnceDone()))
                .explain("gain", null, effect);
    }

    private static OptionalDouble asDouble(OptionalInt number) {
        return number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty();
    }

    /** Priority × score gain ÷ effort, by which recommendations are ranked; 0 without a gain. */
    private static Explanation worth(Offer offer) {
        Reads reads = new Reads()
                .of("priority", offer.priority())
                .of("score gain", offer.gain().ofScore())
                .of("effort", offer.recommendation().effort().size());
        return reads.explain("rank", null, Map.of("worth", offer.hasGain() ? offer.worth() : 0.0));
    }

    private Explanation waits(Recommendation recommendation, After after) {
        return rules.of(
                "after",
                after.requires().place(),
                List.of(after.requires()),
                after.requires(),
                Map.of("waitsFor", advice.raising(after)),
                recommendation.concepts());
    }
}
