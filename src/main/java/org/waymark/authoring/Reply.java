package org.waymark.authoring;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Reading;
import org.waymark.scoring.Worth;

/**
 * One way to answer a question, or to leave it blank.
 *
 * @param answer empty: blank
 * @param worth what it claims
 */
record Reply(Question question, Optional<Answer> answer, Worth worth) {

    enum State {
        BLANK,
        UNKNOWN,
        NOT_APPLICABLE,
        ANSWERED
    }

    static Reply blank(Question question) {
        return new Reply(question, Optional.empty(), Worth.NOTHING);
    }

    static Reply of(Question question, Answer answer) {
        return new Reply(question, Optional.of(answer), Worth.of(question, answer));
    }

    State state() {
        return answer.map(given -> switch (given) {
                    case Answer.DontKnow _ -> State.UNKNOWN;
                    case Answer.NotApplicable _ -> State.NOT_APPLICABLE;
                    default -> hasNothingThatApplies() ? State.NOT_APPLICABLE : State.ANSWERED;
                })
                .orElse(State.BLANK);
    }

    /** A checklist of which every weighing item was answered "we have none". */
    private boolean hasNothingThatApplies() {
        return question.kind() == Kind.CHECKLIST && worth.value().isEmpty();
    }

    boolean isAnswered() {
        return state() == State.ANSWERED;
    }

    /** A blank takes away what stands there. */
    void writeOn(Map<String, Answer> sheet) {
        answer.ifPresentOrElse(given -> sheet.put(question.id(), given), () -> sheet.remove(question.id()));
    }

    /**
     * Whether it is a better answer than another one: of a higher value and, on a checklist, with everything that the
     * other one checks.
     */
    boolean isBetterThan(Reply other) {
        return hasMoreValueThan(other) && hasEverythingOf(other);
    }

    boolean hasMoreValueThan(Reply other) {
        return question.scored()
                && isAnswered()
                && other.isAnswered()
                && valueOrLowest() > other.valueOrLowest() + Thresholds.TOLERANCE;
    }

    private double valueOrLowest() {
        return worth.value().orElse(Double.NEGATIVE_INFINITY);
    }

    private boolean hasEverythingOf(Reply other) {
        return !(answer.orElseThrow() instanceof Answer.Checked mine)
                || !(other.answer.orElseThrow() instanceof Answer.Checked theirs)
                || mine.notApplicable().equals(theirs.notApplicable())
                        && theirs.items().stream()
                                .filter(id -> !isExclusive(id))
                                .allMatch(mine.items()::contains);
    }

    private boolean isExclusive(String item) {
        return question.items().stream()
                .anyMatch(each -> each.exclusive() && each.id().equals(item));
    }

    /** What a function call about the question gives where nothing hides, caps or counts it by policy. */
    Optional<Object> read(Reading reading) {
        return switch (reading.function()) {
            case "answered" -> Optional.of(isAnswered());
            case "unknown" -> Optional.of(state() == State.UNKNOWN);
            case "not_applicable" -> Optional.of(state() == State.NOT_APPLICABLE);
            case "value", "claimed" -> known(worth.value());
            case "grade", "claimed_grade" -> known(worth.grade());
            default -> isAnswered() ? raw(reading) : Optional.empty();
        };
    }

    private Optional<Object> raw(Reading reading) {
        return switch (answer.orElseThrow()) {
            case Answer.Chosen chosen -> Optional.of(chosen.option().equals(argument(reading)));
            case Answer.Checked checked when reading.function().equals("count") -> Optional.of(count(checked));
            case Answer.Checked checked
            when reading.function().equals("checked") ->
                checked.notApplicable().contains(argument(reading))
                        ? Optional.empty()
                        : Optional.of(checked.items().contains(argument(reading)));
            case Answer.Figure figure -> Optional.of(figure.number());
            default -> Optional.empty();
        };
    }

    private static String argument(Reading reading) {
        return reading.arguments().size() < 2 ? "" : reading.arguments().get(1).toString();
    }

    private double count(Answer.Checked checked) {
        return question.items().stream()
                .filter(item -> !item.exclusive())
                .filter(item -> checked.items().contains(item.id()))
                .count();
    }

    private static Optional<Object> known(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static Optional<Object> known(OptionalInt number) {
        return number.isPresent() ? Optional.of((double) number.getAsInt()) : Optional.empty();
    }
}
