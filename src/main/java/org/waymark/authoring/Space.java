package org.waymark.authoring;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.questionnaire.Answer;

/** All answer sheets that can be put together from these repertoires. */
final class Space {

    /** So that neighbouring numbers give sheets that have little in common. */
    private static final double GOLDEN = 0.618033988749895;

    private final List<Repertoire> repertoires;

    Space(List<Repertoire> repertoires) {
        this.repertoires = repertoires;
    }

    /** How many sheets there are, or one more than the limit if there are more than that. */
    int size(int limit) {
        long size = 1;
        for (Repertoire repertoire : repertoires) {
            size *= repertoire.replies().size();
            if (size > limit) {
                return limit + 1;
            }
        }
        return (int) size;
    }

    /** Whether every possible sheet looks like one of these. */
    boolean isComplete() {
        return repertoires.stream().allMatch(Repertoire::isComplete);
    }

    /** Every sheet once, well mixed. */
    Stream<Map<String, Answer>> sheets(int size) {
        long step = stepThrough(size);
        IntFunction<Map<String, Answer>> sheet = number -> sheet(number * step % size);
        return IntStream.range(0, size).mapToObj(sheet);
    }

    /** Has no factor in common with the size, so that it leads through all numbers below it. */
    private static long stepThrough(int size) {
        long step = Math.max(1, (long) (size * GOLDEN));
        while (BigInteger.valueOf(step).gcd(BigInteger.valueOf(size)).intValue() > 1) {
            step++;
        }
        return step;
    }

    private Map<String, Answer> sheet(long number) {
        Map<String, Answer> sheet = new HashMap<>();
        long rest = number;
        for (Repertoire repertoire : repertoires) {
            List<Reply> replies = repertoire.replies();
            Reply reply = replies.get((int) (rest % replies.size()));
            reply.writeOn(sheet);
            rest /= replies.size();
        }
        return sheet;
    }
}
