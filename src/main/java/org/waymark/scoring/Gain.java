package org.waymark.scoring;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Area;

/** What an area would gain: its score and its level after caps, as they are and once something is done. */
record Gain(OptionalDouble score, OptionalDouble scoreOnceDone, OptionalInt level, OptionalInt levelOnceDone) {

    static Gain of(Area area, Evaluation now, Evaluation onceDone) {
        return new Gain(
                now.rollUp(area).score(),
                onceDone.rollUp(area).score(),
                now.standing(area).level(),
                onceDone.standing(area).level());
    }

    /** In percent points; empty from or to no score. */
    OptionalDouble ofScore() {
        return score.isPresent() && scoreOnceDone.isPresent()
                ? OptionalDouble.of(scoreOnceDone.getAsDouble() - score.getAsDouble())
                : OptionalDouble.empty();
    }

    /** Empty from or to no level. */
    OptionalInt ofLevel() {
        return level.isPresent() && levelOnceDone.isPresent()
                ? OptionalInt.of(levelOnceDone.getAsInt() - level.getAsInt())
                : OptionalInt.empty();
    }
}
