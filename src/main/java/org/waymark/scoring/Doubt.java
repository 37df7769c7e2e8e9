package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;

/** Which questions leave a level unconfirmed: a cap could still lower it, and it waits for their answers. */
final class Doubt {

    private final Evaluation evaluation;

    Doubt(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** Ids, sorted. */
    List<String> about(Area area) {
        Standing standing = evaluation.standing(area);
        TreeSet<String> ids = new TreeSet<>();
        if (standing.level().isPresent()) {
            for (Cap cap : evaluation.outline().caps(area)) {
                if (couldLower(cap, standing.level().getAsInt())) {
                    openQuestions(cap).map(Question::id).forEach(ids::add);
                }
            }
        }
        return List.copyOf(ids);
    }

    private boolean couldLower(Cap cap, int level) {
        var holds = evaluation.verdict(cap.when());
        var limit = Standing.limit(cap, evaluation);
        boolean isKnown = holds.equals(Optional.of(false)) || holds.isPresent() && limit.isPresent();
        return !isKnown && level > 0 && (limit.isEmpty() || limit.getAsInt() < level);
    }

    private Stream<Question> openQuestions(Cap cap) {
        return Stream.of(cap.when(), cap.limit())
                .flatMap(expression -> expression.reads().stream())
                .filter(reading -> evaluation.facts().read(reading).isEmpty())
                .flatMap(this::openQuestions)
                .filter(question -> !question.isPrivate());
    }

    /** Read directly, or through an area that they keep from having a score or level. */
    private Stream<Question> openQuestions(Reading reading) {
        return Stream.concat(
                Readings.question(reading, evaluation.outline())
                        .filter(question -> evaluation.claim(question).open())
                        .stream(),
                Readings.area(reading, evaluation.outline()).stream().flatMap(this::openQuestions));
    }

    private Stream<Question> openQuestions(Area area) {
        return evaluation.rollUp(area).withheld()
                ? RollUp.withholding(area, evaluation).stream()
                : evaluation.outline().below(area).stream()
                        .filter(question -> evaluation.claim(question).open());
    }
}
