package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Sample.below;
import static org.waymark.scoring.Sample.checklist;
import static org.waymark.scoring.Sample.choice;
import static org.waymark.scoring.Sample.number;
import static org.waymark.scoring.Sample.otherwise;
import static org.waymark.scoring.Sample.to;
import static org.waymark.scoring.Sample.yesNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Kind;

/** What one answer claims. */
class GradingTest {

    private final Question leadTime =
            number("n", below(1, 1), to(24, 0.75), to(168, 0.75), otherwise(0)).question();

    @Test
    void aGradeIsTheRankAmongTheDistinctValues() {
        Question question = choice("a", 1, 5, -1, 5, 2);

        assertThat(new Grading(question).of(new Answer.Chosen("o2")).grade()).hasValue(1);
        assertThat(new Grading(question).of(new Answer.Chosen("o4")).grade()).hasValue(2);
        assertThat(new Grading(question).of(new Answer.Chosen("o1")).grade()).hasValue(3);
        assertThat(new Grading(question).of(new Answer.Chosen("o3")).grade()).hasValue(3);
    }

    @Test
    void anUnscoredChoiceIsGradedInFileOrder() {
        Question question = new Sample.Draft("a", Kind.CHOICE)
                .options(choice("a", 1, 1, 0, 0.5).options())
                .unscored()
                .question();

        assertThat(new Grading(question).of(new Answer.Chosen("o1")).grade()).hasValue(1);
        assertThat(new Grading(question).of(new Answer.Chosen("o3")).grade()).hasValue(3);
    }

    @Test
    void unscoredOptionsOfEqualValueAreGradesOfTheirOwn() {
        Question question = new Sample.Draft("a", Kind.CHOICE)
                .options(choice("a", 1, 1, 1, 1).options())
                .unscored()
                .question();

        assertThat(Scale.of(question).grades()).hasSize(3);
    }

    @Test
    void whereThereIsOnlyOneValueItIsTheBest() {
        assertThat(Scale.of(choice("a", 1, 4, 4)).position(4)).isEqualTo(1);
    }

    @Test
    void noIsOneAndYesIsTwo() {
        assertThat(new Grading(yesNo("a").question())
                        .of(new Answer.Chosen("no"))
                        .grade())
                .hasValue(1);
        assertThat(new Grading(yesNo("a").unscored().question())
                        .of(new Answer.Chosen("yes"))
                        .grade())
                .hasValue(2);
    }

    @Test
    void aChecklistIsTheShareOfTheApplicableWeight() {
        Question question = checklist("a", "x", "y", "z", "w").question();

        assertThat(value(question, List.of("x"), List.of())).isEqualTo(0.25);
        assertThat(value(question, List.of("x"), List.of("y", "z"))).isEqualTo(0.5);
        assertThat(value(question, List.of("none"), List.of())).isZero();
        assertThat(value(question, List.of(), List.of())).isZero();
    }

    @Test
    void aGradedChecklistTakesTheHighestGradeWhoseShareIsReached() {
        Question question =
                checklist("a", "x", "y", "z").grades(0, 1 / 3.0, 0.9).question();

        Claim one = new Grading(question).of(new Answer.Checked(List.of("x"), List.of()));
        Claim three = new Grading(question).of(new Answer.Checked(List.of("x", "y", "z"), List.of()));

        assertThat(one.grade()).hasValue(2);
        assertThat(one.value()).hasValue(0.5); // (2 − 1) ÷ (3 − 1)
        assertThat(three.grade()).hasValue(3);
        assertThat(three.value()).hasValue(1);
    }

    @Test
    void aChecklistOfNothingThatAppliesDoesNotApply() {
        Question question = checklist("a", "x", "y").question();

        assertThat(new Grading(question).of(new Answer.Checked(List.of(), List.of("x", "y"))))
                .isEqualTo(Claim.NOT_APPLICABLE);
    }

    @Test
    void aFigureFallsIntoTheFirstBandThatHoldsIt() {
        assertThat(value(0.999)).isEqualTo(1);
        assertThat(value(1)).isEqualTo(0.75);
        assertThat(value(1 - 1e-10)).isEqualTo(0.75); // within a last bit of 1, so not below it
        assertThat(value(24)).isEqualTo(0.75);
        assertThat(value(168 + 1e-10)).isEqualTo(0.75);
        assertThat(value(169)).isZero();
        assertThat(new Grading(leadTime).of(new Answer.Figure(0)).grade()).hasValue(3);
        assertThat(new Grading(leadTime).of(new Answer.Figure(100)).grade()).hasValue(2);
    }

    @Test
    void aRangeIsLinearAndClampedAndMayDescend() {
        Question ascending = new Sample.Draft("a", Kind.NUMBER).range(0, 10).question();
        Question descending = new Sample.Draft("a", Kind.NUMBER).range(10, 0).question();

        assertThat(new Grading(ascending).of(new Answer.Figure(2.5)).value()).hasValue(0.25);
        assertThat(new Grading(ascending).of(new Answer.Figure(11)).value()).hasValue(1);
        assertThat(new Grading(descending).of(new Answer.Figure(2.5)).value()).hasValue(0.75);
        assertThat(new Grading(descending).of(new Answer.Figure(-3)).value()).hasValue(1);
        assertThat(new Grading(descending).of(new Answer.Figure(2.5)).grade()).isEmpty();
    }

    @Test
    void aFigureForRulesHasNoValue() {
        Claim claim = new Grading(number("a").unscored().question()).of(new Answer.Figure(7));

        assertThat(claim.number()).hasValue(7);
        assertThat(claim.value()).isEmpty();
        assertThat(claim.answered()).isTrue();
    }

    @Test
    void theFigureOfAGradeIsTheBoundOfItsBand() {
        assertThat(Figures.ofGrade(new Grading(leadTime), 2)).hasValue(24.0);
        assertThat(new Grading(leadTime)
                        .of(new Answer.Figure(
                                Figures.ofGrade(new Grading(leadTime), 3).orElseThrow()))
                        .grade())
                .hasValue(3);
        assertThat(Figures.ofGrade(new Grading(leadTime), 3).orElseThrow()).isBetween(0.99, 1.0);
        Question moreIsBetter = number("a", to(10, 0), otherwise(1)).question();
        assertThat(Figures.ofGrade(new Grading(moreIsBetter), 2).orElseThrow()).isBetween(10.0, 10.1);
    }

    private double value(double figure) {
        return new Grading(leadTime).of(new Answer.Figure(figure)).value().orElseThrow();
    }

    private static double value(Question question, List<String> checked, List<String> without) {
        return new Grading(question)
                .of(new Answer.Checked(checked, without))
                .value()
                .orElseThrow();
    }
}
