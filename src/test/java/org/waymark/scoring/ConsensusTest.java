package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Sample.area;
import static org.waymark.scoring.Sample.below;
import static org.waymark.scoring.Sample.checklist;
import static org.waymark.scoring.Sample.choice;
import static org.waymark.scoring.Sample.five;
import static org.waymark.scoring.Sample.number;
import static org.waymark.scoring.Sample.otherwise;
import static org.waymark.scoring.Sample.policies;
import static org.waymark.scoring.Sample.questionnaire;
import static org.waymark.scoring.Sample.to;
import static org.waymark.scoring.Sample.yesNo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Scoring.Aggregate;
import org.waymark.questionnaire.Scoring.Rollup;

/** What several people's answers claim together. */
class ConsensusTest {

    private static final Answer NOT_APPLICABLE = new Answer.NotApplicable("no such thing");
    private static final Answer DONT_KNOW = new Answer.DontKnow();

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        Claim claim = claim(five("a", 1), Aggregate.MEDIAN, options(5, 1, 3, 4));

        assertThat(claim.value()).hasValue(0.625); // between 0.5 and 0.75
        assertThat(claim.grade()).hasValue(3);
        assertThat(claim.chosen()).hasValue("o3");
    }

    @Test
    void meanAndMinAreOtherWays() {
        assertThat(claim(five("a", 1), Aggregate.MEAN, options(5, 1, 3)).value())
                .hasValue(0.5);
        assertThat(claim(five("a", 1), Aggregate.MIN, options(5, 2, 3)).value()).hasValue(0.25);
    }

    @Test
    void aMeanThatMissesAGradeByALastBitHasReachedIt() {
        Question thirds = choice("a", 1, 0, 0.1 + 0.2, 1);

        Claim claim = claim(thirds, Aggregate.MEAN, List.of(chosen("o2"), chosen("o2"), chosen("o2")));

        assertThat(claim.grade()).hasValue(2);
    }

    @Test
    void blankUnknownAndNotApplicableTakeNoPart() {
        List<Answer> said = List.of(chosen("o5"), DONT_KNOW, NOT_APPLICABLE, NOT_APPLICABLE);

        assertThat(claim(five("a", 1), Aggregate.MEDIAN, said).value()).hasValue(1);
    }

    @Test
    void ifNobodyAnsweredItIsNotApplicableUnknownOrBlank() {
        Question question = five("a", 1);

        assertThat(claim(question, Aggregate.MEDIAN, List.of(NOT_APPLICABLE, DONT_KNOW)))
                .isEqualTo(Claim.NOT_APPLICABLE);
        assertThat(claim(question, Aggregate.MEDIAN, List.of(NOT_APPLICABLE, DONT_KNOW, DONT_KNOW)))
                .isEqualTo(Claim.UNKNOWN);
        assertThat(claim(question, Aggregate.MEDIAN, List.of())).isEqualTo(Claim.BLANK);
    }

    @Test
    void anUnscoredChoiceIsTheMostFrequentAndATieIsUnknown() {
        Question context = new Sample.Draft("a", Kind.CHOICE)
                .options(five("a", 1).options())
                .unscored()
                .question();

        assertThat(claim(context, Aggregate.MEDIAN, options(1, 5, 5)).chosen()).hasValue("o5");
        assertThat(claim(context, Aggregate.MEDIAN, options(1, 5))).isEqualTo(Claim.UNKNOWN);
        assertThat(claim(
                                yesNo("b").unscored().question(),
                                Aggregate.MEDIAN,
                                List.of(chosen("no"), chosen("no"), chosen("yes")))
                        .chosen())
                .hasValue("no");
    }

    @Test
    void optionsOfEqualValueAreToldApartByHowOftenTheyWereChosen() {
        Question question = choice("a", 1, 0, 1, 1);

        assertThat(claim(question, Aggregate.MEDIAN, options(3, 3, 2)).chosen()).hasValue("o3");
        assertThat(claim(question, Aggregate.MEDIAN, options(1, 1, 2, 3, 3)).chosen())
                .hasValue("o3");
        assertThat(claim(question, Aggregate.MEDIAN, options(3, 2)).chosen()).isEmpty();
        assertThat(claim(question, Aggregate.MEDIAN, options(3, 2)).value()).hasValue(1);
    }

    @Test
    void anItemCountsIfHalfOfThoseWhoAnsweredCheckedIt() {
        Question question = checklist("a", "x", "y", "z").grades(0, 0.5, 1).question();
        List<Answer> said = List.of(checked("x", "y"), checked("x"), checked("x", "z"), checked(), DONT_KNOW);

        Claim claim = claim(question, Aggregate.MIN, said);

        assertThat(claim.checked()).containsExactly("x"); // y and z have one of four
        assertThat(claim.grade()).hasValue(1); // a third of the weight
    }

    @Test
    void anExclusiveItemCountsOnlyIfNoOtherDoes() {
        Question question = checklist("a", "x", "y").question();

        assertThat(claim(question, Aggregate.MEDIAN, List.of(checked("none"), checked("x")))
                        .checked())
                .containsExactly("x");
        assertThat(claim(question, Aggregate.MEDIAN, List.of(checked("none"), checked("none"), checked("x")))
                        .checked())
                .containsExactly("none");
    }

    @Test
    void anItemThatHalfOfThemDoNotHaveLeavesTheApplicableWeight() {
        Question question = checklist("a", "x", "y").question();
        Answer without = new Answer.Checked(List.of("x"), List.of("y"));

        assertThat(claim(question, Aggregate.MEDIAN, List.of(without, checked("x")))
                        .value())
                .hasValue(1);
        assertThat(claim(question, Aggregate.MEDIAN, List.of(without, checked("x"), checked("x")))
                        .value())
                .hasValue(0.5);
    }

    @Test
    void figuresAreAggregatedBeforeTheyAreGraded() {
        Question leadTime = number("a", below(1, 1), to(24, 0.5), otherwise(0)).question();
        List<Answer> said =
                Stream.of(0.5, 30.0, 10.0, 12.0).<Answer>map(Answer.Figure::new).toList();

        assertThat(claim(leadTime, Aggregate.MEDIAN, said).number()).hasValue(11);
        assertThat(claim(leadTime, Aggregate.MEDIAN, said).value()).hasValue(0.5);
        assertThat(claim(leadTime, Aggregate.MEDIAN, said).grade()).hasValue(2);
        assertThat(claim(leadTime, Aggregate.MEAN, said).number()).hasValue(13.125);
    }

    @Test
    void minOfFiguresIsTheLeastFavourable() {
        List<Answer> said =
                List.of(new Answer.Figure(2), new Answer.Figure(30), new Answer.Figure(40), new Answer.Figure(0.5));
        Question lessIsBetter =
                number("a", below(1, 1), to(24, 0.5), otherwise(0)).question();
        Question moreIsBetter = number("a", below(10, 0), otherwise(1)).question();
        Question percent = new Sample.Draft("a", Kind.NUMBER).range(0, 100).question();
        Question descending = new Sample.Draft("a", Kind.NUMBER).range(100, 0).question();

        assertThat(claim(lessIsBetter, Aggregate.MIN, said).number()).hasValue(40);
        assertThat(claim(moreIsBetter, Aggregate.MIN, said).number()).hasValue(0.5);
        assertThat(claim(percent, Aggregate.MIN, said).number()).hasValue(0.5);
        assertThat(claim(descending, Aggregate.MIN, said).number()).hasValue(40);
        List<Answer> beyondTheEnd = List.of(new Answer.Figure(120), new Answer.Figure(150));
        assertThat(claim(descending, Aggregate.MIN, beyondTheEnd).number()).hasValue(150);
        assertThat(claim(percent, Aggregate.MIN, beyondTheEnd).number()).hasValue(120);
    }

    @Test
    void textIsNeverAggregated() {
        Question words = new Sample.Draft("a", Kind.TEXT).question();

        assertThat(claim(words, Aggregate.MEDIAN, List.of(new Answer.Words("slow builds"))))
                .isEqualTo(Claim.BLANK);
    }

    @Test
    void aTeamAnswerStandsOverWhatPeopleSaid() {
        Result.OfQuestion question = scored(five("a", 1), Map.of("a", chosen("o5")), options(1, 1, 2));

        assertThat(question.claimed()).isEqualTo(1);
    }

    @Test
    void aPrivateQuestionCountsByWhatPeopleSaidAndIsNeverTold() {
        Question secret = new Sample.Draft("a", Kind.CHOICE)
                .options(five("a", 1).options())
                .asPrivate()
                .question();
        Answers answers = answers(Map.of("a", chosen("o1")), options(4, 4));

        Result result =
                Scorer.score(questionnaire(Rollup.NONE, area("x", policies(), secret, five("b", 1))), answers, "full");

        assertThat(result.area("x").orElseThrow().score()).isEqualTo(75);
        assertThat(result.question("a").orElseThrow().claimed()).isNull();
        assertThat(result.question("a").orElseThrow().value()).isNull();
        assertThat(result.question("a").orElseThrow().grade()).isNull();
        assertThat(result.areas().toString()).doesNotContain("'a'");
        assertThat(result.question("a").orElseThrow().explanation()).isEmpty();
    }

    private static Claim claim(Question question, Aggregate aggregate, List<Answer> said) {
        Outline outline =
                new Outline(questionnaire(Rollup.NONE, area("x", policies().aggregate(aggregate), question)));
        return new Submission(outline, answers(Map.of(), said), Set.of()).claim(question);
    }

    private static Result.OfQuestion scored(Question question, Map<String, Answer> team, List<Answer> said) {
        return Scorer.score(questionnaire(Rollup.NONE, area("x", policies(), question)), answers(team, said), "full")
                .question("a")
                .orElseThrow();
    }

    private static Answers answers(Map<String, Answer> team, List<Answer> said) {
        return new Answers(
                team,
                said.stream()
                        .map(answer -> new Answers.Response("p", new HashMap<>(Map.of("a", answer, "b", answer))))
                        .toList());
    }

    private static List<Answer> options(int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> chosen("o" + number)).toList();
    }

    private static Answer chosen(String option) {
        return new Answer.Chosen(option);
    }

    private static Answer checked(String... items) {
        return new Answer.Checked(List.of(items), List.of());
    }
}
