package org.waymark.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is claimed for a question, by the team or by several people together, before any cap.
 *
 * @param value as authored; empty unless answered with something that has a value
 * @param grade from 1; empty where the question has no grades
 * @param chosen the option of a choice or a yes-no; empty where several options share the grade and none stands out
 * @param checked the items of a checklist that are there
 * @param without the items answered "we have none"
 * @param number the figure of a number question
 */
record Claim(
        State state,
        OptionalDouble value,
        OptionalInt grade,
        Optional<String> chosen,
        Set<String> checked,
        Set<String> without,
        OptionalDouble number) {

    enum State {
        HIDDEN,
        BLANK,
        UNKNOWN,
        NOT_APPLICABLE,
        ANSWERED
    }

    static final Claim HIDDEN = withoutValue(State.HIDDEN);
    static final Claim BLANK = withoutValue(State.BLANK);
    static final Claim UNKNOWN = withoutValue(State.UNKNOWN);
    static final Claim NOT_APPLICABLE = withoutValue(State.NOT_APPLICABLE);
    static final Claim WORDS = withoutValue(State.ANSWERED);

    private static Claim withoutValue(State state) {
        return new Claim(
                state,
                OptionalDouble.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                OptionalDouble.empty());
    }

    static Claim ofOption(double value, int grade, Optional<String> chosen) {
        return new Claim(
                State.ANSWERED,
                OptionalDouble.of(value),
                OptionalInt.of(grade),
                chosen,
                Set.of(),
                Set.of(),
                OptionalDouble.empty());
    }

    static Claim ofItems(double value, OptionalInt grade, Set<String> checked, Set<String> without) {
        return new Claim(
                State.ANSWERED,
                OptionalDouble.of(value),
                grade,
                Optional.empty(),
                checked,
                without,
                OptionalDouble.empty());
    }

    static Claim ofNumber(OptionalDouble value, OptionalInt grade, double number) {
        return new Claim(State.ANSWERED, value, grade, Optional.empty(), Set.of(), Set.of(), OptionalDouble.of(number));
    }

    boolean is(State other) {
        return state == other;
    }

    boolean answered() {
        return is(State.ANSWERED);
    }

    /** Nothing was said, or "we don't know": an answer could still come. */
    boolean open() {
        return is(State.BLANK) || is(State.UNKNOWN);
    }
}
