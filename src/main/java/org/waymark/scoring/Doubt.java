package org.waymark.scoring;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Expression;
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
        OptionalInt level = evaluation.standing(area).level();
        TreeSet<String> ids = new TreeSet<>();
        if (level.isPresent() && level.getAsInt() > 0) {
            for (Cap cap : evaluation.outline().caps().of(area)) {
                if (!isKnown(cap)) {
                    addOpen(cap, level.getAsInt(), ids);
                }
            }
        }
        return List.copyOf(ids);
    }

    private void addOpen(Cap cap, int level, Set<String> ids) {
        Collection<Question> open = openQuestions(cap);
        if (!open.isEmpty() && couldLower(cap, level, open)) {
            open.stream().map(Question::id).forEach(ids::add);
        }
    }

    private boolean isKnown(Cap cap) {
        Optional<Boolean> holds = evaluation.verdict(cap.when());
        return holds.equals(Optional.of(false))
                || holds.isPresent() && Standing.limit(cap, evaluation).isPresent();
    }

    private Collection<Question> openQuestions(Cap cap) {
        SortedMap<String, Question> open = new TreeMap<>();
        missing(cap).stream()
                .flatMap(this::openQuestions)
                .filter(question -> !question.isPrivate())
                .forEach(question -> open.put(question.id(), question));
        return open.values();
    }

    /** What the cap reads and is unknown, and what each classification that stopped reads from there on. */
    private Set<Reading> missing(Cap cap) {
        Set<Reading> missing = new LinkedHashSet<>();
        Deque<Expression> unread = new ArrayDeque<>(List.of(cap.when(), cap.limit()));
        while (!unread.isEmpty()) {
            for (Reading reading : unread.remove().reads()) {
                if (evaluation.facts().read(reading).isEmpty() && missing.add(reading)) {
                    Readings.classification(reading, evaluation.outline())
                            .ifPresent(stopped ->
                                    unread.addAll(evaluation.sorting(stopped).open(stopped)));
                }
            }
        }
        return missing;
    }

    /** Read directly, or through an area that they keep from having a score or level. */
    private Stream<Question> openQuestions(Reading reading) {
        Outline outline = evaluation.outline();
        return Stream.concat(
                Readings.question(reading, outline)
                        .filter(question -> evaluation.claim(question).open())
                        .stream(),
                Readings.area(reading, outline).stream().flatMap(this::openQuestions));
    }

    private Stream<Question> openQuestions(Area area) {
        return evaluation.rollUp(area).withheld()
                ? evaluation.rollUp(area).withholding().stream()
                : evaluation.outline().counting().below(area).stream()
                        .filter(question -> evaluation.claim(question).open());
    }

    private boolean couldLower(Cap cap, int level, Collection<Question> open) {
        OptionalInt limit = Standing.limit(cap, evaluation);
        boolean isTooHigh = limit.isPresent() && limit.getAsInt() >= level;
        return !isTooHigh
                && Possibilities.of(open, missing(cap), evaluation)
                        .map(all -> all.anyMatch(possible -> lowers(cap, level, possible)))
                        .orElse(true);
    }

    private static boolean lowers(Cap cap, int level, Evaluation possible) {
        OptionalInt limit = Standing.limit(cap, possible);
        return possible.verdict(cap.when()).orElse(false) && limit.isPresent() && limit.getAsInt() < level;
    }
}
