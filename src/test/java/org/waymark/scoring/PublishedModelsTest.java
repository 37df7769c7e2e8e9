package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waymark.scoring.PublishedModel.Case;

/**
 * Maturity models of others, written in this format, give the figures that their owners print. Where the figures come
 * from stands in {@code src/test/resources/models/<model>-figures.yaml}.
 */
class PublishedModelsTest {

    @TestFactory
    Stream<DynamicContainer> theFiguresThatTheOwnersPrint() {
        return Stream.of("best-practices-badge", "dsomm", "pathfinder", "quick-check", "samm", "scorecard", "sus")
                .map(PublishedModel::named)
                .map(model -> DynamicContainer.dynamicContainer(
                        model.id(),
                        model.cases().stream()
                                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(model, each)))));
    }

    private static void check(PublishedModel model, Case each) {
        Answers answers = model.answers(each);
        answers.team()
                .forEach((id, answer) -> assertThat(AnswerProblems.ofTeam(
                                model.questionnaire().question(id).orElseThrow(), answer))
                        .isEmpty());

        Result result = Scorer.score(model.questionnaire(), answers, "full");

        each.areas().forEach((id, figures) -> area(result.area(id).orElseThrow(), figures));
        each.questions().forEach((id, figures) -> question(result.question(id).orElseThrow(), figures));
        each.classifications()
                .forEach((id, value) -> assertThat(
                                result.classification(id).orElseThrow().value())
                        .isEqualTo(value));
    }

    private static void area(Result.OfArea area, Map<String, Object> figures) {
        figures.forEach((name, figure) -> {
            switch (name) {
                case "points" -> equal(area.points(), figure);
                case "maxPoints" -> equal(area.maxPoints(), figure);
                case "score" -> equal(area.score(), figure);
                case "coverage" -> equal(area.coverage(), figure);
                case "level" -> assertThat(area.level()).isEqualTo(figure);
                case "printed" ->
                    assertThat(rounded(area.points(), (String) figure)).isEqualTo(figure);
                default -> throw new IllegalArgumentException(name);
            }
        });
    }

    private static void question(Result.OfQuestion question, Map<String, Object> figures) {
        figures.forEach((name, figure) -> {
            switch (name) {
                case "claimed" -> equal(question.claimed(), figure);
                case "value" -> equal(question.value(), figure);
                case "visible" -> assertThat(question.visible()).isEqualTo(figure);
                default -> throw new IllegalArgumentException(name);
            }
        });
    }

    /** @param figure a number, or a fraction such as {@code 390/90} */
    private static void equal(Double actual, Object figure) {
        String[] fraction = figure.toString().split("/");
        double expected = Double.parseDouble(fraction[0]) / (fraction.length > 1 ? Double.parseDouble(fraction[1]) : 1);
        assertThat(actual).isCloseTo(expected, within(1e-9));
    }

    private static String rounded(double number, String asPrinted) {
        int digits = asPrinted.length() - asPrinted.indexOf('.') - 1;
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }
}
