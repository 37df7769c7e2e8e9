package org.waymark.authoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Trial;

/**
 * The best or the worst that an area can come to when every scored question is answered at that end. What is not scored,
 * and which of several equal answers is given, is chosen as it suits.
 */
final class Extreme {

    /** Up to so many sheets are all tried; of more, each choice is bettered by itself, from several starts. */
    private static final int ALL = 3_000;

    private static final int STARTS = 10;
    private static final int ROUNDS = 3;

    private final Trial nothingAnswered;
    private final Area area;
    private final boolean best;
    private final List<Repertoire> choices;

    Extreme(Contents contents, Trial nothingAnswered, Area area, boolean best) {
        this.nothingAnswered = nothingAnswered;
        this.area = area;
        this.best = best;
        this.choices = contents.repertoires(new Influence(contents).onLevel(area)).stream()
                .map(this::suitable)
                .toList();
    }

    private Repertoire suitable(Repertoire repertoire) {
        if (!repertoire.question().scored()) {
            return repertoire;
        }
        DoubleStream values = repertoire.replies().stream().flatMapToDouble(reply -> reply.worth().value().stream());
        OptionalDouble end = best ? values.max() : values.min();
        List<Reply> replies = repertoire.replies().stream()
                .filter(reply -> reply.worth().value().equals(end))
                .toList();
        return new Repertoire(repertoire.question(), replies, repertoire.isComplete());
    }

    /** @param enough the level at which nothing more extreme is looked for */
    Trial trial(int enough) {
        Space space = new Space(choices);
        int size = space.size(ALL);
        Trial most = nothingAnswered;
        for (Map<String, Answer> sheet : sheets(space, size)) {
            Trial trial = nothingAnswered.with(sheet);
            if (most == nothingAnswered || fitness(trial) > fitness(most)) {
                most = trial;
            }
            if (LevelLint.level(area, most).equals(Optional.of(enough))) {
                break;
            }
        }
        return most;
    }

    private Iterable<Map<String, Answer>> sheets(Space space, int size) {
        return size <= ALL ? space.sheets(size)::iterator : bettered()::iterator;
    }

    private Stream<Map<String, Answer>> bettered() {
        Random random = new Random(Sampler.SEED);
        return Stream.generate(() -> {
                    Map<String, Answer> sheet = new HashMap<>();
                    choices.forEach(choice -> choice.any(random).writeOn(sheet));
                    for (int round = 0; round < ROUNDS; round++) {
                        choices.forEach(choice -> better(choice, sheet));
                    }
                    return sheet;
                })
                .limit(STARTS);
    }

    private void better(Repertoire choice, Map<String, Answer> sheet) {
        choice.replies().stream()
                .max(Comparator.comparingDouble(reply -> {
                    reply.writeOn(sheet);
                    return fitness(nothingAnswered.with(sheet));
                }))
                .ifPresent(reply -> reply.writeOn(sheet));
    }

    /** By level, then by score. */
    private double fitness(Trial trial) {
        double level = LevelLint.level(area, trial).orElse(best ? -1 : 1_000);
        double score = trial.read(new Reading("score", List.of(area.id())))
                .map(Double.class::cast)
                .orElse(0.0);
        return (best ? 1 : -1) * (level * 1_000 + score);
    }
}
