package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Question;

/**
 * One thing that an expression asks about, with every way it can be, whatever else is so.
 *
 * @param isComplete false where there are more ways than are listed
 */
record Matter(Subject subject, List<Situation> situations, boolean isComplete) {

    /** What it is about: better answers move a question and an area up, a classification anywhere, the rest nowhere. */
    sealed interface Subject {
        record OfQuestion(Question question) implements Subject {}

        record OfArea(Area area) implements Subject {}

        record OfClassification(Classification classification) implements Subject {}

        record Fixed() implements Subject {}
    }

    /** Whether better answers could change anything about it. */
    boolean canMove() {
        return !(subject instanceof Subject.Fixed);
    }

    /** Whether a better answer, to this question or further down, could lead from one situation to the other. */
    boolean canLead(Situation from, Situation to) {
        return !from.facts().equals(to.facts())
                && switch (subject) {
                    case Subject.OfQuestion _ -> isRaised(from, to);
                    case Subject.OfArea _ -> isHigher(from, to);
                    case Subject.OfClassification _ -> true;
                    case Subject.Fixed _ -> false;
                };
    }

    /** One reply stands for others that look like it, so of two sets of items only the values are compared. */
    private static boolean isRaised(Situation from, Situation to) {
        Optional<Reply> before = from.reply();
        Optional<Reply> now = to.reply();
        return before.isPresent()
                && now.isPresent()
                && (now.equals(before) || now.get().hasMoreValueThan(before.get()))
                && to.credit().value().orElse(0) >= from.credit().value().orElse(0);
    }

    private static boolean isHigher(Situation from, Situation to) {
        return from.facts().entrySet().stream().allMatch(fact -> {
            Optional<Object> before = fact.getValue();
            Optional<Object> now = to.facts().get(fact.getKey());
            return before.isPresent() && now.isPresent() && (Double) now.get() > (Double) before.get();
        });
    }
}
