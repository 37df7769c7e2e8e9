package org.waymark.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the engine says about one set of answers; what is missing is null, as in the command line's JSON
 * (docs/questionnaire-format.md, section 6). Scores are percents in full precision; rounding happens only on display.
 */
public record Result(
        Source questionnaire,
        String headline,
        List<OfArea> areas,
        List<OfQuestion> questions,
        List<OfClassification> classifications,
        List<OfFinding> findings,
        List<OfRecommendation> recommendations,
        List<Path> paths) {

    Result with(List<OfRecommendation> recommended, List<Path> cheapest) {
        return new Result(questionnaire, headline, areas, questions, classifications, findings, recommended, cheapest);
    }

    public record Source(String id, String version, String sha256) {}

    /**
     * @param id "" for the whole
     * @param level after caps, null below the coverage at which it is published
     * @param computedLevel before caps
     * @param coverage 0..1
     * @param caps ids of the caps that lowered the level
     * @param unconfirmedBy ids of the questions whose answers could still lower it through a cap
     */
    public record OfArea(
            String id,
            String parent,
            Double points,
            Double maxPoints,
            Double score,
            Integer level,
            Integer computedLevel,
            double coverage,
            List<String> caps,
            List<String> unconfirmedBy,
            List<Explanation> explanation) {}

    /**
     * @param claimed the value as answered
     * @param value the value as credited, after caps
     * @param grade of the credited value; null where the question has no grades
     */
    public record OfQuestion(
            String id,
            Double claimed,
            Double value,
            Integer grade,
            boolean visible,
            List<String> caps,
            List<Explanation> explanation) {}

    public record OfClassification(String id, String value, List<Explanation> explanation) {}

    public record OfFinding(String id, String severity, List<Explanation> explanation) {}

    /**
     * @param rank from 1
     * @param scoreGain change of the score of its area, in percent points, if its lifts were true
     * @param levelGain change of the level of its area
     * @param waitsFor recommendations to follow first
     */
    public record OfRecommendation(
            String id,
            int rank,
            String area,
            Double scoreGain,
            Integer levelGain,
            List<String> waitsFor,
            List<Explanation> explanation) {}

    /** The fewest grades to lift for the next level of an area. For what-if, not as advice. */
    public record Path(String area, int toLevel, Map<String, Integer> lifts, boolean exact) {}

    public Optional<OfArea> area(String id) {
        return areas.stream().filter(area -> area.id().equals(id)).findFirst();
    }

    public Optional<OfQuestion> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<OfClassification> classification(String id) {
        return classifications.stream()
                .filter(classification -> classification.id().equals(id))
                .findFirst();
    }
}
