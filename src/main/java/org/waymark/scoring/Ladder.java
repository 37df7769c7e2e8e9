package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Recommendation.Lift;

/**
 * The grades to which a question can still be lifted.
 *
 * @param question its id
 * @param rungs ascending; at least one
 */
record Ladder(String question, List<Rung> rungs) {

    /** @param steps how many grades above the present one */
    record Rung(int grade, int steps, Claim claim) {}

    /** Those of the questions of an area and of the questions its caps read, in the order of ids; private ones are left out. */
    static List<Ladder> towards(Area area, Evaluation evaluation) {
        SortedMap<String, Question> questions = new TreeMap<>();
        Outline outline = evaluation.outline();
        Stream.concat(outline.counting().below(area).stream(), readByCaps(area, outline))
                .filter(question -> !question.isPrivate())
                .forEach(question -> questions.put(question.id(), question));
        return questions.values().stream()
                .map(question -> of(question, evaluation))
                .filter(ladder -> !ladder.rungs.isEmpty())
                .toList();
    }

    private static Stream<Question> readByCaps(Area area, Outline outline) {
        Stream<Cap> caps = Stream.concat(
                outline.caps().of(area).stream(),
                outline.counting().below(area).stream().flatMap(question -> outline.caps().of(question).stream()));
        return caps.flatMap(cap -> Stream.of(cap.when(), cap.limit()))
                .flatMap(expression -> expression.reads().stream())
                .flatMap(reading -> readBy(reading, outline));
    }

    private static Stream<Question> readBy(Reading reading, Outline outline) {
        return Stream.concat(
                Readings.question(reading, outline).stream(),
                Readings.area(reading, outline).stream().flatMap(area -> outline.counting().below(area).stream()));
    }

    private static Ladder of(Question question, Evaluation evaluation) {
        Lifting lifting = new Lifting(evaluation);
        OptionalInt start = lifting.startingGrade(question);
        int top = evaluation.outline().scale(question).grades().size();
        List<Rung> rungs = new ArrayList<>();
        if (start.isPresent()) {
            IntStream.rangeClosed(start.getAsInt() + 1, top)
                    .forEach(grade -> lifting.of(question, new Lift.ToGrade(grade))
                            .filter(claim -> claim.grade().equals(OptionalInt.of(grade)))
                            .ifPresent(claim -> rungs.add(new Rung(grade, grade - start.getAsInt(), claim))));
        }
        return new Ladder(question.id(), List.copyOf(rungs));
    }

    /** What would be evaluated if these rungs were reached, by question id. */
    static Evaluation climb(Evaluation from, Map<String, Rung> rungs) {
        Map<String, Claim> claims = new HashMap<>();
        rungs.forEach((question, rung) -> claims.put(question, rung.claim()));
        return from.with(claims);
    }

    /** The rungs within this many steps, the highest first. */
    List<Rung> downFrom(int steps) {
        return rungs.reversed().stream().filter(rung -> rung.steps() <= steps).toList();
    }
}
