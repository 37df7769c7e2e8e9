package org.waymark.authoring;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Trial;

/**
 * A condition somewhere in a questionnaire.
 *
 * @param id of what it belongs to
 */
record Condition(Kind kind, String id, Expression when) {

    enum Kind {
        CAP,
        CASE,
        FINDING,
        RECOMMENDATION,
        PREREQUISITE,
        VISIBILITY
    }

    static Stream<Condition> in(Questionnaire questionnaire) {
        return Stream.of(
                        questionnaire.allQuestions().stream()
                                .flatMap(question -> of(Kind.VISIBILITY, question.id(), question.visibleWhen())),
                        questionnaire.caps().stream().map(cap -> new Condition(Kind.CAP, cap.id(), cap.when())),
                        questionnaire.classifications().stream()
                                .flatMap(classification -> classification.cases().stream())
                                .flatMap(each -> of(Kind.CASE, each.value(), each.when())),
                        questionnaire.findings().stream()
                                .map(finding -> new Condition(Kind.FINDING, finding.id(), finding.when())),
                        questionnaire.recommendations().stream()
                                .flatMap(each -> of(Kind.RECOMMENDATION, each.id(), each.when())),
                        questionnaire.recommendations().stream()
                                .flatMap(each -> each.after().stream()
                                        .map(after -> new Condition(Kind.PREREQUISITE, each.id(), after.requires()))))
                .flatMap(conditions -> conditions);
    }

    private static Stream<Condition> of(Kind kind, String id, Optional<Expression> when) {
        return when.stream().map(expression -> new Condition(kind, id, expression));
    }

    /** True, false, or empty where it is unknown. Who sees a question may depend on private answers, nothing else may. */
    Optional<Object> in(Trial trial) {
        return readsPrivate() ? when.evaluate(trial::read) : trial.evaluate(when);
    }

    boolean readsPrivate() {
        return kind == Kind.VISIBILITY;
    }

    /** Recommendations to fall back on, which are made even if their own condition does not hold. */
    static Set<String> fallbacks(Questionnaire questionnaire) {
        return questionnaire.recommendations().stream()
                .flatMap(recommendation -> recommendation.after().stream())
                .flatMap(after -> after.otherwise().stream())
                .collect(Collectors.toSet());
    }
}
