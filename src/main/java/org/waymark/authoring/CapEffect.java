package org.waymark.authoring;

import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Facts;

/** The most that a cap allows; of the question it is about, no more than is claimed. */
record CapEffect(Cap cap) {

    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    /** @param situation of one of the things that it reads */
    double in(Facts facts, Situation situation) {
        boolean holds = cap.when().evaluate(facts).equals(Optional.of(true));
        double limit = holds ? cap.limit().evaluate(facts).map(this::floored).orElse(NO_LIMIT) : NO_LIMIT;
        return Math.min(limit, claimed(situation));
    }

    private double floored(Object limit) {
        return cap.target().kind() == Cap.Target.Kind.QUESTION_VALUE
                ? (Double) limit
                : Math.floor((Double) limit + Thresholds.TOLERANCE);
    }

    private double claimed(Situation situation) {
        return situation
                .reply()
                .filter(reply -> reply.question().id().equals(cap.target().id()))
                .map(this::claim)
                .orElse(OptionalDouble.empty())
                .orElse(NO_LIMIT);
    }

    private OptionalDouble claim(Reply reply) {
        return cap.target().kind() == Cap.Target.Kind.QUESTION_GRADE
                ? reply.worth().grade().stream().asDoubleStream().findFirst()
                : reply.worth().value();
    }
}
