package org.waymark.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.waymark.questionnaire.Answer;
import org.waymark.scoring.Trial;

/** Answer sheets on which one answer after another becomes better, from the worst to the best. */
final class Climb {

    private final Trial nothingAnswered;
    private final Random random;
    private final Map<String, Answer> sheet;
    private final Map<String, Reply> now = new HashMap<>();
    private final Map<String, Iterator<Reply>> ahead = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    /**
     * One answer that became better.
     *
     * @param before the sheet with the answer {@code from}
     * @param after the same with the answer {@code to}
     */
    record Step(Trial before, Trial after, Reply from, Reply to) {}

    /** @param given answers that stay as they are */
    Climb(Trial nothingAnswered, Map<String, Answer> given, Random random) {
        this.nothingAnswered = nothingAnswered;
        this.sheet = new HashMap<>(given);
        this.random = random;
    }

    /** An answer that becomes better on the way; one to a question that is not scored stays as chance has it. */
    void raise(Repertoire repertoire) {
        if (!repertoire.question().scored()) {
            keep(repertoire, 0.5);
            return;
        }
        Ladder ladder = Ladder.through(repertoire, random);
        String question = repertoire.question().id();
        ladder.worst().writeOn(sheet);
        now.put(question, ladder.worst());
        ahead.put(question, ladder.replies().listIterator(1));
        order.addAll(Collections.nCopies(ladder.replies().size() - 1, question));
    }

    /** @param quality 0: stays at its worst, 1: at its best, anything between: as chance has it */
    void keep(Repertoire repertoire, double quality) {
        if (repertoire.question().scored() && quality == Math.rint(quality)) {
            Ladder ladder = Ladder.through(repertoire, random);
            (quality == 0 ? ladder.worst() : ladder.best()).writeOn(sheet);
        } else {
            repertoire.any(random).writeOn(sheet);
        }
    }

    /** Climbs once, in an order that chance decides, and stops at the first step that is wanted. */
    Optional<Step> first(Predicate<Step> wanted) {
        Collections.shuffle(order, random);
        Trial before = nothingAnswered.with(sheet);
        for (String question : order) {
            Reply to = ahead.get(question).next();
            to.writeOn(sheet);
            Trial after = nothingAnswered.with(sheet);
            Step step = new Step(before, after, now.put(question, to), to);
            if (wanted.test(step)) {
                return Optional.of(step);
            }
            before = after;
        }
        return Optional.empty();
    }
}
