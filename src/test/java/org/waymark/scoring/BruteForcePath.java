package org.waymark.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Area;
import org.waymark.scoring.Ladder.Rung;

/** Re-scores every way of up to three grades; slow, and so sure to be right. */
final class BruteForcePath {

    private static final int EXACT_UP_TO = 3;

    private final Area area;
    private final Evaluation evaluation;
    private final int level;
    private final List<Ladder> ladders;

    private BruteForcePath(Area area, Evaluation evaluation, int level) {
        this.area = area;
        this.evaluation = evaluation;
        this.level = level;
        this.ladders = Ladder.towards(area, evaluation);
    }

    /** None without a published level; at the top none is found. */
    static Optional<Result.Path> of(Area area, OptionalInt published, Evaluation evaluation) {
        return published.stream()
                .boxed()
                .flatMap(level -> new BruteForcePath(area, evaluation, level).find().stream())
                .findFirst();
    }

    private Optional<Result.Path> find() {
        for (int steps = 1; steps <= EXACT_UP_TO; steps++) {
            SortedMap<String, Rung> lifts = new TreeMap<>();
            if (spend(steps, 0, lifts)) {
                return Optional.of(path(lifts));
            }
        }
        return Optional.empty();
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

    private Result.Path path(SortedMap<String, Rung> lifts) {
        SortedMap<String, Integer> grades = new TreeMap<>();
        lifts.forEach((question, rung) -> grades.put(question, rung.grade()));
        return new Result.Path(area.id(), reached(lifts), grades, true);
    }
}
