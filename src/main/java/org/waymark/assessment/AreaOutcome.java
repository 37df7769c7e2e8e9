package org.waymark.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Question;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scale;

/** One area of a result. */
public record AreaOutcome(Outcome outcome, Area area, Result.OfArea now, Optional<Result.OfArea> before) {

    /** Empty without a level, and for one that has no name, such as 0 below the lowest. */
    public String levelName() {
        return Optional.ofNullable(outcome.content().levelsByNumber().get(now.level()))
                .map(Level::name)
                .orElse("");
    }

    /** Whether it holds a question that counts; one that only tells about the team has no score. */
    boolean isScored() {
        return questions().anyMatch(Question::scored);
    }

    private Stream<Question> questions() {
        return area.withDescendants().flatMap(each -> each.questions().stream());
    }

    /** What the area comes to where extensions count for nothing; empty where that is the same. */
    public Optional<Result.OfArea> withoutExtensions() {
        return outcome.withoutExtensions()
                .flatMap(result -> result.area(area.id()))
                .filter(alone ->
                        !Objects.equals(alone.score(), now.score()) || !Objects.equals(alone.level(), now.level()));
    }

    /** A level is missing where too little was answered. */
    public boolean hasLevel() {
        return now.level() != null;
    }

    /** A level was reached, and too little was answered to show it. */
    public boolean isWithheld() {
        return !hasLevel() && now.computedLevel() != null;
    }

    /** How much of what counts was answered, in whole percent, rounded down so that it never seems enough. */
    public Double percentAnswered() {
        return Math.floor(100 * now.coverage() + 1e-9);
    }

    /** How much has to be answered for a level to be shown, in percent. */
    public Double percentNeeded() {
        return 100 * area.scoring().publishAtCoverage();
    }

    public boolean hasScore() {
        return now.score() != null;
    }

    /** The level of the quarter before; empty where there was none. */
    public Optional<Integer> levelBefore() {
        return before.map(Result.OfArea::level);
    }

    /** Whether its level is above that of the quarter before. */
    public boolean rose() {
        return hasLevel() && levelBefore().filter(level -> level < now.level()).isPresent();
    }

    public boolean fell() {
        return hasLevel() && levelBefore().filter(level -> level > now.level()).isPresent();
    }

    public Optional<Double> scoreBefore() {
        return before.map(Result.OfArea::score);
    }

    /** What its level looks like in this area; empty where the questionnaire does not say. */
    public String levelText() {
        return area.levelTexts().getOrDefault(now.level(), "");
    }

    /** The questions whose answers could still lower the level. */
    public List<Question> unconfirmed() {
        return now.unconfirmedBy().stream()
                .flatMap(id -> outcome.content().question(id).stream())
                .toList();
    }

    /** The caps that lowered this area's level. */
    public List<Cap> heldBy() {
        return outcome.content().caps().stream()
                .filter(cap -> now.caps().contains(cap.id()))
                .toList();
    }

    /** The question with the lowest position that weighs most, where no cap holds the level. */
    public Optional<Question> weakest() {
        return area.questions().stream()
                .filter(question -> question.scored() && position(question) < 1)
                .min(Comparator.comparingDouble(question -> -(1 - position(question)) * question.weight()));
    }

    /** Between the lowest (0) and the highest value (1) of the question; 1 where it does not count. */
    private double position(Question question) {
        return outcome.result()
                .question(question.id())
                .filter(Result.OfQuestion::visible)
                .map(Result.OfQuestion::value)
                .map(Scale.of(question)::position)
                .orElse(1.0);
    }

    public int answered() {
        return (int) outcome.filling().asked(area).stream()
                .filter(outcome.filling()::isAnswered)
                .count();
    }

    public int asked() {
        return outcome.filling().asked(area).size();
    }
}
