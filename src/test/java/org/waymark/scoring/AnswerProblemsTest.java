package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Sample.area;
import static org.waymark.scoring.Sample.checklist;
import static org.waymark.scoring.Sample.five;
import static org.waymark.scoring.Sample.number;
import static org.waymark.scoring.Sample.policies;
import static org.waymark.scoring.Sample.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Scoring.Rollup;

class AnswerProblemsTest {

    private final Question choice = five("a", 1);
    private final Question list = checklist("b", "x", "y").question();
    private final Question figure = number("c").unscored().question();
    private final Question words = new Sample.Draft("d", Kind.TEXT).question();

    @Test
    void whatFitsHasNoProblem() {
        assertThat(AnswerProblems.of(choice, new Answer.Chosen("o1"))).isEmpty();
        assertThat(problems(List.of("x", "y"), List.of())).isEmpty();
        assertThat(problems(List.of(), List.of())).isEmpty();
        assertThat(problems(List.of("none"), List.of())).isEmpty();
        assertThat(problems(List.of("x"), List.of("y"))).isEmpty();
        assertThat(AnswerProblems.of(figure, new Answer.Figure(-1))).isEmpty();
        assertThat(AnswerProblems.of(words, new Answer.Words("slow"))).isEmpty();
        assertThat(AnswerProblems.of(list, new Answer.DontKnow())).isEmpty();
        assertThat(AnswerProblems.of(list, new Answer.NotApplicable("no such thing")))
                .isEmpty();
    }

    @Test
    void anUnknownOptionOrItemIsNamedWithThoseThereAre() {
        assertThat(AnswerProblems.of(choice, new Answer.Chosen("weekly")))
                .containsExactly("there is no option 'weekly' among o1, o2, o3, o4, o5");
        assertThat(problems(List.of("z"), List.of())).containsExactly("there is no item 'z' among x, y, none");
        assertThat(problems(List.of(), List.of("z"))).containsExactly("there is no item 'z' among x, y, none");
    }

    @Test
    void anAnswerOfAnotherKindIsRefusedWithTheRightOne() {
        assertThat(AnswerProblems.of(choice, new Answer.Figure(3)))
                .containsExactly("a number does not answer this question; give one option, such as o1");
        assertThat(AnswerProblems.of(figure, new Answer.Chosen("o1")))
                .containsExactly("one option does not answer this question; give a number in hours");
        assertThat(AnswerProblems.of(figure, new Answer.Words("three"))).hasSize(1);
        assertThat(AnswerProblems.of(choice, new Answer.Checked(List.of(), List.of())))
                .hasSize(1);
    }

    @Test
    void aFigureIsFinite() {
        assertThat(AnswerProblems.of(figure, new Answer.Figure(Double.NaN)))
                .containsExactly("NaN is not a finite number; give one such as 30 or 0.5");
        assertThat(AnswerProblems.of(figure, new Answer.Figure(Double.POSITIVE_INFINITY)))
                .hasSize(1);
    }

    @Test
    void anExclusiveItemStandsAlone() {
        assertThat(problems(List.of("x", "none"), List.of()))
                .containsExactly("item 'none' stands alone; take it away or take the others away");
    }

    @Test
    void anItemIsNamedOnce() {
        assertThat(problems(List.of("x", "x"), List.of())).containsExactly("item 'x' is there twice; name it once");
        assertThat(problems(List.of("x"), List.of("x")))
                .containsExactly("item 'x' is checked and answered \"we have none\"; keep one of the two");
    }

    @Test
    void onlySomeItemsCanBeMissing() {
        List<Item> items = new ArrayList<>(list.items());
        items.set(0, new Item("x", "x", 1, false, false, Sample.PLACE));
        Question strict = new Sample.Draft("b", Kind.CHECKLIST).items(items).question();

        assertThat(AnswerProblems.of(strict, new Answer.Checked(List.of(), List.of("x"))))
                .containsExactly("item 'x' cannot be answered \"we have none\"; check it or leave it unchecked");
    }

    @Test
    void notApplicableNeedsAReasonAndAQuestionThatAllowsIt() {
        Question always = new Sample.Draft("a", Kind.CHOICE).alwaysApplicable().question();

        assertThat(AnswerProblems.of(choice, new Answer.NotApplicable(" ")))
                .containsExactly("\"does not apply\" needs a reason; add one sentence");
        assertThat(AnswerProblems.of(always, new Answer.NotApplicable("no such thing")))
                .containsExactly(
                        "\"does not apply\" is not possible here; answer it, say \"don't know\" or leave it blank");
    }

    @Test
    void aPrivateQuestionHasNoTeamAnswer() {
        Question secret = new Sample.Draft("e", Kind.TEXT).asPrivate().question();

        assertThat(AnswerProblems.ofTeam(secret, new Answer.Words("x"))).hasSize(1);
        assertThat(AnswerProblems.of(secret, new Answer.Words("x"))).isEmpty();
        assertThat(AnswerProblems.ofTeam(words, new Answer.Words("x"))).isEmpty();
    }

    @Test
    void allProblemsOfAListAreToldAtOnce() {
        assertThat(problems(List.of("z", "x", "x", "none"), List.of("x")))
                .containsExactly(
                        "there is no item 'z' among x, y, none",
                        "item 'x' is there twice; name it once",
                        "item 'x' is checked and answered \"we have none\"; keep one of the two",
                        "item 'none' stands alone; take it away or take the others away");
    }

    @Test
    void whatWasProbablyMeantIsSaid() {
        Question often = new Sample.Draft("a", Kind.CHOICE)
                .options(List.of(new Option("daily", 1, "", Sample.PLACE), new Option("never", 0, "", Sample.PLACE)))
                .question();

        assertThat(AnswerProblems.of(often, new Answer.Chosen("dialy")))
                .containsExactly("there is no option 'dialy' among daily, never; did you mean 'daily'?");
    }

    @Test
    void whatDoesNotFitCountsAsBlank() {
        Map<String, Answer> team = Map.of("a", new Answer.Chosen("weekly"), "zz", new Answer.DontKnow());

        Result result =
                Scorer.score(questionnaire(Rollup.NONE, area("s", policies(), choice)), Answers.ofTeam(team), "full");

        assertThat(result.question("a").orElseThrow().claimed()).isNull();
        assertThat(result.area("s").orElseThrow().coverage()).isZero();
    }

    private List<String> problems(List<String> checked, List<String> without) {
        return AnswerProblems.of(list, new Answer.Checked(checked, without));
    }
}
