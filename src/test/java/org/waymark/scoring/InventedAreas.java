package org.waymark.scoring;

import static org.waymark.scoring.Invented.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Areas and questions invented at random, and in which order rules may read them. */
final class InventedAreas {

    private final Random random;
    private final InventedQuestions questions;

    /** Ids of areas, the innermost first, each behind all that it is made of. */
    private final List<String> ids = new ArrayList<>();

    /** How many questions there were when the area was complete. */
    private final Map<String, Integer> questionsBefore = new LinkedHashMap<>();

    InventedAreas(Random random) {
        this.random = random;
        this.questions = new InventedQuestions(random);
    }

    InventedQuestions questions() {
        return questions;
    }

    List<String> ids() {
        return ids;
    }

    /** The areas that are complete before this question comes, so that a cap on it may read them. */
    List<String> before(int question) {
        return ids.stream().filter(id -> questionsBefore.get(id) <= question).toList();
    }

    /** How many questions, in the order of the files, an area and all inside it are made of and stand behind. */
    int questionsUpTo(String area) {
        return questionsBefore.get(area);
    }

    List<Object> some(int depth) {
        List<Object> areas = new ArrayList<>();
        for (int count = random.nextInt(depth == 2 ? 1 : 0, 4); count > 0; count--) {
            areas.add(area(depth));
        }
        return areas;
    }

    private Map<String, Object> area(int depth) {
        String id = (char) ('a' + random.nextInt(26)) + "-area-" + random.nextInt(1_000_000);
        List<Object> inside = depth == 0 ? List.of() : some(depth - 1);
        List<Object> own = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            own.add(questions.invent());
        }
        ids.add(id);
        questionsBefore.put(id, questions.count());
        return map(
                "id",
                id,
                "title",
                "Area",
                "weight",
                random.nextInt(5) / 2.0,
                "scoring",
                policies(false),
                "questions",
                own,
                "areas",
                inside);
    }

    Map<String, Object> policies(boolean whole) {
        Map<String, Object> policies = new LinkedHashMap<>();
        if (whole) {
            policies.put("overall", one("none", "mean", "flat-mean", "sum", "min", "max"));
        }
        maybe(policies, "rollup", one("mean", "flat-mean", "sum", "min", "max", "none"));
        maybe(policies, "blank", one("exclude", "exclude", "zero", "zero", "withhold", "block"));
        maybe(policies, "unknown", one("exclude", "zero"));
        maybe(policies, "not-applicable", one("exclude", "met"));
        maybe(policies, "level-from", one("score", "score", "practices", "none"));
        maybe(policies, "bands", map("0", 0, "1", 10.5, "2", 100.0 / 3, "3", 70, "4", 95));
        maybe(policies, "achieved-at", random.nextInt(5) / 4.0);
        maybe(policies, "publish-at-coverage", random.nextInt(4) / 4.0);
        maybe(policies, "aggregate", one("median", "mean", "min"));
        return policies;
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private void maybe(Map<String, Object> policies, String key, Object value) {
        if (random.nextInt(3) == 0) {
            policies.put(key, value);
        }
    }

    List<String> someQuestions() {
        return questions.ids().stream().filter(_ -> random.nextInt(3) > 0).toList();
    }
}
