package org.waymark.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.waymark.scoring.Ladder.Rung;

/**
 * Ways to spend steps on plain questions: what they add to a score is known beforehand, so most ways need no re-scoring.
 *
 * @param ladders in the order of ids
 * @param gains what each rung adds to the score, by question and grade, in percent points
 */
record PlainLifts(List<Ladder> ladders, Map<String, Map<Integer, Double>> gains) {

    /** So that rounding never rules out what re-scoring would accept. */
    private static final double SLACK = 1e-7;

    /**
     * The first way, earlier ids first, to spend exactly these steps and gain this much.
     *
     * @param accepts whether re-scoring confirms it
     * @return null if there is none
     */
    SortedMap<String, Rung> first(int steps, double needed, Predicate<Map<String, Rung>> accepts) {
        double[][] most = mostFrom(steps);
        SortedMap<String, Rung> lifts = new TreeMap<>();
        return spend(0, steps, needed - SLACK, most, lifts, accepts) ? lifts : null;
    }

    /** The most that the ladders from an index on can gain with that many steps. */
    private double[][] mostFrom(int steps) {
        double[][] most = new double[ladders.size() + 1][steps + 1];
        Arrays.fill(most[ladders.size()], Double.NEGATIVE_INFINITY);
        most[ladders.size()][0] = 0;
        for (int index = ladders.size() - 1; index >= 0; index--) {
            for (int left = 0; left <= steps; left++) {
                most[index][left] = most[index + 1][left];
                for (Rung rung : ladders.get(index).downFrom(left)) {
                    double gain = gain(ladders.get(index), rung) + most[index + 1][left - rung.steps()];
                    most[index][left] = Math.max(most[index][left], gain);
                }
            }
        }
        return most;
    }

    private double gain(Ladder ladder, Rung rung) {
        return gains.get(ladder.question()).get(rung.grade());
    }

    private boolean spend(
            int index,
            int steps,
            double needed,
            double[][] most,
            SortedMap<String, Rung> lifts,
            Predicate<Map<String, Rung>> accepts) {
        if (steps == 0) {
            return needed <= 0 && accepts.test(lifts);
        }
        if (most[index][steps] < needed || index == ladders.size()) {
            return false;
        }
        Ladder ladder = ladders.get(index);
        for (Rung rung : ladder.downFrom(steps)) {
            lifts.put(ladder.question(), rung);
            if (spend(index + 1, steps - rung.steps(), needed - gain(ladder, rung), most, lifts, accepts)) {
                return true;
            }
            lifts.remove(ladder.question());
        }
        return spend(index + 1, steps, needed, most, lifts, accepts);
    }
}
