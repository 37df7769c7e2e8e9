package org.waymark.questionnaire;

import java.util.SortedMap;

/**
 * The scoring policies in force for one area (or, at the top, for the whole).
 *
 * @param rollup how the values of the children become the points of the area
 * @param blank what a question without an answer counts as
 * @param unknown what "we don't know" counts as: {@code EXCLUDE} or {@code ZERO}
 * @param notApplicableIsMet true: a question that does not apply counts as fully met; false: it is left out
 * @param levelFrom what the level is read from
 * @param bands lowest percent (inclusive) of each level
 * @param bandsPlace where the bands stand; where they are left out, what leaves them out
 * @param achievedAt position (0..1) from which a practice counts as achieved, for {@link LevelFrom#PRACTICES}
 * @param publishAtCoverage share (0..1) of the weight that must be answered before a level is shown
 * @param aggregate how several people's values become one
 */
public record Scoring(
        Rollup rollup,
        Blank blank,
        Blank unknown,
        boolean notApplicableIsMet,
        LevelFrom levelFrom,
        SortedMap<Integer, Double> bands,
        Place bandsPlace,
        double achievedAt,
        double publishAtCoverage,
        Aggregate aggregate) {

    public enum Rollup {
        MEAN,
        FLAT_MEAN,
        SUM,
        MIN,
        MAX,
        NONE
    }

    public enum Blank {
        EXCLUDE,
        ZERO,
        WITHHOLD,
        BLOCK
    }

    public enum LevelFrom {
        SCORE,
        PRACTICES,
        NONE
    }

    public enum Aggregate {
        MEDIAN,
        MEAN,
        MIN
    }
}
