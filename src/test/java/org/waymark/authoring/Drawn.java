package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/**
 * Questionnaires of three areas, drawn at random: every kind of scored question, roll-ups, policies, caps and questions
 * that are shown on a condition. About half of the rules are harmless. Rules read only what stands before them.
 */
final class Drawn {

    private final Random random;
    private final List<String> questions = new ArrayList<>();
    private final List<String> areas = new ArrayList<>();
    private final StringBuilder caps = new StringBuilder();

    private Drawn(Random random) {
        this.random = random;
    }

    static Questionnaire questionnaire(Random random) {
        return Lint.of(new Drawn(random).yaml()).questionnaire();
    }

    private String yaml() {
        StringBuilder yaml = new StringBuilder("scoring: {overall: " + rollup() + "}\nareas:\n");
        for (String area : List.of("one", "two", "three")) {
            String policies = "{rollup: %s, blank: %s, level-from: %s, achieved-at: 0.5}"
                    .formatted(rollup(), any("exclude", "zero", "withhold"), any("score", "score", "practices"));
            yaml.append("  - id: %s\n    title: T\n    scoring: %s\n    questions:\n".formatted(area, policies));
            List<String> own = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                own.add(area + "-" + any("c", "y", "l", "n") + number);
                yaml.append("      - ").append(question(own.getLast())).append('\n');
            }
            if (!questions.isEmpty() && random.nextInt(4) == 0) {
                cap("question: %s, grade: %s".formatted(any(own), limit(3)));
            }
            questions.addAll(own);
            if (random.nextInt(2) == 0) {
                cap("area: %s, level: %s".formatted(area, limit(5)));
            }
            areas.add(area);
        }
        return yaml + "caps: [" + caps.toString().replaceFirst(", $", "") + "]\n";
    }

    private String rollup() {
        return any("mean", "mean", "flat-mean", "sum", "min", "max");
    }

    private String question(String id) {
        String kind = switch (kindOf(id)) {
            case 'c' -> "kind: choice, options: five";
            case 'y' -> "kind: yes-no";
            case 'l' ->
                "kind: checklist, grades: {1: 0, 2: 0.4, 3: 1}, items: [{id: i, text: I}, {id: j, text: J, not-applicable: true},"
                        + " {id: k, text: K, weight: 2}, {id: none, text: N, exclusive: true}]";
            default -> "kind: number, values: [{to: 1, value: 1}, {below: 10, value: 0.5}, {value: 0}]";
        };
        String visible = !questions.isEmpty() && random.nextInt(12) == 0
                ? ", visible-when: \"" + raw(any(questions)) + "\""
                : "";
        return "{id: %s, text: Q, level: %d, weight: %d, %s%s}"
                .formatted(id, random.nextInt(1, 4), random.nextInt(1, 3), kind, visible);
    }

    private static char kindOf(String id) {
        return id.charAt(id.length() - 2);
    }

    private void cap(String target) {
        caps.append(
                "{id: cap%d, cap: {%s}, when: \"%s\", because: B}, ".formatted(caps.length(), target, condition(2)));
    }

    private String limit(int most) {
        return switch (random.nextInt(4)) {
            case 0 -> "\"grade('" + any(questions) + "') + 1\"";
            case 1 -> "\"4 - grade('" + any(questions) + "')\"";
            default -> Integer.toString(random.nextInt(1, most));
        };
    }

    private String condition(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> raw(any(questions));
            case 1 ->
                areas.isEmpty()
                        ? graded()
                        : "level('%s') %s %d".formatted(any(areas), comparison(), random.nextInt(1, 6));
            case 2 ->
                areas.isEmpty()
                        ? graded()
                        : "score('%s') %s %d".formatted(any(areas), comparison(), 5 * random.nextInt(20));
            case 3 -> graded();
            case 4 -> condition(depth - 1) + " && " + condition(depth - 1);
            default -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
        };
    }

    private String graded() {
        return "grade('%s') %s %d".formatted(any(questions), comparison(), random.nextInt(1, 4));
    }

    private String raw(String id) {
        return any("", "", "!")
                + switch (kindOf(id)) {
                    case 'c' -> "chosen('%s', 'o%d')".formatted(id, random.nextInt(1, 6));
                    case 'y' -> "chosen('%s', '%s')".formatted(id, any("yes", "no"));
                    case 'l' -> "checked('%s', '%s')".formatted(id, any("i", "j", "k", "none"));
                    default -> "(number('%s') %s %d)".formatted(id, comparison(), random.nextInt(12));
                };
    }

    private String comparison() {
        return any("<", "<", "<=", "<", ">", ">=", "==");
    }

    private String any(String... of) {
        return any(List.of(of));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Any answer with a value. */
    static Answer answer(Question question, Random random) {
        return switch (question.kind()) {
            case CHOICE, YES_NO ->
                new Answer.Chosen(question.options()
                        .get(random.nextInt(question.options().size()))
                        .id());
            case CHECKLIST -> checked(random);
            default -> new Answer.Figure(random.nextInt(24) / 2.0);
        };
    }

    private static Answer checked(Random random) {
        List<String> items = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (String item : List.of("i", "j", "k")) {
            if (random.nextBoolean()) {
                items.add(item);
            } else if (item.equals("j") && random.nextBoolean()) {
                without.add(item);
            }
        }
        return items.isEmpty() && random.nextBoolean()
                ? new Answer.Checked(List.of("none"), List.of())
                : new Answer.Checked(items, without);
    }

    /** One that is better, or the same where it is the best. */
    static Answer better(Question question, Answer answer, Random random) {
        return switch (answer) {
            case Answer.Chosen chosen when question.kind() == Question.Kind.YES_NO -> new Answer.Chosen("yes");
            case Answer.Chosen chosen ->
                new Answer.Chosen(
                        "o" + random.nextInt(Integer.parseInt(chosen.option().substring(1)), 6));
            case Answer.Checked checked -> {
                List<String> more = new ArrayList<>(checked.items());
                more.remove("none");
                List.of("i", "j", "k").stream()
                        .filter(item ->
                                !more.contains(item) && !checked.notApplicable().contains(item))
                        .filter(_ -> random.nextBoolean())
                        .forEach(more::add);
                yield more.isEmpty() ? checked : new Answer.Checked(more, checked.notApplicable());
            }
            case Answer.Figure figure -> new Answer.Figure(figure.number() * random.nextInt(3) / 2);
            default -> answer;
        };
    }
}
