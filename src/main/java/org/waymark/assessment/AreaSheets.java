package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Area;

/** One area while it is being filled in, question by question. */
public record AreaSheets(Filling filling, Area area, List<Sheet> sheets) {

    public Optional<Area> before() {
        return neighbour(-1);
    }

    public Optional<Area> after() {
        return neighbour(1);
    }

    private Optional<Area> neighbour(int step) {
        List<Area> areas =
                filling.areas().stream().map(Filling.AreaProgress::area).toList();
        int index = areas.indexOf(area) + step;
        return index < 0 || index >= areas.size() ? Optional.empty() : Optional.of(areas.get(index));
    }

    /** The sheets whose answers could not be saved. */
    public List<Sheet> refused() {
        return sheets.stream().filter(Sheet::refused).toList();
    }
}
