package org.waymark.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Scoring;

/**
 * Why a question has the value it has: its claim, the caps that hold or are unknown, and what is credited in the end. What
 * single people said is never in it, and a private question has no explanation at all.
 */
final class QuestionExplanations {

    private static final Map<String, Object> HIDDEN = Map.of("visible", false);

    private final Evaluation evaluation;
    private final RuleExplanations rules;

    QuestionExplanations(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.rules = new RuleExplanations(evaluation);
    }

    List<Explanation> of(Question question) {
        if (question.isPrivate()) {
            return List.of();
        }
        Claim claim = evaluation.claim(question);
        return switch (claim.state()) {
            case HIDDEN -> List.of(hidden(question));
            case BLANK, UNKNOWN, NOT_APPLICABLE -> List.of(byPolicy(question, claim));
            case ANSWERED -> answered(question, claim);
        };
    }

    private Explanation hidden(Question question) {
        if (!evaluation.submission().isAsked(question)) {
            return new Reads().of(calls(question).to("answered"), false).explain("form", null, HIDDEN);
        }
        Expression when = question.visibleWhen().orElseThrow();
        return rules.of("visible-when", when.place(), List.of(when), when, HIDDEN, question.concepts());
    }

    /** Named by the policy, such as {@code blank: zero}. */
    private Explanation byPolicy(Question question, Claim claim) {
        Scoring policies = evaluation.outline().policies(question);
        String policy = switch (claim.state()) {
            case UNKNOWN -> "unknown: " + name(policies.unknown());
            case NOT_APPLICABLE -> "not-applicable: " + (policies.notApplicableIsMet() ? "met" : "exclude");
            default -> "blank: " + name(policies.blank());
        };
        return new Reads()
                .of(calls(question).to("answered"), false)
                .of(calls(question).to("unknown"), claim.is(Claim.State.UNKNOWN))
                .of(calls(question).to("not_applicable"), claim.is(Claim.State.NOT_APPLICABLE))
                .explain(policy, null, credited(evaluation.credit(question)), question.concepts());
    }

    static String name(Enum<?> policy) {
        return policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<Explanation> answered(Question question, Claim claim) {
        List<Explanation> explanations = new ArrayList<>();
        explanations.add(claimed(question, claim));
        for (Cap cap : evaluation.outline().caps().of(question)) {
            rules.ofQuestionCap(cap, question).ifPresent(explanations::add);
        }
        if (question.scored() && claim.value().isPresent()) {
            explanations.add(credited(question, claim));
        }
        return List.copyOf(explanations);
    }

    /** The claim, and what each cap that holds allows. */
    private Explanation credited(Question question, Claim claim) {
        Reads reads = new Reads().of(calls(question).to("claimed"), claim.value());
        for (Cap cap : evaluation.outline().caps().of(question)) {
            if (evaluation.verdict(cap.when()).orElse(false)) {
                OptionalDouble limit = Credit.limit(question, cap, evaluation).value();
                limit.ifPresent(value -> reads.of("cap('" + cap.id() + "')", value));
            }
        }
        return reads.explain("credit", null, credited(evaluation.credit(question)));
    }

    /** From the raw answer to the value claimed, as {@code number('lead-time')} 30 becomes {@code claimed} 0.5. */
    private Explanation claimed(Question question, Claim claim) {
        Reads reads = new Reads();
        switch (question.kind()) {
            case CHOICE, YES_NO ->
                claim.chosen().ifPresent(option -> reads.of(calls(question).of(option), true));
            case CHECKLIST ->
                question.items()
                        .forEach(item -> reads.of(
                                calls(question).of(item.id()),
                                FactReader.checked(claim, item.id()).orElse(null)));
            case NUMBER -> reads.of(calls(question).to("number"), claim.number());
            case TEXT -> reads.of(calls(question).to("answered"), true);
        }
        boolean isFromTeam = evaluation.submission().isFromTeam(question);
        if (!isFromTeam && isBetweenGrades(question, claim)) {
            reads.of(calls(question).to("claimed"), claim.value());
        }
        Map<String, Object> effect =
                claim.value().isPresent() ? Map.of("claimed", claim.value().getAsDouble()) : Map.of("answered", true);
        String step = isFromTeam
                ? "team answer"
                : name(evaluation.outline().policies(question).aggregate()) + " of answers";
        return reads.explain(step, null, effect, question.concepts());
    }

    /** Several people's choices may come to a value that no option has. */
    private static boolean isBetweenGrades(Question question, Claim claim) {
        return switch (question.kind()) {
            case CHOICE, YES_NO ->
                claim.chosen().isEmpty()
                        || question.options().stream()
                                .filter(option ->
                                        option.id().equals(claim.chosen().get()))
                                .noneMatch(option ->
                                        option.value() == claim.value().getAsDouble());
            default -> false;
        };
    }

    private static Map<String, Object> credited(Credit credit) {
        if (credit.value().isEmpty()) {
            return Map.of("counts", false);
        }
        Map<String, Object> effect = LinkedHashMap.newLinkedHashMap(2);
        effect.put("value", credit.value().getAsDouble());
        credit.grade().ifPresent(grade -> effect.put("grade", grade));
        return effect;
    }

    private Calls calls(Question question) {
        return evaluation.outline().calls(question);
    }
}
