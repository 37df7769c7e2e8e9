package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** Follows the explanations of a question: what was claimed, what caps allow, what counts. */
final class QuestionReplay {

    private final Questionnaire questionnaire;
    private final RuleReplay rules;

    QuestionReplay(Questionnaire questionnaire, RuleReplay rules) {
        this.questionnaire = questionnaire;
        this.rules = rules;
    }

    void check(Result.OfQuestion of) {
        Question question = questionnaire.question(of.id()).orElseThrow();
        for (Explanation each : of.explanation()) {
            Recorded explanation = new Recorded(each);
            switch (explanation.rule()) {
                case "blank: zero", "unknown: zero" ->
                    explanation.gives(counted(question, Scale.of(question).lowest()));
                case "not-applicable: met" ->
                    explanation.gives(counted(question, Scale.of(question).highest()));
                case "blank: exclude",
                        "blank: withhold",
                        "blank: block",
                        "unknown: exclude",
                        "not-applicable: exclude" -> explanation.gives(Map.of("counts", false));
                case "form" -> explanation.gives(Map.of("visible", false));
                case "visible-when" -> {
                    assertThat(explanation.evaluate(question.visibleWhen().orElseThrow()))
                            .isNotEqualTo(Optional.of(true));
                    explanation.gives(Map.of("visible", false));
                }
                case "team answer", "median of answers", "mean of answers", "min of answers" ->
                    claimed(question, of, explanation);
                case "credit" -> credit(question, of, explanation);
                default -> rules.cap(explanation);
            }
        }
    }

    private static Map<String, Object> counted(Question question, double value) {
        Scale scale = Scale.of(question);
        if (!question.scored() || !scale.valued()) {
            return Map.of("counts", false);
        }
        return scale.graded() ? Map.of("value", value, "grade", scale.gradeOf(value)) : Map.of("value", value);
    }

    private static void claimed(Question question, Result.OfQuestion of, Recorded explanation) {
        Map<String, Object> reads = explanation.reads();
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
                    new Grading(question)
                            .valueOf((Double) reads.get("number('" + question.id() + "')"))
                            .orElseThrow();
                default -> checked(question, reads);
            };
        }
        Recorded.equal(of.claimed(), (Double) claimed);
        explanation.gives(claimed == null ? Map.of("answered", true) : Map.of("claimed", claimed));
    }

    private static double checked(Question question, Map<String, Object> reads) {
        var checked = question.items().stream()
                .map(Question.Item::id)
                .filter(item -> Boolean.TRUE.equals(reads.get("checked('" + question.id() + "', '" + item + "')")))
                .collect(Collectors.toSet());
        var without = question.items().stream()
                .map(Question.Item::id)
                .filter(item -> reads.get("checked('" + question.id() + "', '" + item + "')") == null)
                .collect(Collectors.toSet());
        return new Grading(question).ofItems(checked, without).value().orElseThrow();
    }

    private static void credit(Question question, Result.OfQuestion of, Recorded explanation) {
        double lowest = explanation.reads().values().stream()
                .mapToDouble(Double.class::cast)
                .min()
                .orElseThrow();
        Recorded.equal(of.value(), lowest);
        explanation.gives(counted(question, lowest));
    }
}
