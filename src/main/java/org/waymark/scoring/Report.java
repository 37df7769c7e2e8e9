package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/** Puts everything that an evaluation says, and why, into a result. */
final class Report {

    private final Questionnaire questionnaire;
    private final Evaluation evaluation;
    private final AreaExplanations areaExplanations;
    private final QuestionExplanations questionExplanations;
    private final RuleExplanations ruleExplanations;

    Report(Evaluation evaluation) {
        this.questionnaire = evaluation.outline().questionnaire();
        this.evaluation = evaluation;
        this.areaExplanations = new AreaExplanations(evaluation);
        this.questionExplanations = new QuestionExplanations(evaluation);
        this.ruleExplanations = new RuleExplanations(evaluation);
    }

    Result result() {
        return withoutAdvice().with(recommendations(), paths());
    }

    /** The areas, with no word on why. */
    Result areasAlone() {
        return new Result(
                source(),
                null,
                evaluation.outline().areas().stream()
                        .map(area -> area(area, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Neither recommendations nor paths. */
    Result withoutAdvice() {
        List<Finding> fired = questionnaire.findings().stream()
                .filter(finding -> evaluation.verdict(finding.when()).orElse(false))
                .toList();
        return new Result(
                source(),
                headline(fired),
                evaluation.outline().areas().stream()
                        .map(area -> area(area, areaExplanations.of(area)))
                        .toList(),
                questionnaire.allQuestions().stream().map(this::question).toList(),
                questionnaire.classifications().stream()
                        .map(this::classification)
                        .toList(),
                fired.stream().map(this::finding).toList(),
                List.of(),
                List.of());
    }

    private Result.Source source() {
        return new Result.Source(questionnaire.id(), questionnaire.version(), questionnaire.sha256());
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

    private Result.OfArea area(Area area, List<Explanation> explanations) {
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
                evaluation.coverage(area).share(),
                ids(standing.caps()),
                new Doubt(evaluation).about(area),
                explanations);
    }

    /** Withheld below the coverage at which the area publishes it. */
    private OptionalInt publishedLevel(Area area) {
        double coverage = evaluation.coverage(area).share();
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
        return caps.isEmpty() ? List.of() : caps.stream().map(Cap::id).toList();
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
