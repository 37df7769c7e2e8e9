package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.scoring.Ladder.Rung;

/**
 * Finds a way to spend a number of steps that raises the level of an area. Every way to lift the questions that rules
 * tie together is re-scored; what plain questions add to each of these is a sum.
 */
final class FewestSteps {

    /** Of two ways, the one that spends more on an earlier id. */
    private static final Comparator<SortedMap<String, Rung>> EARLIER_IDS_FIRST = FewestSteps::compare;

    /** Ways × questions to re-score: a second or two. */
    private static final long MOST_WORK = 5_000_000;

    private final Area area;
    private final Evaluation evaluation;
    private final int level;
    private final Entanglement entanglement;
    private final List<Ladder> tied;
    private final List<Ladder> plain;
    private final PlainLifts plainLifts;

    FewestSteps(Area area, Evaluation evaluation, int level, List<Ladder> ladders) {
        this.area = area;
        this.evaluation = evaluation;
        this.level = level;
        this.entanglement = new Entanglement(area, evaluation.outline());
        Predicate<Ladder> isPlain = ladder -> entanglement.isPlain(ladder.question());
        if (area.scoring().levelFrom() == LevelFrom.PRACTICES) {
            Predicate<Ladder> isNeeded = ladder -> isMissing(ladder.question());
            this.tied = ladders.stream().filter(isPlain.negate().or(isNeeded)).toList();
            this.plain = List.of();
        } else {
            this.tied = ladders.stream().filter(isPlain.negate()).toList();
            this.plain = ladders.stream().filter(isPlain).toList();
        }
        this.plainLifts = plainLifts(evaluation);
    }

    /** A practice that no rule reads helps only where it is not achieved at the next level or below it. */
    private boolean isMissing(String question) {
        var byLevel = Practices.of(area, evaluation).byLevel();
        int next = byLevel.tailMap(level + 1).firstKey();
        return byLevel.headMap(next + 1).values().stream()
                .flatMap(List::stream)
                .anyMatch(practice -> practice.question().id().equals(question) && !practice.achieved());
    }

    /** What each rung of the plain questions adds to the score that is there. */
    private PlainLifts plainLifts(Evaluation from) {
        double score = from.rollUp(area).score().orElse(0);
        Map<String, Map<Integer, Double>> gains = new HashMap<>();
        for (Ladder ladder : plain) {
            Map<Integer, Double> byGrade = new HashMap<>();
            for (Rung rung : ladder.rungs()) {
                Evaluation lifted = Ladder.climb(from, Map.of(ladder.question(), rung));
                byGrade.put(rung.grade(), lifted.rollUp(area).score().orElse(0) - score);
            }
            gains.put(ladder.question(), byGrade);
        }
        return new PlainLifts(plain, gains);
    }

    /** False where rules tie so many questions together that there are too many ways to re-score each. */
    boolean isFeasible(int steps) {
        long ways = 1;
        for (int step = 1; step <= steps; step++) {
            ways = ways * (tied.size() + step) / step;
        }
        return ways * evaluation.outline().counting().below(area).size() <= MOST_WORK;
    }

    /** Of all ways to spend exactly these steps, the one with the earliest ids. */
    Optional<SortedMap<String, Rung>> of(int steps) {
        List<SortedMap<String, Rung>> found = new ArrayList<>();
        liftTied(steps, 0, new TreeMap<>(), found);
        return found.stream().min(EARLIER_IDS_FIRST);
    }

    private void liftTied(int left, int from, SortedMap<String, Rung> lifts, List<SortedMap<String, Rung>> found) {
        completeWithPlain(left, lifts, found);
        for (int index = from; index < tied.size(); index++) {
            Ladder ladder = tied.get(index);
            for (Rung rung : ladder.downFrom(left)) {
                lifts.put(ladder.question(), rung);
                liftTied(left - rung.steps(), index + 1, lifts, found);
                lifts.remove(ladder.question());
            }
        }
    }

    private void completeWithPlain(int left, SortedMap<String, Rung> lifts, List<SortedMap<String, Rung>> found) {
        Evaluation lifted = Ladder.climb(evaluation, lifts);
        if (left == 0) {
            if (lifted.standing(area).level().orElse(0) > level) {
                found.add(new TreeMap<>(lifts));
            }
        } else if (!plain.isEmpty() && Standing.ceiling(area, lifted) > level) {
            boolean isAsBefore = lifts.keySet().stream().noneMatch(entanglement::movesVisibility);
            double needed = nextBand() - lifted.rollUp(area).score().orElse(0);
            SortedMap<String, Rung> more = (isAsBefore ? plainLifts : plainLifts(lifted))
                    .first(
                            left,
                            needed,
                            climbed -> Ladder.climb(lifted, climbed)
                                            .standing(area)
                                            .level()
                                            .orElse(0)
                                    > level);
            if (more != null) {
                more.putAll(lifts);
                found.add(more);
            }
        }
    }

    private double nextBand() {
        return area.scoring().bands().tailMap(level + 1).values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElseThrow();
    }

    private static int compare(SortedMap<String, Rung> one, SortedMap<String, Rung> other) {
        TreeSet<String> ids = new TreeSet<>(one.keySet());
        ids.addAll(other.keySet());
        for (String id : ids) {
            int difference = steps(other.get(id)) - steps(one.get(id));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int steps(Rung rung) {
        return rung == null ? 0 : rung.steps();
    }
}
