package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Range;
import org.waymark.questionnaire.Question.ValueBand;

/** Reads what turns the items of a checklist or the figure of a number question into a value. */
final class MeasureReader {

    private final Fields fields;
    private final boolean scored;

    MeasureReader(Fields fields, boolean scored) {
        this.fields = fields;
        this.scored = scored;
    }

    List<Item> items(Kind kind) {
        List<Item> items = new ArrayList<>();
        if (kind != Kind.CHECKLIST) {
            return items;
        }
        fields.require("items");
        Set<String> seen = new HashSet<>();
        for (Fields item : fields.each("items", "item")) {
            items.add(new Item(
                    item.localId(seen),
                    item.text("text"),
                    item.number("weight", 1, 0, QuestionReader.MAX_WEIGHT),
                    item.flag("not-applicable", false),
                    item.flag("exclusive", false),
                    item.place()));
            item.refuseOthers();
        }
        if (items.isEmpty() && fields.holdsList("items")) {
            fields.add(fields.place("items"), "item.none");
            return items;
        }
        boolean weighs = items.stream().anyMatch(item -> !item.exclusive() && item.weight() > 0);
        if (scored && !weighs && fields.holdsList("items")) {
            fields.add(fields.place("items"), "item.weightless");
        }
        return items;
    }

    SortedMap<Integer, Double> grades(Kind kind) {
        SortedMap<Integer, Double> grades = new TreeMap<>();
        if (kind != Kind.CHECKLIST) {
            return grades;
        }
        fields.inner("grades").ifPresent(written -> {
            int problemsBefore = written.problems().count();
            for (YamlScalar key : written.keys()) {
                written.wholeKey(key).ifPresent(grade -> grades.put(grade, written.number(key.text(), 0, 0, 1)));
            }
            if (written.problems().count() == problemsBefore) {
                checkGrades(grades, written);
            }
        });
        return grades;
    }

    private static void checkGrades(SortedMap<Integer, Double> grades, Fields written) {
        int expected = 1;
        double before = -1;
        for (var grade : grades.entrySet()) {
            Place place = written.place(Integer.toString(grade.getKey()));
            if (grade.getKey() != expected) {
                written.add(written.place(), "grade.missing", expected);
                return;
            }
            if (expected == 1 && grade.getValue() != 0) {
                written.add(place, "grade.first");
            } else if (grade.getValue() <= before) {
                written.add(place, "grade.order", expected, expected - 1);
            }
            before = grade.getValue();
            expected++;
        }
        if (grades.size() < 2) {
            written.add(written.place(), "grade.few");
        }
    }

    List<ValueBand> bands(Kind kind) {
        if (kind != Kind.NUMBER) {
            return List.of();
        }
        checkThatAFigureHasAValue();
        return ValueBandsReader.read(fields);
    }

    private void checkThatAFigureHasAValue() {
        if (fields.has("values") && fields.has("range")) {
            fields.add(fields.placeOfKey("range"), "range.beside-values");
        } else if (scored && !fields.has("values") && !fields.has("range")) {
            fields.add(fields.place(), "range.missing");
        }
    }

    Optional<Range> range(Kind kind) {
        if (kind != Kind.NUMBER || !fields.has("range")) {
            return Optional.empty();
        }
        List<Double> ends = new ArrayList<>();
        for (YamlNode node : fields.list("range")) {
            if (node instanceof YamlScalar scalar) {
                fields.number(scalar, -Double.MAX_VALUE, Double.MAX_VALUE).ifPresent(ends::add);
            } else {
                fields.add(node.place(), "range.list", node.described());
            }
        }
        if (ends.size() != 2 || ends.get(0).equals(ends.get(1))) {
            fields.add(fields.place("range"), "range.two");
            return Optional.empty();
        }
        return Optional.of(new Range(ends.get(0), ends.get(1)));
    }
}
