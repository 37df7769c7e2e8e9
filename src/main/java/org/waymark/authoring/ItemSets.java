package org.waymark.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;

/** The ways to fill in a checklist. Items that weigh the same and that nothing reads by name stand for each other. */
final class ItemSets {

    /** More ways are not looked through. */
    private static final int MOST = 20_000;

    private static final int SOME = 2_000;

    private final Question question;
    private final List<List<Item>> groups;

    /** @param named the items that something reads by name */
    ItemSets(Question question, Set<String> named) {
        this.question = question;
        Map<Object, List<Item>> alike = new LinkedHashMap<>();
        question.items().stream()
                .filter(item -> !item.exclusive())
                .forEach(item -> alike.computeIfAbsent(
                                named.contains(item.id())
                                        ? item.id()
                                        : List.of(item.weight(), item.mayBeNotApplicable()),
                                _ -> new ArrayList<>())
                        .add(item));
        this.groups = List.copyOf(alike.values());
    }

    /** Whether {@link #answers} leaves out none that differs in more than the names of items. */
    boolean areAllListed() {
        long ways = 1;
        for (List<Item> group : groups) {
            int size = group.size();
            ways *= group.getFirst().mayBeNotApplicable() ? (size + 1L) * (size + 2) / 2 : size + 1;
            if (ways > MOST) {
                return false;
            }
        }
        return true;
    }

    Stream<Answer.Checked> answers() {
        List<Answer.Checked> filled = new ArrayList<>();
        if (areAllListed()) {
            fill(0, List.of(), List.of(), filled);
        } else {
            fillSome(filled);
        }
        question.items().stream()
                .filter(Item::exclusive)
                .forEach(item -> filled.add(new Answer.Checked(List.of(item.id()), List.of())));
        return filled.stream();
    }

    private void fill(int from, List<String> checked, List<String> without, List<Answer.Checked> filled) {
        if (from == groups.size()) {
            filled.add(new Answer.Checked(checked, without));
            return;
        }
        List<String> group = groups.get(from).stream().map(Item::id).toList();
        for (int count = 0; count <= group.size(); count++) {
            int mostWithout = groups.get(from).getFirst().mayBeNotApplicable() ? group.size() - count : 0;
            for (int missing = 0; missing <= mostWithout; missing++) {
                fill(
                        from + 1,
                        both(checked, group.subList(0, count)),
                        both(without, group.subList(count, count + missing)),
                        filled);
            }
        }
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** From nothing to everything in file order, and some by chance. */
    private void fillSome(List<Answer.Checked> filled) {
        List<String> ids = groups.stream().flatMap(List::stream).map(Item::id).toList();
        IntStream.rangeClosed(0, ids.size())
                .forEach(count -> filled.add(new Answer.Checked(ids.subList(0, count), List.of())));
        Random random = new Random(Sampler.SEED);
        while (filled.size() < SOME) {
            filled.add(new Answer.Checked(
                    ids.stream().filter(_ -> random.nextBoolean()).toList(), List.of()));
        }
    }
}
