package org.waymark.authoring;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Scoring.LevelFrom;

/** Bands whose levels have no name, and bands that do not ascend. */
final class BandLint {

    private final Contents contents;
    private final Remarks remarks;
    private final Set<Integer> named;

    BandLint(Contents contents, Remarks remarks) {
        this.contents = contents;
        this.remarks = remarks;
        this.named =
                contents.questionnaire().levels().stream().map(Level::level).collect(Collectors.toSet());
    }

    void check() {
        for (Area area : contents.levelled()) {
            checkNames(area);
            if (area.scoring().levelFrom() == LevelFrom.SCORE) {
                checkOrder(area);
            }
        }
    }

    private void checkNames(Area area) {
        Place place = area.scoring().bandsPlace();
        if (named.isEmpty()) {
            remarks.error("band-without-name.all", place);
            return;
        }
        for (int level : contents.levels(area)) {
            if (!named.contains(level)) {
                remarks.error("band-without-name", place, level);
            }
        }
    }

    private void checkOrder(Area area) {
        Map.Entry<Integer, Double> before = null;
        for (Map.Entry<Integer, Double> band : area.scoring().bands().entrySet()) {
            if (before != null && band.getValue() <= before.getValue()) {
                remarks.error(
                        "bands-out-of-order",
                        area.scoring().bandsPlace(),
                        band.getKey(),
                        Naming.number(band.getValue()),
                        before.getKey(),
                        Naming.number(before.getValue()));
            }
            before = band;
        }
    }
}
