package org.waymark.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.chart.Radar;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;
import org.waymark.scoring.Result;

/**
 * A stored result beside the content it was computed from, and the result of the quarter before.
 *
 * @param filling the answers it rests on
 * @param withoutExtensions what the areas come to where extensions count for nothing
 */
public record Outcome(Filling filling, Result result, Optional<Result> withoutExtensions, Optional<Outcome> previous) {

    /** How many recommendations are shown at once; the rest opens behind them. */
    private static final int FIRST = 3;

    /** How many patterns in the answers are shown at once. */
    private static final int FIRST_TALKS = 5;

    public Assessment assessment() {
        return filling.assessment();
    }

    public Questionnaire content() {
        return filling.content();
    }

    /** The areas of this result, in the order of the questionnaire. */
    public List<AreaOutcome> areas() {
        return content().allAreas().stream()
                .flatMap(area -> areaOutcome(area).stream())
                .filter(area -> !filling.asked(area.area()).isEmpty())
                .toList();
    }

    /** Those that can have a score; the others only tell about the team. */
    public List<AreaOutcome> scoredAreas() {
        return areas().stream().filter(AreaOutcome::isScored).toList();
    }

    private Optional<AreaOutcome> areaOutcome(Area area) {
        return result.area(area.id())
                .map(now -> new AreaOutcome(
                        this,
                        area,
                        now,
                        previous.flatMap(before -> before.result().area(area.id()))));
    }

    /** The team's other results, newest first. */
    public List<Assessment> others() {
        return Assessment.submittedOf(assessment().team()).stream()
                .filter(other -> !other.equals(assessment()))
                .toList();
    }

    public Radar radar() {
        return new Radar(
                scoredAreas().stream().map(area -> area.area().title()).toList(),
                scoredAreas().stream().map(area -> area.now().score()).toList(),
                scoredAreas().stream()
                        .map(area -> area.before().map(Result.OfArea::score).orElse(null))
                        .toList());
    }

    /** Whether one of the areas is known to come to something else where extensions count for nothing. */
    public boolean differsWithoutExtensions() {
        return scoredAreas().stream().anyMatch(area -> area.withoutExtensions().isPresent());
    }

    /** Whether at least one area has a level. */
    public boolean hasLevels() {
        return scoredAreas().stream().anyMatch(AreaOutcome::hasLevel);
    }

    /** Where the bottleneck is; empty where too little was answered to tell. */
    public Optional<Classification.Case> bottleneck() {
        return sorted("constraint");
    }

    /** The case that a classification came to; empty where there is none of that id, or too little was answered. */
    Optional<Classification.Case> sorted(String classification) {
        return result.classification(classification)
                .flatMap(found -> content().classifications().stream()
                        .filter(each -> each.id().equals(classification))
                        .flatMap(each -> each.cases().stream())
                        .filter(match -> match.value().equals(found.value()))
                        .findFirst());
    }

    /** The one thing to do next; empty where nothing is left to advise. */
    public Optional<Advice> nextStep() {
        return advice().stream().findFirst();
    }

    public List<Advice> first() {
        return advice().stream().limit(FIRST).toList();
    }

    public List<Advice> rest() {
        return advice().stream().skip(FIRST).toList();
    }

    /** Every recommendation, by rank. */
    public List<Advice> advice() {
        Map<String, Recommendation> byId =
                content().recommendations().stream().collect(Collectors.toMap(Recommendation::id, Function.identity()));
        return result.recommendations().stream()
                .sorted(Comparator.comparingInt(Result.OfRecommendation::rank))
                .map(found -> new Advice(
                        byId.get(found.id()),
                        found,
                        content().area(found.area()).orElseThrow(),
                        found.waitsFor().stream().map(byId::get).toList(),
                        content()))
                .toList();
    }

    /** A recommendation that fits this result. */
    public record Advice(
            Recommendation recommendation,
            Result.OfRecommendation computed,
            Area area,
            List<Recommendation> waitsFor,
            Questionnaire content) {

        public List<Concept> concepts() {
            return recommendation.concepts().stream()
                    .flatMap(slug -> content.concept(slug).stream())
                    .toList();
        }

        public boolean hasScoreGain() {
            return computed.scoreGain() != null;
        }

        public boolean hasLevelGain() {
            return computed.levelGain() != null && computed.levelGain() > 0;
        }
    }

    /** Patterns in the answers to build on. */
    public List<Finding> strengths() {
        return findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.STRENGTH)
                .toList();
    }

    /** The patterns in the answers to talk about first: what is at risk, then what contradicts itself, then hints. */
    public List<Finding> firstTalks() {
        return worthATalk().limit(FIRST_TALKS).toList();
    }

    public List<Finding> otherTalks() {
        return worthATalk().skip(FIRST_TALKS).toList();
    }

    private Stream<Finding> worthATalk() {
        return findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.STRENGTH)
                .sorted(Comparator.comparing(Finding::severity));
    }

    /** Notices about patterns in the answers, in the order of the questionnaire. */
    public List<Finding> findings() {
        Map<String, Finding> byId =
                content().findings().stream().collect(Collectors.toMap(Finding::id, Function.identity()));
        return result.findings().stream().map(found -> byId.get(found.id())).toList();
    }
}
