package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Collections;
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
 * The fewest grades to lift for the next level of an area. Every way of up to three grades counts; beyond that, and where
 * there are too many ways, everything is lifted and what is not needed is taken back, which need not be the least.
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
            case SCORE ->
                area.scoring().bands().keySet().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(0);
            case PRACTICES -> Practices.of(area, evaluation).byLevel().lastKey();
            case NONE -> 0;
        };
    }

    private Optional<Result.Path> find() {
        return shortest().map(lifts -> path(lifts, true)).or(() -> pruned().map(lifts -> path(lifts, false)));
    }

    private Optional<SortedMap<String, Rung>> shortest() {
        FewestSteps search = new FewestSteps(area, evaluation, level, ladders);
        for (int steps = 1; steps <= EXACT_UP_TO && search.isFeasible(steps); steps++) {
            Optional<SortedMap<String, Rung>> found = search.of(steps);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean raises(Map<String, Rung> lifts) {
        return reached(lifts) > level;
    }

    private int reached(Map<String, Rung> lifts) {
        return Ladder.climb(evaluation, lifts).standing(area).level().orElse(0);
    }

    /** From everything at its best, takes back what is not needed, the least useful first. */
    private Optional<SortedMap<String, Rung>> pruned() {
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
        return Optional.of(lifts);
    }

    /** What one grade adds to the score of the area. */
    private double usefulness(Ladder ladder) {
        Rung best = ladder.rungs().getLast();
        Evaluation once = Ladder.climb(evaluation, Map.of(ladder.question(), best));
        double gain = once.rollUp(area).score().orElse(0)
                - evaluation.rollUp(area).score().orElse(0);
        return Tolerance.onGrid(gain / best.steps());
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
        return new Result.Path(area.id(), reached(lifts), Collections.unmodifiableSortedMap(grades), exact);
    }
}
