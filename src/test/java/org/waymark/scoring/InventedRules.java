package org.waymark.scoring;

import static org.waymark.scoring.Invented.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Rules invented at random, of which none reads what depends on it. */
final class InventedRules {

    private final Random random;
    private final InventedAreas areas;
    private final List<Map<String, Object>> questions;
    private final List<List<String>> classifications = new ArrayList<>();

    InventedRules(Random random, InventedAreas areas) {
        this.random = random;
        this.areas = areas;
        this.questions = areas.questions().all();
    }

    void into(Map<String, Object> file) {
        if (questions.isEmpty()) {
            return;
        }
        List<Object> sortings = new ArrayList<>();
        sortings.add(
                classification("early", new InventedConditions(random, questions, List.of(), List.of())::ofClaims));
        file.put("caps", caps());
        sortings.add(classification("late", everything()::condition));
        file.put("classifications", sortings);
        file.put("findings", findings());
        file.put("recommendations", recommendations());
    }

    private Map<String, Object> classification(String id, java.util.function.Supplier<String> conditions) {
        Map<String, Object> sorting = map(
                "id",
                id,
                "title",
                "Sorting",
                "cases",
                List.of(
                        map("value", "one", "when", conditions.get(), "text", "One"),
                        map("value", "two", "when", conditions.get(), "text", "Two", "headline", "Two."),
                        map("value", "rest", "text", "Rest")));
        classifications.add(List.of(id, "one", "two", "rest"));
        return sorting;
    }

    private InventedConditions everything() {
        return new InventedConditions(random, questions, areas.ids(), List.copyOf(classifications));
    }

    private List<Object> caps() {
        List<Object> caps = new ArrayList<>();
        for (int index = 0; index < areas.ids().size(); index++) {
            if (random.nextBoolean()) {
                String id = areas.ids().get(index);
                InventedConditions before = new InventedConditions(
                        random,
                        questions.subList(0, areas.questionsUpTo(id)),
                        areas.ids().subList(0, index),
                        List.copyOf(classifications));
                caps.add(cap(map("area", id, "level", before.number()), before, caps));
            }
        }
        for (int index = 0; index < questions.size(); index++) {
            Map<String, Object> question = questions.get(index);
            boolean isScored = !question.getOrDefault("scored", true).equals(false);
            if (isScored && random.nextInt(3) == 0) {
                InventedConditions before = new InventedConditions(
                        random, questions.subList(0, index), areas.before(index), List.copyOf(classifications));
                String what = isGraded(question) && random.nextBoolean() ? "grade" : "value";
                caps.add(cap(map("question", question.get("id"), what, before.number()), before, caps));
            }
        }
        return caps;
    }

    private Map<String, Object> cap(Map<String, Object> target, InventedConditions conditions, List<Object> caps) {
        return map("id", "cap-" + caps.size(), "cap", target, "when", conditions.condition(), "because", "So.");
    }

    private static boolean isGraded(Map<String, Object> question) {
        return List.of("choice", "yes-no").contains(question.get("kind"))
                || question.containsKey("grades")
                || question.containsKey("values");
    }

    private List<Object> findings() {
        List<Object> findings = new ArrayList<>();
        for (String severity : List.of("strength", "risk", "contradiction", "hint")) {
            findings.add(map(
                    "id",
                    "finding-" + findings.size(),
                    "severity",
                    severity,
                    "when",
                    everything().condition(),
                    "text",
                    "Finding.",
                    "headline",
                    "Finding."));
        }
        return findings;
    }

    /** Each may wait for those behind it. */
    private List<Object> recommendations() {
        List<Object> recommendations = new ArrayList<>();
        int count = 6;
        for (int index = 0; index < count; index++) {
            Map<String, Object> advice = map(
                    "id",
                    "advice-" + index,
                    "area",
                    areas.ids().get(random.nextInt(areas.ids().size())),
                    "title",
                    "Do it",
                    "effort",
                    List.of("small", "medium", "large").get(random.nextInt(3)));
            Map<String, Object> lifts = lifts();
            advice.put("lifts", lifts);
            if (lifts.isEmpty() || random.nextBoolean()) {
                advice.put("when", everything().condition());
            }
            if (random.nextInt(3) == 0) {
                advice.put("priority", everything().number());
            }
            if (index < count - 1 && random.nextBoolean()) {
                int first = index + 1 + random.nextInt(count - index - 1);
                advice.put(
                        "after",
                        List.of(map("requires", everything().condition(), "else", List.of("advice-" + first))));
            }
            recommendations.add(advice);
        }
        return recommendations;
    }

    private Map<String, Object> lifts() {
        Map<String, Object> lifts = new LinkedHashMap<>();
        for (Map<String, Object> question : questions) {
            if (random.nextInt(4) == 0) {
                Object lift = lift(question);
                if (lift != null) {
                    lifts.put((String) question.get("id"), lift);
                }
            }
        }
        return lifts;
    }

    /** Whether its options differ in value, or are ranked by their order. */
    @SuppressWarnings("unchecked")
    private static boolean hasGrades(Map<String, Object> question) {
        return ((List<Map<String, Object>>) question.get("options"))
                        .stream().map(option -> option.get("value")).distinct().count()
                > 1;
    }

    /** Null for what cannot be lifted. */
    private Object lift(Map<String, Object> question) {
        return switch ((String) question.get("kind")) {
            case "choice" -> hasGrades(question) && random.nextBoolean() ? 2 : (Object) "o1";
            case "yes-no" -> random.nextBoolean() ? true : (Object) 2;
            case "checklist" -> question.containsKey("grades") && random.nextBoolean() ? 3 : (Object) List.of("i1");
            case "number" -> question.containsKey("values") && random.nextBoolean() ? 2 : map("to", random.nextInt(20));
            default -> null;
        };
    }
}
