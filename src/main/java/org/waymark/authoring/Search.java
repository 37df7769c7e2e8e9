package org.waymark.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.questionnaire.Answer;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.Trial;

/**
 * Looks for answers under which something is so: through all answers that could make a difference where they are few
 * enough, otherwise through a fixed sample.
 */
final class Search {

    /** Up to so many sheets are all tried. */
    private static final int ALL = 200_000;

    private static final int SAMPLE = 20_000;
    private static final int CROWDS = 2_000;

    private final Contents contents;
    private final Scorer scorer;
    private final String form;
    private final Trial nothingAnswered;

    /**
     * What came of a search.
     *
     * @param found whether there are such answers
     * @param isExhaustive whether all answers were tried that could make a difference
     * @param tried how many answer sheets
     */
    record Outcome(boolean found, boolean isExhaustive, int tried) {

        /** Not even tried: it cannot be. */
        static final Outcome RULED_OUT = new Outcome(false, true, 0);

        boolean isRuledOut() {
            return !found && isExhaustive;
        }
    }

    /** @param form id of the form in force */
    Search(Contents contents, Scorer scorer, String form) {
        this.contents = contents;
        this.scorer = scorer;
        this.form = form;
        this.nothingAnswered = Trial.of(scorer, Answers.ofTeam(Map.of()), form);
    }

    Trial nothingAnswered() {
        return nothingAnswered;
    }

    /** Several people's answers, and nothing from the team. */
    Trial answeredBy(List<Answers.Response> responses) {
        return Trial.of(scorer, new Answers(Map.of(), responses), form);
    }

    Outcome anyAnswers(Influence influence, Predicate<Trial> wanted) {
        if (influence.isIndividual()) {
            return crowds(influence, wanted);
        }
        Space space = new Space(contents.repertoires(influence));
        int size = space.size(ALL);
        if (size > ALL) {
            Sampler sampler = new Sampler(contents, influence.attention());
            return outcome(Stream.generate(sampler::sheet).limit(SAMPLE), wanted, false, SAMPLE);
        }
        return outcome(space.sheets(size), wanted, space.isComplete(), size);
    }

    private Outcome outcome(
            Stream<Map<String, Answer>> sheets, Predicate<Trial> wanted, boolean isExhaustive, int count) {
        boolean found = sheets.map(nothingAnswered::with).anyMatch(wanted);
        return new Outcome(found, isExhaustive, count);
    }

    private Outcome crowds(Influence influence, Predicate<Trial> wanted) {
        Sampler sampler = new Sampler(contents, influence.attention());
        boolean found = Stream.generate(() -> sampler.crowd(influence.crowdSizes()))
                .limit(CROWDS)
                .map(answers -> Trial.of(scorer, answers, form))
                .anyMatch(wanted);
        return new Outcome(found, false, CROWDS);
    }

    /** The first step that is wanted, while the answers to everything that matters become better, several times over. */
    Optional<Climb.Step> anyStep(Influence influence, int climbs, Predicate<Climb.Step> wanted) {
        List<Repertoire> repertoires = contents.repertoires(influence);
        Random random = new Random(Sampler.SEED);
        return Stream.generate(() -> {
                    Climb climb = new Climb(nothingAnswered, Map.of(), random);
                    repertoires.forEach(climb::raise);
                    return climb.first(wanted);
                })
                .limit(climbs)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
