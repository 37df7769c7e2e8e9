package org.waymark.authoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Trial;

/**
 * The best or the worst that an area can come to when every scored question is answered at that end. What is not scored,
 * and which of several equal answers is given, is chosen as it suits.
 */
final class Extreme {

    /** Choices that depend on each other are made again, but not for ever. */
    private static final int ROUNDS = 3;

    private final Trial nothingAnswered;
    private final Area area;
    private final boolean best;
    private final Map<String, List<Reply>> choices = new LinkedHashMap<>();
    private final Map<String, Answer> sheet = new LinkedHashMap<>();

    Extreme(Contents contents, Trial nothingAnswered, Area area, boolean best) {
        this.nothingAnswered = nothingAnswered;
        this.area = area;
        this.best = best;
        for (Attention attention : new Influence(contents).onLevel(area).attention()) {
            List<Reply> replies = suitable(contents.repertoire(attention));
            choices.put(attention.question().id(), replies);
            set(replies.getFirst());
        }
    }

    private List<Reply> suitable(Repertoire repertoire) {
        if (!repertoire.question().scored()) {
            return repertoire.replies();
        }
        OptionalDouble end =
                best ? values(repertoire).max() : values(repertoire).min();
        return repertoire.replies().stream()
                .filter(reply -> reply.worth().value().equals(end))
                .sorted(Comparator.comparing(Extreme::isPartly))
                .toList();
    }

    private static DoubleStream values(Repertoire repertoire) {
        return repertoire.replies().stream().flatMapToDouble(reply -> reply.worth().value().stream());
    }

    private static boolean isPartly(Reply reply) {
        return reply.answer().orElseThrow() instanceof Answer.Checked checked
                && !checked.notApplicable().isEmpty();
    }

    private void set(Reply reply) {
        String question = reply.question().id();
        reply.answer().ifPresentOrElse(answer -> sheet.put(question, answer), () -> sheet.remove(question));
    }

    /** @param level good enough: nothing better is looked for */
    Trial trial(int level) {
        for (int round = 0; round < ROUNDS && reached() != level; round++) {
            choices.values().stream().filter(replies -> replies.size() > 1).forEach(this::choose);
        }
        return nothingAnswered.with(sheet);
    }

    private int reached() {
        return LevelLint.level(area, nothingAnswered.with(sheet)).orElse(Integer.MIN_VALUE);
    }

    private void choose(List<Reply> replies) {
        Reply chosen =
                replies.stream().max(Comparator.comparingDouble(this::fitness)).orElseThrow();
        set(chosen);
    }

    /** By level, then by score. */
    private double fitness(Reply reply) {
        set(reply);
        Trial trial = nothingAnswered.with(sheet);
        double level = LevelLint.level(area, trial).orElse(best ? -1 : 1_000);
        double score = trial.read(new Reading("score", List.of(area.id())))
                .map(Double.class::cast)
                .orElse(0.0);
        return (best ? 1 : -1) * (level * 1_000 + score);
    }
}
