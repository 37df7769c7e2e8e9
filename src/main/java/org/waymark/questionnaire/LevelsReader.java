package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the levels of a questionnaire, and what refers to them by number. */
final class LevelsReader {

    private LevelsReader() {}

    static List<Level> read(Fields questionnaire) {
        List<Level> levels = new ArrayList<>();
        for (Fields fields : questionnaire.each("levels", "level")) {
            fields.require("level");
            String name = fields.text("name");
            String meaning = fields.text("meaning", "");
            fields.scalar("level").flatMap(fields::whole).ifPresent(number -> {
                checkFollows(fields, levels, number);
                levels.add(new Level(number, name, meaning));
            });
            fields.refuseOthers();
        }
        return levels;
    }

    private static void checkFollows(Fields fields, List<Level> levels, int number) {
        int expected = levels.isEmpty() ? Math.min(number, 1) : levels.getLast().level() + 1;
        if (number > expected) {
            fields.add(fields.place("level"), "level.missing", expected, number);
        } else if (number < expected) {
            fields.add(fields.place("level"), "level.behind", number, expected - 1);
        }
    }

    static SortedMap<Integer, String> texts(Fields area, Set<Integer> levels) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        area.inner("level-texts").ifPresent(fields -> {
            for (YamlScalar key : fields.keys()) {
                fields.wholeKey(key).ifPresent(level -> {
                    check(fields, key, level, levels);
                    texts.put(level, fields.text(key.text()));
                });
            }
        });
        return texts;
    }

    /** Their numbers, to compare others with; none where one of them could not be read. */
    static Set<Integer> numbers(Fields questionnaire, List<Level> levels) {
        boolean allAreRead = questionnaire.list("levels").size() == levels.size();
        return allAreRead ? levels.stream().map(Level::level).collect(Collectors.toSet()) : Set.of();
    }

    /** Without any levels in the questionnaire there is nothing to compare with. */
    static void check(Fields fields, YamlScalar where, int level, Set<Integer> levels) {
        if (!levels.isEmpty() && !levels.contains(level)) {
            fields.add(where.place(), "level.unknown", level);
        }
    }
}
