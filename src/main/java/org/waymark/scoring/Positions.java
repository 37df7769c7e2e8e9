package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;

/** Where the counting questions of an area stand between their lowest (0) and highest (1) value. */
record Positions(List<Position> positions) {

    record Position(double weight, double at) {}

    /** None where the area has no score. */
    static Positions below(Area area, Evaluation evaluation) {
        return evaluation.rollUp(area).score().isEmpty()
                ? new Positions(List.of())
                : new Positions(evaluation.outline().counting().below(area).stream()
                        .flatMap(question -> of(question, evaluation).stream())
                        .toList());
    }

    private static Optional<Position> of(Question question, Evaluation evaluation) {
        Scale scale = evaluation.outline().scale(question);
        return evaluation.credit(question).value().stream()
                .mapToObj(value -> new Position(question.weight(), scale.position(value)))
                .findFirst();
    }

    /** The lowest position, 0..1. */
    Optional<Object> worst() {
        return positions.stream().<Object>map(Position::at).min((a, b) -> Double.compare((Double) a, (Double) b));
    }

    /** The weighted share of questions at this position or above, 0..1. */
    Optional<Object> shareAt(double position) {
        double reached = 0;
        double whole = 0;
        for (Position each : positions) {
            whole += each.weight();
            reached += Tolerance.atLeast(each.at(), position) ? each.weight() : 0;
        }
        return positions.isEmpty() ? Optional.empty() : Optional.of(reached / whole);
    }
}
