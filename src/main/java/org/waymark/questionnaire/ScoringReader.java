package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Scoring.Aggregate;
import org.waymark.questionnaire.Scoring.Blank;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.questionnaire.Scoring.Rollup;

/** Reads scoring policies; what is left out comes from the policies around them. */
final class ScoringReader {

    /** The defaults of docs/questionnaire-format.md. */
    static Scoring defaults(Place place) {
        return new Scoring(
                Rollup.MEAN,
                Blank.EXCLUDE,
                Blank.EXCLUDE,
                false,
                LevelFrom.SCORE,
                new TreeMap<>(Map.of(1, 0.0, 2, 20.0, 3, 40.0, 4, 60.0, 5, 80.0)),
                place,
                1.0,
                0.5,
                Aggregate.MEDIAN);
    }

    private enum NotApplicable {
        EXCLUDE,
        MET
    }

    private final Set<Integer> levels;

    /** @param levels the numbers of the levels; empty where the questionnaire names none */
    ScoringReader(Set<Integer> levels) {
        this.levels = levels;
    }

    Rollup overall(Fields scoring) {
        return scoring.word("overall", Rollup.class, Arrays.asList(Rollup.values()))
                .orElse(Rollup.NONE);
    }

    Scoring read(Fields scoring, Scoring around) {
        Scoring read = new Scoring(
                scoring.word("rollup", around.rollup()),
                scoring.word("blank", around.blank()),
                scoring.word("unknown", Blank.class, List.of(Blank.EXCLUDE, Blank.ZERO))
                        .orElse(around.unknown()),
                scoring.word("not-applicable", NotApplicable.class, List.of(NotApplicable.values()))
                        .map(word -> word == NotApplicable.MET)
                        .orElse(around.notApplicableIsMet()),
                scoring.word("level-from", around.levelFrom()),
                bands(scoring, around.bands()),
                scoring.has("bands") ? scoring.place("bands") : around.bandsPlace(),
                scoring.number("achieved-at", around.achievedAt(), 0, 1),
                scoring.number("publish-at-coverage", around.publishAtCoverage(), 0, 1),
                scoring.word("aggregate", around.aggregate()));
        scoring.refuseOthers();
        return read;
    }

    private SortedMap<Integer, Double> bands(Fields scoring, SortedMap<Integer, Double> around) {
        return scoring.inner("bands")
                .map(bands -> {
                    SortedMap<Integer, Double> read = new TreeMap<>();
                    for (YamlScalar key : bands.keys()) {
                        bands.wholeKey(key).ifPresent(level -> {
                            LevelsReader.check(bands, key, level, levels);
                            read.put(level, bands.number(key.text(), 0, 0, 100));
                        });
                    }
                    return read;
                })
                .orElse(around);
    }
}
