package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.authoring.Search.Outcome;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Recommendation;
import org.waymark.questionnaire.Recommendation.Lift;
import org.waymark.scoring.Trial;

/** Recommendations whose lifts change nothing. */
final class LiftLint {

    private final Contents contents;
    private final Search search;
    private final Remarks remarks;
    private final Set<String> fallbacks;

    LiftLint(Contents contents, Search search, Remarks remarks) {
        this.contents = contents;
        this.search = search;
        this.remarks = remarks;
        this.fallbacks = Condition.fallbacks(contents.questionnaire());
    }

    void check() {
        contents.questionnaire().recommendations().stream()
                .filter(recommendation -> !recommendation.lifts().isEmpty())
                .forEach(this::check);
    }

    private void check(Recommendation recommendation) {
        if (!search.anyAnswers(influence(recommendation), trial -> isMade(recommendation, trial))
                .found()) {
            return;
        }
        boolean isAllRight = true;
        for (String question : recommendation.lifts().keySet()) {
            isAllRight &= checkThatItRaises(recommendation, question);
        }
        if (isAllRight && canGain(contents.area(recommendation.area()))) {
            checkThatItGains(recommendation);
        }
    }

    private boolean checkThatItRaises(Recommendation recommendation, String question) {
        Lift lift = recommendation.lifts().get(question);
        Influence influence = influence(recommendation).onLift(contents.question(question), lift);
        Outcome raised =
                search.anyAnswers(influence, trial -> isMade(recommendation, trial) && trial.raises(question, lift));
        if (!raised.found()) {
            remarks.warning(
                    raised.isRuledOut() ? "idle-lifts" : "idle-lifts.sampled",
                    recommendation.place(),
                    recommendation.id(),
                    question,
                    raised.tried());
        }
        return raised.found();
    }

    private Influence influence(Recommendation recommendation) {
        Influence influence = new Influence(contents);
        recommendation.when().ifPresent(influence::on);
        return influence;
    }

    /** One that others fall back on is made whenever it changes something. */
    private boolean isMade(Recommendation recommendation, Trial trial) {
        return fallbacks.contains(recommendation.id())
                || recommendation
                        .when()
                        .map(when -> trial.evaluate(when).equals(Optional.of(true)))
                        .orElse(true);
    }

    private boolean canGain(Area area) {
        return !contents.scored(area).isEmpty() || !contents.practices(area).isEmpty();
    }

    private void checkThatItGains(Recommendation recommendation) {
        Area area = contents.area(recommendation.area());
        Influence influence = influence(recommendation).onLevel(area);
        recommendation.lifts().forEach((question, lift) -> influence.onLift(contents.question(question), lift));
        Outcome gained = search.anyAnswers(
                influence, trial -> isMade(recommendation, trial) && gains(area, trial, trial.lifted(recommendation)));
        if (!gained.found()) {
            remarks.warning(
                    gained.isRuledOut() ? "idle-lifts.gain" : "idle-lifts.gain-sampled",
                    recommendation.place(),
                    recommendation.id(),
                    Naming.of(area),
                    gained.tried());
        }
    }

    private static boolean gains(Area area, Trial before, Trial after) {
        return gains("score", area, before, after) || gains("level", area, before, after);
    }

    private static boolean gains(String function, Area area, Trial before, Trial after) {
        Reading reading = new Reading(function, List.of(area.id()));
        Optional<Object> now = before.read(reading);
        Optional<Object> then = after.read(reading);
        return now.isPresent() && then.isPresent() && (Double) then.get() > (Double) now.get() + Thresholds.TOLERANCE;
    }
}
