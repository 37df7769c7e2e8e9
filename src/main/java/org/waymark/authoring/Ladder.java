package org.waymark.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;

/**
 * The answers to one scored question, each better than the one before.
 *
 * @param replies the worst first; at least one
 */
record Ladder(List<Reply> replies) {

    /** One of several ways up: among equal answers, and for the order in which items are checked, chance decides. */
    static Ladder through(Repertoire repertoire, Random random) {
        return repertoire.question().kind() == Kind.CHECKLIST
                ? itemByItem(repertoire.question(), random)
                : byValue(repertoire, random);
    }

    private static Ladder byValue(Repertoire repertoire, Random random) {
        Map<Long, List<Reply>> byValue = new TreeMap<>();
        repertoire.replies().stream()
                .filter(reply -> reply.worth().value().isPresent())
                .forEach(reply -> byValue.computeIfAbsent(
                                Math.round(reply.worth().value().getAsDouble() / Thresholds.TOLERANCE),
                                _ -> new ArrayList<>())
                        .add(reply));
        return new Ladder(byValue.values().stream()
                .map(equal -> equal.get(random.nextInt(equal.size())))
                .toList());
    }

    private static Ladder itemByItem(Question question, Random random) {
        List<String> items = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Item item : question.items()) {
            if (!item.exclusive()) {
                boolean isMissing = item.mayBeNotApplicable() && random.nextInt(5) == 0;
                (isMissing ? without : items).add(item.id());
            }
        }
        Collections.shuffle(items, random);
        List<Reply> replies = new ArrayList<>(List.of(checked(question, start(question, random), without)));
        for (int count = 1; count <= items.size(); count++) {
            Reply next = checked(question, items.subList(0, count), without);
            if (next.isBetterThan(replies.getLast())) {
                replies.add(next);
            }
        }
        return new Ladder(List.copyOf(replies));
    }

    /** Nothing checked, or something like "none of these". */
    private static List<String> start(Question question, Random random) {
        List<String> exclusive =
                question.items().stream().filter(Item::exclusive).map(Item::id).toList();
        return exclusive.isEmpty() || random.nextBoolean()
                ? List.of()
                : List.of(exclusive.get(random.nextInt(exclusive.size())));
    }

    private static Reply checked(Question question, List<String> items, List<String> without) {
        return Reply.of(question, new Answer.Checked(List.copyOf(items), List.copyOf(without)));
    }

    Reply worst() {
        return replies.getFirst();
    }

    Reply best() {
        return replies.getLast();
    }
}
