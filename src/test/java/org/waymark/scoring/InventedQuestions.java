package org.waymark.scoring;

import static org.waymark.scoring.Invented.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Questions of every kind, invented at random; a condition to be visible reads questions that came before. */
final class InventedQuestions {

    private final Random random;
    private final List<Map<String, Object>> all = new ArrayList<>();

    InventedQuestions(Random random) {
        this.random = random;
    }

    int count() {
        return all.size();
    }

    List<Map<String, Object>> all() {
        return all;
    }

    List<String> ids() {
        return all.stream().map(question -> (String) question.get("id")).toList();
    }

    Map<String, Object> invent() {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", "%c-question-%02d".formatted('a' + random.nextInt(26), all.size()));
        question.put("text", "How?");
        question.put("weight", List.of(1, 1, 1, 0.5, 0.7, 2, 7, 0).get(random.nextInt(8)));
        question.put("private", random.nextInt(8) == 0);
        question.put("not-applicable", random.nextInt(3) > 0);
        if (random.nextBoolean()) {
            question.put("level", 1 + random.nextInt(3));
        }
        ofSomeKind(question);
        List<Map<String, Object>> readable = all.stream()
                .filter(before -> before.get("private").equals(false)
                        || question.get("private").equals(true))
                .toList();
        if (!readable.isEmpty() && random.nextInt(5) == 0) {
            question.put("visible-when", new InventedConditions(random, readable, List.of(), List.of()).raw());
        }
        all.add(question);
        return question;
    }

    private void ofSomeKind(Map<String, Object> question) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                question.put("kind", "choice");
                question.put("options", options());
                question.put("scored", random.nextInt(5) > 0);
            }
            case 3 -> {
                question.put("kind", "yes-no");
                question.put("scored", random.nextInt(5) > 0);
            }
            case 4, 5 -> {
                question.put("kind", "checklist");
                question.put("items", items());
                if (random.nextBoolean()) {
                    question.put("grades", map("1", 0, "2", 0.25, "3", 2.0 / 3, "4", 1));
                }
            }
            case 6, 7 -> {
                question.put("kind", "number");
                question.put("values", values());
            }
            case 8 -> {
                question.put("kind", "number");
                question.put("range", random.nextBoolean() ? new double[] {0, 30} : new double[] {20.5, -1});
            }
            default -> {
                question.put("kind", random.nextBoolean() ? "number" : "text");
                question.put("scored", false);
            }
        }
    }

    private List<Object> options() {
        double[][] scales = {{0, 0.25, 0.5, 0.75, 1}, {-2, 7}, {5, 0.1, 3}, {0, 1, 1, 2}, {1, 2, 4, 8}, {4, 4}};
        double[] values = scales[random.nextInt(scales.length)];
        return IntStream.range(0, values.length)
                .<Object>mapToObj(index -> map("id", "o" + index, "value", values[index], "text", "Option " + index))
                .toList();
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        for (int index = 0; index < 2 + random.nextInt(3); index++) {
            items.add(map(
                    "id",
                    "i" + index,
                    "text",
                    "Item " + index,
                    "weight",
                    index == 0 ? 1 : random.nextInt(4),
                    "not-applicable",
                    random.nextBoolean()));
        }
        items.add(random.nextInt(3), map("id", "none", "text", "None", "exclusive", true));
        return items;
    }

    private List<Object> values() {
        double[][] scales = {{1, 0.5, 0}, {-1, 2, 5}, {0, 3, 3}, {2, 0, 1}};
        double[] values = scales[random.nextInt(scales.length)];
        return List.of(
                map(random.nextBoolean() ? "below" : "to", 3, "value", values[0]),
                map(random.nextBoolean() ? "below" : "to", 12.5, "value", values[1]),
                map("value", values[2]));
    }
}
