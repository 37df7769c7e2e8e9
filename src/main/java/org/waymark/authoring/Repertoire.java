package org.waymark.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.waymark.questionnaire.Question;

/**
 * The replies to one question that look different to what is interested in it.
 *
 * @param isComplete false where an answer that is not listed might look different from all of them
 */
record Repertoire(Question question, List<Reply> replies, boolean isComplete) {

    /** One of them, as chance has it. */
    Reply any(Random random) {
        return replies.get(random.nextInt(replies.size()));
    }

    static Repertoire of(Attention attention) {
        Map<List<Object>, Reply> byLook = new LinkedHashMap<>();
        Stream.concat(
                        Replies.withoutValue(attention.question()),
                        Replies.withValue(attention.question(), attention.numbers(), attention.items()))
                .forEach(reply -> byLook.putIfAbsent(attention.look(reply), reply));
        return new Repertoire(
                attention.question(),
                List.copyOf(byLook.values()),
                new ItemSets(attention.question(), attention.items()).areAllListed() && !attention.isToEveryFigure());
    }
}
