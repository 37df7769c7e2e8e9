package org.waymark.scoring;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Facts;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Reading;

/** What each function of an expression gives; empty is unknown. Numbers are doubles. */
final class FactReader implements Facts {

    private final Evaluation evaluation;

    FactReader(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public Optional<Object> read(Reading reading) {
        Outline outline = evaluation.outline();
        return switch (reading.function()) {
            case "respondents" -> Optional.of((double) evaluation.submission().respondents());
            case "classified" ->
                evaluation
                        .sorting(outline.classification(Readings.id(reading)))
                        .value()
                        .map(value -> value.equals(Readings.text(reading, 1)));
            case "score", "points", "level", "coverage", "worst", "share" ->
                ofArea(reading, outline.area(Readings.id(reading)));
            default -> ofQuestion(reading, outline.question(Readings.id(reading)));
        };
    }

    private Optional<Object> ofArea(Reading reading, Area area) {
        if (area.id().equals(Outline.WHOLE)
                && !evaluation.outline().hasWhole()
                && !reading.function().equals("coverage")) {
            return Optional.empty();
        }
        return switch (reading.function()) {
            case "score" -> known(evaluation.rollUp(area).score());
            case "points" -> points(evaluation.rollUp(area));
            case "level" -> known(evaluation.standing(area).level());
            case "coverage" -> Optional.of(evaluation.coverage(area).share());
            case "worst" -> Positions.below(area, evaluation).worst();
            case "share" ->
                Positions.below(area, evaluation)
                        .shareAt((Double) reading.arguments().get(1));
            default -> throw unknownFunction(reading);
        };
    }

    /** Of an area without a score they tell nothing. */
    private static Optional<Object> points(RollUp rollUp) {
        return rollUp.score().isPresent() ? known(rollUp.points()) : Optional.empty();
    }

    private Optional<Object> ofQuestion(Reading reading, Question question) {
        Claim claim = evaluation.claim(question);
        return switch (reading.function()) {
            case "answered" -> Optional.of(claim.answered());
            case "unknown" -> Optional.of(claim.is(Claim.State.UNKNOWN));
            case "not_applicable" -> Optional.of(claim.is(Claim.State.NOT_APPLICABLE));
            case "value" -> known(evaluation.credit(question).value());
            case "grade" -> known(evaluation.credit(question).grade());
            case "claimed" -> known(claim.value());
            case "claimed_grade" -> known(claim.grade());
            default -> claim.answered() ? ofAnswer(reading, question, claim) : Optional.empty();
        };
    }

    private Optional<Object> ofAnswer(Reading reading, Question question, Claim claim) {
        return switch (reading.function()) {
            case "chosen" -> claim.chosen().map(option -> option.equals(Readings.text(reading, 1)));
            case "checked" -> checked(claim, Readings.text(reading, 1));
            case "share_checked" -> shareChecked(question, Readings.text(reading, 1));
            case "count" -> Optional.of(count(question, claim));
            case "number" -> known(claim.number());
            case "spread" -> spread(question);
            default -> throw unknownFunction(reading);
        };
    }

    /** An item answered "we have none" is neither checked nor unchecked. */
    static Optional<Object> checked(Claim claim, String item) {
        return claim.without().contains(item)
                ? Optional.empty()
                : Optional.of(claim.checked().contains(item));
    }

    private Optional<Object> shareChecked(Question question, String item) {
        List<Answer.Checked> said = evaluation.submission().said(question).stream()
                .filter(Answer.Checked.class::isInstance)
                .map(Answer.Checked.class::cast)
                .toList();
        long checked =
                said.stream().filter(answer -> answer.items().contains(item)).count();
        return said.isEmpty() ? Optional.empty() : Optional.of((double) checked / said.size());
    }

    private static double count(Question question, Claim claim) {
        return question.items().stream()
                .filter(item -> !item.exclusive())
                .map(Item::id)
                .filter(claim.checked()::contains)
                .count();
    }

    private Optional<Object> spread(Question question) {
        IntSummaryStatistics grades = evaluation.submission().individualClaims(question).stream()
                .map(Claim::grade)
                .flatMapToInt(OptionalInt::stream)
                .summaryStatistics();
        return grades.getCount() == 0 ? Optional.empty() : Optional.of((double) (grades.getMax() - grades.getMin()));
    }

    private static Optional<Object> known(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    private static Optional<Object> known(OptionalInt number) {
        return number.isPresent() ? Optional.of((double) number.getAsInt()) : Optional.empty();
    }

    private static IllegalArgumentException unknownFunction(Reading reading) {
        return new IllegalArgumentException("There is no function " + reading);
    }
}
