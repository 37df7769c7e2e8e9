package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring.Blank;

/** From answers to a result, as docs/questionnaire-format.md, section 4 says. The same answers give the same result. */
public final class Scorer {

    private final Questionnaire questionnaire;
    private final Evaluation evaluation;
    private final AreaExplanations areaExplanations;
    private final QuestionExplanations questionExplanations;
    private final RuleExplanations ruleExplanations;

    private Scorer(Questionnaire questionnaire, Evaluation evaluation) {
        this.questionnaire = questionnaire;
        this.evaluation = evaluation;
        this.areaExplanations = new AreaExplanations(evaluation);
        this.questionExplanations = new QuestionExplanations(evaluation);
        this.ruleExplanations = new RuleExplanations(evaluation);
    }

    /**
     * Scores what was answered. Answers that do not fit their question ({@link AnswerProblems}) count as blank.
     *
     * @param form id of the form in force; questions outside it count only where they are answered
     * @throws IllegalArgumentException if the questionnaire has no such form
     */
    public static Result score(Questionnaire questionnaire, Answers answers, String form) {
        return new Scorer(questionnaire, evaluate(questionnaire, answers, form)).result();
    }

    /**
     * Questions that are blank and that the policy {@code block} does not let be: as long as there are any, an assessment
     * cannot be submitted.
     *
     * @return their ids, sorted
     */
    public static List<String> blocking(Questionnaire questionnaire, Answers answers, String form) {
        Evaluation evaluation = evaluate(questionnaire, answers, form);
        Outline outline = evaluation.outline();
        return outline.questions()
                .filter(outline::counts)
                .filter(question -> outline.policies(question).blank() == Blank.BLOCK)
                .filter(question -> evaluation.claim(question).is(Claim.State.BLANK))
                .map(Question::id)
                .toList();
    }

    /**
     * Ids of the questions that are asked: in the form or answered already, and not hidden by their condition.
     *
     * @throws IllegalArgumentException if the questionnaire has no such form
     */
    public static Set<String> visible(Questionnaire questionnaire, Answers answers, String form) {
        Evaluation evaluation = started(questionnaire, answers, form);
        return questionnaire.allQuestions().stream()
                .filter(question -> !evaluation.claim(question).is(Claim.State.HIDDEN))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    static Evaluation evaluate(Questionnaire questionnaire, Answers answers, String form) {
        return started(questionnaire, answers, form).inOrder();
    }

    private static Evaluation started(Questionnaire questionnaire, Answers answers, String form) {
        Set<String> asked = questionnaire
                .form(form)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no form '" + form + "' in " + questionnaire.id() + " " + questionnaire.version()));
        Outline outline = new Outline(questionnaire);
        Evaluation evaluation = new Evaluation(outline, new Submission(outline, answers, asked));
        return outline.hasLongChains() ? evaluation.inOrder() : evaluation;
    }

    private Result result() {
        List<Finding> fired = questionnaire.findings().stream()
                .filter(finding -> evaluation.verdict(finding.when()).orElse(false))
                .toList();
        return new Result(
                new Result.Source(questionnaire.id(), questionnaire.version(), questionnaire.sha256()),
                headline(fired),
                evaluation.outline().areas().stream().map(this::area).toList(),
                questionnaire.allQuestions().stream().map(this::question).toList(),
                questionnaire.classifications().stream()
                        .map(this::classification)
                        .toList(),
                fired.stream().map(this::finding).toList(),
                recommendations(),
                paths());
    }

    /** The first among the cases that matched, then the findings that fired; null if none has one. */
    private String headline(List<Finding> fired) {
        return Stream.concat(
                        questionnaire.classifications().stream()
                                .map(evaluation::sorting)
                                .flatMap(sorting -> sorting.matched().stream())
                                .map(Case::headline),
                        fired.stream().map(Finding::headline))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Result.OfArea area(Area area) {
        RollUp rollUp = evaluation.rollUp(area);
        Standing standing = evaluation.standing(area);
        return new Result.OfArea(
                area.id(),
                evaluation.outline().parent(area),
                orNull(rollUp.points()),
                rollUp.range().map(RollUp.Range::highest).orElse(null),
                orNull(rollUp.score()),
                orNull(publishedLevel(area)),
                orNull(standing.computed()),
                Coverage.of(area, evaluation).share(),
                ids(standing.caps()),
                new Doubt(evaluation).about(area),
                areaExplanations.of(area));
    }

    /** Withheld below the coverage at which the area publishes it. */
    private OptionalInt publishedLevel(Area area) {
        double coverage = Coverage.of(area, evaluation).share();
        return Tolerance.atLeast(coverage, area.scoring().publishAtCoverage())
                ? evaluation.standing(area).level()
                : OptionalInt.empty();
    }

    /** What people said to a private question is not in a result; it counts for its area only. */
    private Result.OfQuestion question(Question question) {
        Claim claim = evaluation.claim(question);
        Credit credit = evaluation.credit(question);
        boolean told = !question.isPrivate();
        return new Result.OfQuestion(
                question.id(),
                told ? orNull(claim.value()) : null,
                told ? orNull(credit.value()) : null,
                told ? orNull(credit.grade()) : null,
                !claim.is(Claim.State.HIDDEN),
                told ? ids(credit.caps()) : List.of(),
                questionExplanations.of(question));
    }

    private static List<String> ids(List<Cap> caps) {
        return caps.stream().map(Cap::id).toList();
    }

    private Result.OfClassification classification(Classification classification) {
        Sorting sorting = evaluation.sorting(classification);
        return new Result.OfClassification(
                classification.id(),
                sorting.value().orElse(null),
                List.of(ruleExplanations.ofClassification(classification, sorting)));
    }

    private Result.OfFinding finding(Finding finding) {
        return new Result.OfFinding(
                finding.id(), RuleExplanations.severity(finding), List.of(ruleExplanations.ofFinding(finding)));
    }

    private List<Result.OfRecommendation> recommendations() {
        Advice advice = new Advice(evaluation);
        AdviceExplanations explanations = new AdviceExplanations(evaluation, advice);
        List<Offer> ranked = advice.ranked();
        return IntStream.range(0, ranked.size())
                .mapToObj(index -> new Result.OfRecommendation(
                        ranked.get(index).id(),
                        index + 1,
                        ranked.get(index).recommendation().area(),
                        orNull(ranked.get(index).gain().ofScore()),
                        orNull(ranked.get(index).gain().ofLevel()),
                        advice.waitsFor(ranked.get(index)),
                        explanations.of(ranked.get(index))))
                .toList();
    }

    private List<Result.Path> paths() {
        return evaluation.outline().areas().stream()
                .flatMap(area -> CheapestPath.of(area, publishedLevel(area), evaluation).stream())
                .toList();
    }

    private static Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
