package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Expressions invented at random over what they may read: questions, areas, classifications. */
final class InventedConditions {

    private final Random random;
    private final List<Map<String, Object>> questions;
    private final List<String> areas;

    /** Each as the id and its values. */
    private final List<List<String>> classifications;

    InventedConditions(
            Random random,
            List<Map<String, Object>> questions,
            List<String> areas,
            List<List<String>> classifications) {
        this.random = random;
        this.questions = questions;
        this.areas = areas;
        this.classifications = classifications;
    }

    /** Reads raw answers only. */
    String raw() {
        return combined(this::rawAtom, 2);
    }

    /** Reads answers and claims only, which depend on no cap. */
    String ofClaims() {
        return combined(this::claimAtom, 2);
    }

    String condition() {
        return combined(this::atom, 2);
    }

    String number() {
        String number = oneNumber();
        return switch (random.nextInt(6)) {
            case 0 -> "min(" + number + ", " + oneNumber() + ") + 1";
            case 1 -> "max(" + number + ", 2)";
            case 2 -> "4 / (" + number + ")";
            case 3 -> condition() + " ? 2 : " + number;
            default -> number;
        };
    }

    private String combined(java.util.function.Supplier<String> atoms, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return atoms.get();
        }
        String one = combined(atoms, depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> "!(" + one + ")";
            case 1 -> "(" + one + " || " + combined(atoms, depth - 1) + ")";
            default -> "(" + one + " && " + combined(atoms, depth - 1) + ")";
        };
    }

    private String atom() {
        int kind = random.nextInt(10);
        if (kind < 3 && !areas.isEmpty()) {
            return compared(ofArea());
        }
        if (kind == 3 && !classifications.isEmpty()) {
            List<String> classification = one(classifications);
            return "classified('" + classification.getFirst() + "', '"
                    + classification.get(1 + random.nextInt(classification.size() - 1)) + "')";
        }
        if (kind < 7 && !questions.isEmpty()) {
            return compared(oneNumber());
        }
        return claimAtom();
    }

    private String claimAtom() {
        if (questions.isEmpty() || random.nextInt(10) == 0) {
            return "respondents() > 1";
        }
        Map<String, Object> question = one(questions);
        List<String> numbers = claims(question);
        return numbers.isEmpty() || random.nextBoolean() ? rawAtom(question) : compared(one(numbers));
    }

    private String rawAtom() {
        return rawAtom(one(questions));
    }

    private String rawAtom(Map<String, Object> question) {
        List<String> atoms = new ArrayList<>();
        for (String function : List.of("answered", "unknown", "not_applicable")) {
            atoms.add(call(function, question));
        }
        switch ((String) question.get("kind")) {
            case "choice" -> atoms.add(call("chosen", question, "o" + random.nextInt(2)));
            case "yes-no" -> atoms.add(call("chosen", question, random.nextBoolean() ? "yes" : "no"));
            case "checklist" -> {
                atoms.add(call("checked", question, "i" + random.nextInt(2)));
                atoms.add(call("count", question) + " > 1");
            }
            case "number" -> atoms.add(call("number", question) + " < 7.5");
            default -> {}
        }
        return random.nextInt(3) == 0 ? one(atoms) : atoms.getLast();
    }

    private String compared(String number) {
        String operator = one(List.of("<", "<=", ">", ">=", "==", "!="));
        return number + " " + operator + " " + String.format(Locale.ROOT, "%.1f", random.nextInt(9) / 2.0);
    }

    private String oneNumber() {
        if (!areas.isEmpty() && random.nextInt(3) == 0) {
            return ofArea();
        }
        List<String> numbers = new ArrayList<>();
        if (!questions.isEmpty()) {
            Map<String, Object> question = one(questions);
            numbers.addAll(claims(question));
            claims(question).stream()
                    .filter(call -> call.startsWith("claimed"))
                    .map(call -> call.replace("claimed_grade", "grade").replace("claimed(", "value("))
                    .forEach(numbers::add);
        }
        return numbers.isEmpty() ? random.nextInt(5) + " * 1" : one(numbers);
    }

    /** Calls that give a number which no cap changes. */
    private static List<String> claims(Map<String, Object> question) {
        List<String> calls = new ArrayList<>();
        String kind = (String) question.get("kind");
        boolean isGraded = List.of("choice", "yes-no").contains(kind)
                || question.containsKey("grades")
                || question.containsKey("values");
        if (isGraded) {
            calls.add(call("claimed_grade", question));
            calls.add(call("spread", question));
        }
        if (isGraded || kind.equals("checklist") || question.containsKey("range")) {
            calls.add(call("claimed", question));
        }
        if (kind.equals("checklist")) {
            calls.add(call("count", question));
            calls.add(call("share_checked", question, "i0"));
        }
        if (kind.equals("number")) {
            calls.add(call("number", question));
        }
        return calls;
    }

    private String ofArea() {
        String area = "'" + one(areas) + "'";
        return switch (random.nextInt(6)) {
            case 0 -> "score(" + area + ") / 25";
            case 1 -> "points(" + area + ")";
            case 2 -> "coverage(" + area + ") * 4";
            case 3 -> "worst(" + area + ") * 4";
            case 4 -> "share(" + area + ", 0.5) * 4";
            default -> "level(" + area + ")";
        };
    }

    private static String call(String function, Map<String, Object> question, String... more) {
        StringBuilder call = new StringBuilder(function + "('" + question.get("id") + "'");
        for (String argument : more) {
            call.append(", '").append(argument).append("'");
        }
        return call.append(")").toString();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
