package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/**
 * A questionnaire invented at random, as the keys and values of its file: areas in areas, every kind of question, every
 * policy and every kind of rule.
 */
final class Invented {

    /** Compiling expressions takes far longer than scoring, so some questionnaires serve many answers. */
    static final int LAST = 30;

    private static final Map<Integer, Questionnaire> READ = new HashMap<>();

    private final Map<String, Object> file;

    private Invented(Map<String, Object> file) {
        this.file = file;
    }

    /** @param number always the same for the same number */
    static Invented of(int number) {
        return by(new Random(number));
    }

    /** That of a number from 0 to {@link #LAST}, read once. */
    static Questionnaire read(int number) {
        return READ.computeIfAbsent(number, _ -> of(number).questionnaire());
    }

    private static Invented by(Random random) {
        InventedAreas areas = new InventedAreas(random);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", "invented");
        file.put("version", "1");
        file.put("title", "Invented");
        file.put("scoring", areas.policies(true));
        file.put("areas", areas.some(2));
        file.put("forms", List.of(map("id", "short", "title", "Short", "questions", areas.someQuestions())));
        new InventedRules(random, areas).into(file);
        return new Invented(file);
    }

    /** Keys and values in turn. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < keysAndValues.length; index += 2) {
            map.put((String) keysAndValues[index], keysAndValues[index + 1]);
        }
        return map;
    }

    Questionnaire questionnaire() {
        return Questionnaires.of(text(file));
    }

    /** As a folder: each area of the top level in a file of its own, with what rules there are about it. */
    Questionnaire inFiles(Random random) {
        return Questionnaires.inFiles(new InventedFiles(file, random).texts());
    }

    /** The same but for the order of keys, areas, questions and rules of one kind that do not depend on it. */
    Invented shuffled(Random random) {
        return new Invented(shuffled(file, random));
    }

    private static Map<String, Object> shuffled(Map<String, Object> map, Random random) {
        List<String> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, shuffled(key, map.get(key), random)));
        return shuffled;
    }

    @SuppressWarnings("unchecked")
    private static Object shuffled(String key, Object value, Random random) {
        return switch (value) {
            case Map<?, ?> map -> shuffled((Map<String, Object>) map, random);
            case List<?> list -> {
                List<Object> items = new ArrayList<>();
                list.forEach(item -> items.add(shuffled("", item, random)));
                if (List.of("areas", "questions", "caps", "recommendations").contains(key)) {
                    Collections.shuffle(items, random);
                }
                yield items;
            }
            default -> value;
        };
    }

    Invented withoutCaps() {
        Map<String, Object> without = new LinkedHashMap<>(file);
        without.remove("caps");
        return new Invented(without);
    }

    /** One more question in the first area. */
    @SuppressWarnings("unchecked")
    Invented with(Map<String, Object> question) {
        List<Object> areas = new ArrayList<>((List<Object>) file.get("areas"));
        Map<String, Object> area = new LinkedHashMap<>((Map<String, Object>) areas.getFirst());
        List<Object> questions = new ArrayList<>((List<Object>) area.getOrDefault("questions", List.of()));
        questions.add(question);
        area.put("questions", questions);
        areas.set(0, area);
        Map<String, Object> more = new LinkedHashMap<>(file);
        more.put("areas", areas);
        return new Invented(more);
    }

    /** YAML on one line, with every text in double quotes. */
    static String text(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\": " + text(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(Invented::text).collect(Collectors.joining(", ", "[", "]"));
            case double[] numbers -> Arrays.toString(numbers);
            case String words -> "\"" + words + "\"";
            default -> value.toString();
        };
    }

    @Override
    public String toString() {
        return text(file);
    }
}
