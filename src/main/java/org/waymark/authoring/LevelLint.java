package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.authoring.Search.Outcome;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Trial;

/** Levels that nobody reaches. */
final class LevelLint {

    private static final int CLIMBS = 20;

    private final Contents contents;
    private final Search search;
    private final Remarks remarks;

    LevelLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.search = search;
        this.remarks = remarks;
    }

    void check() {
        contents.levelled().forEach(this::check);
    }

    private void check(Area area) {
        Influence influence = new Influence(contents).onLevel(area);
        Set<Integer> missing = new TreeSet<>(contents.levelsToReach(area));
        removeSeenOnTheWayUp(area, influence, missing);
        for (int level : missing) {
            Outcome outcome =
                    search.anyAnswers(influence, trial -> level(area, trial).equals(Optional.of(level)));
            if (!outcome.found()) {
                remarks.warning(
                        outcome.isRuledOut() ? "unreachable-level" : "unreachable-level.sampled",
                        area.place(),
                        level,
                        Naming.of(area),
                        outcome.tried());
            }
        }
    }

    private void removeSeenOnTheWayUp(Area area, Influence influence, Set<Integer> missing) {
        search.anyStep(influence, CLIMBS, step -> {
            level(area, step.before()).ifPresent(missing::remove);
            level(area, step.after()).ifPresent(missing::remove);
            return missing.isEmpty();
        });
    }

    static Optional<Integer> level(Area area, Trial trial) {
        return trial.read(new Reading("level", List.of(area.id()))).map(level -> ((Double) level).intValue());
    }
}
