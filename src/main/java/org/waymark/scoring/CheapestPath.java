package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Area;
import org.waymark.scoring.Ladder.Rung;

/**
 * The fewest grades to lift for the next level of an area: every way of up to three grades is tried; beyond that,
 * everything is lifted and what is not needed is taken back, which need not be the least.
 */
final class CheapestPath {

    private static final int EXACT_UP_TO = 3;

    private final Area area;
    private final Evaluation evaluation;
    private final int level;
    private final List<Ladder> ladders;

    private CheapestPath(Area area, Evaluation evaluation, int level) {
        this.area = area;
        this.evaluation = evaluation;
        this.level = level;
        this.ladders = Ladder.towards(area, evaluation);
    }

    /** None for an area at the top, and for one without a published level. */
    static Optional<Result.Path> of(Area area, OptionalInt published, Evaluation evaluation) {
        return published.isEmpty() || published.getAsInt() >= top(area, evaluation)
                ? Optional.empty()
                : new CheapestPath(area, evaluation, published.getAsInt()).find();
    }

    private static int top(Area area, Evaluation evaluation) {
        return switch (area.scoring().levelFrom()) {
            case SCORE -> area.scoring().bands().lastKey();
            case PRACTICES -> Practices.of(area, evaluation).byLevel().lastKey();
            case NONE -> 0;
        };
    }

    private Optional<Result.Path> find() {
        for (int steps = 1; steps <= EXACT_UP_TO; steps++) {
            SortedMap<String, Rung> lifts = new TreeMap<>();
            if (spend(steps, 0, lifts)) {
                return Optional.of(path(lifts, true));
            }
        }
        return prune();
    }

    /** Tries every way to spend these steps from this ladder on, earlier ids first. */
    private boolean spend(int steps, int from, SortedMap<String, Rung> lifts) {
        if (steps == 0) {
            return raises(lifts);
        }
        for (int index = from; index < ladders.size(); index++) {
            Ladder ladder = ladders.get(index);
            for (Rung rung : ladder.downFrom(steps)) {
                lifts.put(ladder.question(), rung);
                if (spend(steps - rung.steps(), index + 1, lifts)) {
                    return true;
                }
                lifts.remove(ladder.question());
            }
        }
        return false;
    }

    private boolean raises(Map<String, Rung> lifts) {
        return reached(lifts) > level;
    }

    private int reached(Map<String, Rung> lifts) {
        return lifted(lifts).standing(area).level().orElse(0);
    }

    private Evaluation lifted(Map<String, Rung> lifts) {
        Map<String, Claim> claims = new HashMap<>();
        lifts.forEach((question, rung) -> claims.put(question, rung.claim()));
        return evaluation.with(claims);
    }

    /** From everything at its best, takes back what is not needed, the least useful first. */
    private Optional<Result.Path> prune() {
        SortedMap<String, Rung> lifts = new TreeMap<>();
        ladders.forEach(ladder -> lifts.put(ladder.question(), ladder.rungs().getLast()));
        if (!raises(lifts)) {
            return Optional.empty();
        }
        Map<String, Double> usefulness = new HashMap<>();
        ladders.forEach(ladder -> usefulness.put(ladder.question(), usefulness(ladder)));
        List<Ladder> leastUsefulFirst = new ArrayList<>(ladders);
        leastUsefulFirst.sort(Comparator.<Ladder>comparingDouble(ladder -> usefulness.get(ladder.question()))
                .thenComparing(Ladder::question, Comparator.reverseOrder()));
        leastUsefulFirst.forEach(ladder -> takeBack(ladder, lifts));
        return Optional.of(path(lifts, false));
    }

    /** The score of the area that one grade brings. */
    private double usefulness(Ladder ladder) {
        Rung best = ladder.rungs().getLast();
        double score =
                lifted(Map.of(ladder.question(), best)).rollUp(area).score().orElse(0);
        return Tolerance.onGrid(
                score / best.steps() - evaluation.rollUp(area).score().orElse(0) / best.steps());
    }

    private void takeBack(Ladder ladder, SortedMap<String, Rung> lifts) {
        Rung needed = lifts.remove(ladder.question());
        if (raises(lifts)) {
            return;
        }
        for (Rung rung : ladder.rungs()) {
            lifts.put(ladder.question(), rung);
            if (rung == needed || raises(lifts)) {
                return;
            }
        }
    }

    private Result.Path path(SortedMap<String, Rung> lifts, boolean exact) {
        SortedMap<String, Integer> grades = new TreeMap<>();
        lifts.forEach((question, rung) -> grades.put(question, rung.grade()));
        return new Result.Path(area.id(), reached(lifts), grades, exact);
    }
}
