package org.waymark.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;

/** What could come out if open questions were answered. */
final class Possibilities {

    private static final int MOST = 2_000;
    private static final Set<String> OF_GRADES = Set.of("value", "claimed", "grade", "claimed_grade");

    private Possibilities() {}

    /**
     * Every way to answer the open questions; empty where these are too many or not to be counted, as with figures and
     * areas.
     *
     * @param readings through which the questions are read
     */
    static Optional<Stream<Evaluation>> of(
            Collection<Question> open, Collection<Reading> readings, Evaluation evaluation) {
        boolean countable = open.stream().allMatch(question -> isCountable(question, readings, evaluation.outline()));
        long ways = open.stream()
                .mapToLong(question ->
                        answers(evaluation.outline().grading(question)).size())
                .reduce(1, (one, other) -> Math.min(MOST + 1, one * other));
        if (!countable || ways > MOST) {
            return Optional.empty();
        }
        Stream<Evaluation> all = Stream.of(evaluation);
        for (Question question : open) {
            all = all.flatMap(possible -> answers(evaluation.outline().grading(question)).stream()
                    .map(answer -> possible.with(Map.of(question.id(), answer))));
        }
        return Optional.of(all);
    }

    /** Graded, and read in no way that tells more than the grade or the option. */
    private static boolean isCountable(Question question, Collection<Reading> readings, Outline outline) {
        return outline.scale(question).graded()
                && readings.stream()
                        .noneMatch(reading -> Readings.area(reading, outline).isPresent())
                && readings.stream()
                        .filter(reading -> Readings.question(reading, outline).equals(Optional.of(question)))
                        .map(Reading::function)
                        .allMatch(function -> OF_GRADES.contains(function) || function.equals("chosen"));
    }

    private static List<Claim> answers(Grading grading) {
        return grading.question().options().isEmpty()
                ? IntStream.rangeClosed(1, grading.scale().grades().size())
                        .mapToObj(grade -> ofGrade(grading.scale(), grade))
                        .toList()
                : grading.question().options().stream().map(grading::ofOption).toList();
    }

    private static Claim ofGrade(Scale scale, int grade) {
        return new Claim(
                Claim.State.ANSWERED,
                OptionalDouble.of(scale.valueOf(grade)),
                OptionalInt.of(grade),
                Optional.empty(),
                Set.of(),
                Set.of(),
                OptionalDouble.empty());
    }
}
