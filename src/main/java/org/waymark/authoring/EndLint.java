package org.waymark.authoring;

import java.util.List;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.scoring.Trial;

/** Areas whose best answers do not lead to the top level, or whose worst ones do not lead to the bottom. */
final class EndLint {

    private final Contents contents;
    private final Search search;
    private final Remarks remarks;

    EndLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.search = search;
        this.remarks = remarks;
    }

    void check() {
        for (Area area : contents.levelled()) {
            if (!contents.levelsToReach(area).isEmpty()) {
                checkBest(area);
                checkWorst(area);
            }
        }
    }

    private void checkBest(Area area) {
        int top = contents.levelsToReach(area).last();
        Trial best = new Extreme(contents, search.nothingAnswered(), area, true).trial(top);
        int level = LevelLint.level(area, best).orElse(0);
        if (level < top) {
            List<String> caps = contents.caps(area).stream()
                    .filter(best::lowers)
                    .map(Cap::id)
                    .toList();
            remarks.warning(
                    caps.isEmpty() ? "best-below-top" : "best-below-top.capped",
                    area.place(),
                    Naming.of(area),
                    level,
                    top,
                    Naming.list(caps));
        }
    }

    private void checkWorst(Area area) {
        int bottom = area.scoring().levelFrom() == LevelFrom.PRACTICES
                ? 0
                : contents.levelsToReach(area).first();
        int level = LevelLint.level(area, new Extreme(contents, search.nothingAnswered(), area, false).trial(bottom))
                .orElse(bottom);
        if (level > bottom) {
            remarks.warning("worst-above-bottom", area.place(), Naming.of(area), level, bottom);
        }
    }
}
