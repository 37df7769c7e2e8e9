package org.waymark.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.authoring.Climb.Step;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Trial;

/** Looks for a better answer that lowers a score or a level, by climbing many times from the worst answers to the best. */
final class Worsening {

    private static final int CLIMBS = 1_000;

    private final Contents contents;
    private final Search search;

    /**
     * A better answer that lowers something.
     *
     * @param function {@code level} or {@code score}
     */
    record Found(Step step, Area area, String function, double before, double after) {}

    Worsening(Contents contents, Search search) {
        this.contents = contents;
        this.search = search;
    }

    /**
     * Answers that look alike to the rule are still told apart by their value: one of them may be better than what the
     * rule looks for, and another worse.
     *
     * @param rule what could be to blame
     * @param areas whose scores and levels are watched
     */
    Optional<Found> by(List<Expression> rule, List<Area> areas) {
        Influence influence = new Influence(contents);
        rule.forEach(influence::on);
        influence.attention().forEach(Attention::toTheValue);
        Set<String> moved = moved(influence);
        areas.forEach(influence::onLevel);
        List<Repertoire> repertoires = contents.repertoires(influence);
        Sampler crowds = new Sampler(contents, influence.attention());
        Random random = new Random(Sampler.SEED);
        return Stream.generate(() -> {
                    Climb climb = new Climb(start(influence, crowds), Map.of(), random);
                    double quality = random.nextInt(3) / 2.0;
                    repertoires.forEach(each -> prepare(climb, each, moved, quality, random));
                    return climb.first(step -> anyIn(areas, step).isPresent()).flatMap(step -> anyIn(areas, step));
                })
                .limit(CLIMBS)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Set<String> moved(Influence influence) {
        return influence.attention().stream()
                .map(attention -> attention.question().id())
                .collect(Collectors.toSet());
    }

    private Trial start(Influence influence, Sampler crowds) {
        return influence.isIndividual()
                ? search.answeredBy(crowds.crowd(influence.crowdSizes()).responses())
                : search.nothingAnswered();
    }

    /** What the rule depends on mostly becomes better, the rest stays all good, all bad or mixed. */
    private static void prepare(Climb climb, Repertoire repertoire, Set<String> moved, double quality, Random random) {
        if (!moved.contains(repertoire.question().id())) {
            climb.keep(repertoire, quality);
        } else if (random.nextInt(4) > 0) {
            climb.raise(repertoire);
        } else {
            climb.keep(repertoire, 0.5);
        }
    }

    private static Optional<Found> anyIn(List<Area> areas, Step step) {
        return areas.stream()
                .flatMap(area -> Stream.of("level", "score").flatMap(function -> found(area, function, step).stream()))
                .findFirst();
    }

    private static Optional<Found> found(Area area, String function, Step step) {
        Reading reading = new Reading(function, List.of(area.id()));
        Optional<Double> before = step.before().read(reading).map(Double.class::cast);
        Optional<Double> after = step.after().read(reading).map(Double.class::cast);
        return before.isPresent() && after.isPresent() && after.get() < before.get() - Thresholds.TOLERANCE
                ? Optional.of(new Found(step, area, function, before.get(), after.get()))
                : Optional.empty();
    }
}
