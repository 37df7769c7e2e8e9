package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.Sample.area;
import static org.waymark.scoring.Sample.checklist;
import static org.waymark.scoring.Sample.five;
import static org.waymark.scoring.Sample.number;
import static org.waymark.scoring.Sample.policies;
import static org.waymark.scoring.Sample.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Scoring.Rollup;

class AnswerProblemsTest {

    private final Question choice = five("a", 1);
    private final Question list = checklist("b", "x", "y").question();
    private final Question figure = number("c").unscored().question();
    private final Question words = new Sample.Draft("d", Kind.TEXT).question();

    @Test
    void whatFitsHasNoProblem() {
        assertThat(AnswerProblems.problem(choice, new Answer.Chosen("o1"))).isEmpty();
        assertThat(problem(List.of("x", "y"), List.of())).isEmpty();
        assertThat(problem(List.of(), List.of())).isEmpty();
        assertThat(problem(List.of("none"), List.of())).isEmpty();
        assertThat(problem(List.of("x"), List.of("y"))).isEmpty();
        assertThat(AnswerProblems.problem(figure, new Answer.Figure(-1))).isEmpty();
        assertThat(AnswerProblems.problem(words, new Answer.Words("slow"))).isEmpty();
        assertThat(AnswerProblems.problem(list, new Answer.DontKnow())).isEmpty();
        assertThat(AnswerProblems.problem(list, new Answer.NotApplicable("no such thing")))
                .isEmpty();
    }

    @Test
    void anUnknownOptionOrItemIsNamedWithThoseThereAre() {
        assertThat(AnswerProblems.problem(choice, new Answer.Chosen("weekly")))
                .hasValue("there is no option 'weekly'; choose one of o1, o2, o3, o4, o5");
        assertThat(problem(List.of("z"), List.of())).hasValue("there is no item 'z'; use any of x, y, none");
        assertThat(problem(List.of(), List.of("z")))
                .hasValueSatisfying(text -> assertThat(text).contains("'z'"));
    }

    @Test
    void anAnswerOfAnotherKindIsRefusedWithTheRightOne() {
        assertThat(AnswerProblems.problem(choice, new Answer.Figure(3)))
                .hasValue("a number does not answer this question; give one option, such as o1");
        assertThat(AnswerProblems.problem(figure, new Answer.Chosen("o1")))
                .hasValue("one option does not answer this question; give a number in hours");
        assertThat(AnswerProblems.problem(figure, new Answer.Words("three"))).isPresent();
        assertThat(AnswerProblems.problem(choice, new Answer.Checked(List.of(), List.of())))
                .isPresent();
    }

    @Test
    void aFigureIsFinite() {
        assertThat(AnswerProblems.problem(figure, new Answer.Figure(Double.NaN)))
                .hasValue("NaN is not a finite number; give one such as 30 or 0.5");
        assertThat(AnswerProblems.problem(figure, new Answer.Figure(Double.POSITIVE_INFINITY)))
                .isPresent();
    }

    @Test
    void anExclusiveItemStandsAlone() {
        assertThat(problem(List.of("x", "none"), List.of()))
                .hasValue("item 'none' stands alone; take it away or take the others away");
    }

    @Test
    void anItemIsNamedOnce() {
        assertThat(problem(List.of("x", "x"), List.of())).hasValue("item 'x' is there twice; name it once");
        assertThat(problem(List.of("x"), List.of("x")))
                .hasValue("item 'x' is checked and answered \"we have none\"; keep one of the two");
    }

    @Test
    void onlySomeItemsCanBeMissing() {
        List<Item> items = new ArrayList<>(list.items());
        items.set(0, new Item("x", "x", 1, false, false, Sample.PLACE));
        Question strict = new Sample.Draft("b", Kind.CHECKLIST).items(items).question();

        assertThat(AnswerProblems.problem(strict, new Answer.Checked(List.of(), List.of("x"))))
                .hasValue("item 'x' cannot be answered \"we have none\"; check it or leave it unchecked");
    }

    @Test
    void notApplicableNeedsAReasonAndAQuestionThatAllowsIt() {
        Question always = new Sample.Draft("a", Kind.CHOICE).alwaysApplicable().question();

        assertThat(AnswerProblems.problem(choice, new Answer.NotApplicable(" ")))
                .hasValue("\"does not apply\" needs a reason; add one sentence");
        assertThat(AnswerProblems.problem(always, new Answer.NotApplicable("no such thing")))
                .hasValue("\"does not apply\" is not possible here; answer it, say \"don't know\" or leave it blank");
    }

    @Test
    void aPrivateQuestionHasNoTeamAnswer() {
        Question secret = new Sample.Draft("e", Kind.TEXT).asPrivate().question();

        assertThat(AnswerProblems.teamProblem(secret, new Answer.Words("x"))).isPresent();
        assertThat(AnswerProblems.problem(secret, new Answer.Words("x"))).isEmpty();
        assertThat(AnswerProblems.teamProblem(words, new Answer.Words("x"))).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnceEachWithItsQuestion() {
        Map<String, Answer> team = new HashMap<>(Map.of("a", new Answer.Chosen("no"), "zz", new Answer.DontKnow()));
        team.put("b", null);
        Answers answers =
                new Answers(team, List.of(new Answers.Response("ada", Map.of("c", new Answer.Figure(Double.NaN)))));

        assertThat(AnswerProblems.of(questionnaire(Rollup.NONE, area("s", policies(), choice, list, figure)), answers))
                .containsExactly(
                        "a: there is no option 'no'; choose one of o1, o2, o3, o4, o5",
                        "zz: there is no such question in sample 1; correct the id or leave the answer out",
                        "c (answer of ada): NaN is not a finite number; give one such as 30 or 0.5");
    }

    @Test
    void whatDoesNotFitCountsAsBlank() {
        Map<String, Answer> team = Map.of("a", new Answer.Chosen("weekly"), "zz", new Answer.DontKnow());

        Result result =
                Scorer.score(questionnaire(Rollup.NONE, area("s", policies(), choice)), Answers.ofTeam(team), "full");

        assertThat(result.question("a").orElseThrow().claimed()).isNull();
        assertThat(result.area("s").orElseThrow().coverage()).isZero();
    }

    private Optional<String> problem(List<String> checked, List<String> without) {
        return AnswerProblems.problem(list, new Answer.Checked(checked, without));
    }
}
