package org.waymark.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.exchange.ResultJson;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Recommendation;
import org.waymark.scoring.Scale;

/** What came of a rule, beside the content that gives its figures a name. */
public record Effect(Explained explained, Map<String, Object> figures) {

    public boolean has(String figure) {
        return figures.containsKey(figure);
    }

    public boolean isTrue(String figure) {
        return Boolean.TRUE.equals(figures.get(figure));
    }

    /** Only of a figure that is there. */
    public Double number(String figure) {
        return ((Number) figures.get(figure)).doubleValue();
    }

    /** Of a level, a grade or a change of level. */
    public Integer whole(String figure) {
        return ((Number) figures.get(figure)).intValue();
    }

    /** The sentence that results stored before figures were kept have instead. */
    public String text() {
        return (String) figures.get(ResultJson.TEXT);
    }

    /** Empty for a level that the questionnaire does not name, such as 0 below the lowest. */
    public Optional<Level> level(String figure) {
        return Optional.ofNullable(
                explained.outcome().content().levelsByNumber().get(whole(figure)));
    }

    /** 0..100. */
    public Double coverage() {
        return 100 * number("coverage");
    }

    /** Whether the question explained counts for a score at all. */
    public boolean isScored() {
        return question().scored();
    }

    /** Whether its points say the same as its score, as they go from 0 to 1. */
    public boolean isShare() {
        return has("score") && number("lowest") == 0 && number("highest") == 1;
    }

    /** What a value is of all that its question can give, 0..100. */
    public Double percent(String figure) {
        return 100 * scale().position(number(figure));
    }

    /** How many states the answer to its question can be in. */
    public int grades() {
        return scale().grades().size();
    }

    private Scale scale() {
        return Scale.of(question());
    }

    private Question question() {
        return explained.outcome().content().question(explained.ref()).orElseThrow();
    }

    /** The case that a classification came to; empty for everything else. */
    public Optional<Classification.Case> sorted() {
        return explained.kind().equals("classifications")
                ? explained.outcome().sorted(explained.ref())
                : Optional.empty();
    }

    /** The recommendations to follow first. */
    public List<Recommendation> waitsFor() {
        List<?> ids = (List<?>) figures.get("waitsFor");
        return explained.outcome().content().recommendations().stream()
                .filter(recommendation -> ids.contains(recommendation.id()))
                .toList();
    }
}
