package org.waymark.scoring;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Scoring.Rollup;

/**
 * Which questions bear on the level of an area in other ways than by adding to its score: rules read them, caps hold
 * them, or a roll-up on the way up is not a sum. All others are plain: what lifting several of them adds to the score is
 * the sum of what each adds.
 */
final class Entanglement {

    private final Outline outline;
    private final Area area;
    private final Set<String> tied = new HashSet<>();
    private final Set<String> movesVisibility = new HashSet<>();
    private final Deque<Expression> unread = new ArrayDeque<>();
    private final Set<String> followed = new HashSet<>();

    Entanglement(Area area, Outline outline) {
        this.area = area;
        this.outline = outline;
        follow(area);
        while (!unread.isEmpty()) {
            unread.remove().reads().forEach(this::tie);
        }
        outline.counting().below(area).stream()
                .filter(question -> !outline.caps().of(question).isEmpty() || !addsUp(question))
                .map(Question::id)
                .forEach(tied::add);
    }

    boolean isPlain(String question) {
        return !tied.contains(question);
    }

    /** Whether lifting it could show or hide a question, and so change what others add. */
    boolean movesVisibility(String question) {
        return movesVisibility.contains(question);
    }

    private void follow(Area read) {
        if (followed.add("area " + read.id())) {
            addLimits(outline.caps().of(read));
            outline.counting().below(read).forEach(this::follow);
        }
    }

    private void follow(Question read) {
        if (followed.add("question " + read.id())) {
            addLimits(outline.caps().of(read));
            read.visibleWhen().ifPresent(when -> {
                unread.add(when);
                when.reads().stream()
                        .flatMap(reading -> Readings.question(reading, outline).stream())
                        .forEach(question -> movesVisibility.add(question.id()));
            });
        }
    }

    private void follow(Classification read) {
        if (followed.add("classification " + read.id())) {
            read.cases().forEach(each -> each.when().ifPresent(unread::add));
        }
    }

    private void addLimits(List<Cap> caps) {
        caps.forEach(cap -> unread.addAll(List.of(cap.when(), cap.limit())));
    }

    private void tie(Reading reading) {
        Readings.question(reading, outline).ifPresent(question -> {
            tied.add(question.id());
            follow(question);
        });
        Readings.area(reading, outline).ifPresent(read -> {
            outline.counting().below(read).forEach(question -> tied.add(question.id()));
            follow(read);
        });
        if (reading.function().equals("classified")) {
            follow(outline.classification(Readings.id(reading)));
        }
    }

    /** Whether every roll-up from the area down to the question is a sum; a flat one looks through all below it. */
    private boolean addsUp(Question question) {
        for (Area each : outline.pathTo(question, area)) {
            Rollup rollup = each.scoring().rollup();
            if (rollup == Rollup.MIN || rollup == Rollup.MAX) {
                return false;
            }
            if (rollup == Rollup.FLAT_MEAN || rollup == Rollup.NONE) {
                return true;
            }
        }
        return true;
    }
}
