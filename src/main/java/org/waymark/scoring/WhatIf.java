package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Questionnaire;

/**
 * What would differ if some answers were others. Why stands in the explanations of what would be there.
 *
 * @param now the result of the answers as they are
 * @param then the result with the changes
 */
public record WhatIf(Result now, Result then) {

    /**
     * One thing that would differ.
     *
     * @param before empty for a finding or recommendation that is not there now
     * @param after empty for one that would no longer be there
     */
    public record Change<T>(String id, Optional<T> before, Optional<T> after) {}

    /**
     * @param changes team answers by question id, put in the place of those that are there; null takes one back, so that
     *     what people said counts again
     * @param form id of the form in force
     * @throws IllegalArgumentException if the questionnaire has no such form
     */
    public static WhatIf of(Questionnaire questionnaire, Answers answers, Map<String, Answer> changes, String form) {
        Map<String, Answer> team = new HashMap<>(answers.team());
        team.putAll(changes);
        return new WhatIf(
                Scorer.score(questionnaire, answers, form),
                Scorer.score(questionnaire, new Answers(team, answers.responses()), form));
    }

    /** In the order of the result; explanations alone make no difference, nor do last bits. */
    public List<Change<Result.OfArea>> areas() {
        return differing(
                Result::areas,
                Result.OfArea::id,
                area -> new Result.OfArea(
                        area.id(),
                        area.parent(),
                        rounded(area.points()),
                        rounded(area.maxPoints()),
                        rounded(area.score()),
                        area.level(),
                        area.computedLevel(),
                        rounded(area.coverage()),
                        area.caps(),
                        area.unconfirmedBy(),
                        List.of()));
    }

    public List<Change<Result.OfQuestion>> questions() {
        return differing(
                Result::questions,
                Result.OfQuestion::id,
                question -> new Result.OfQuestion(
                        question.id(),
                        rounded(question.claimed()),
                        rounded(question.value()),
                        question.grade(),
                        question.visible(),
                        question.caps(),
                        List.of()));
    }

    public List<Change<Result.OfClassification>> classifications() {
        return differing(
                Result::classifications,
                Result.OfClassification::id,
                sorted -> new Result.OfClassification(sorted.id(), sorted.value(), List.of()));
    }

    /** Those that would fire now, and then those that no longer would. */
    public List<Change<Result.OfFinding>> findings() {
        return differing(
                Result::findings,
                Result.OfFinding::id,
                finding -> new Result.OfFinding(finding.id(), finding.severity(), List.of()));
    }

    /** By the rank that they would have, and then those that would no longer be made. */
    public List<Change<Result.OfRecommendation>> recommendations() {
        return differing(
                Result::recommendations,
                Result.OfRecommendation::id,
                advice -> new Result.OfRecommendation(
                        advice.id(),
                        advice.rank(),
                        advice.area(),
                        rounded(advice.scoreGain()),
                        advice.levelGain(),
                        advice.waitsFor(),
                        List.of()));
    }

    private static Double rounded(Double number) {
        return number == null ? null : (Double) Tolerance.onGrid(number);
    }

    private <T> List<Change<T>> differing(
            Function<Result, List<T>> part, Function<T, String> id, Function<T, T> figures) {
        Set<String> ids = new LinkedHashSet<>();
        part.apply(then).forEach(each -> ids.add(id.apply(each)));
        part.apply(now).forEach(each -> ids.add(id.apply(each)));
        List<Change<T>> changes = new ArrayList<>();
        for (String one : ids) {
            Optional<T> before = named(one, part.apply(now), id);
            Optional<T> after = named(one, part.apply(then), id);
            if (!before.map(figures).equals(after.map(figures))) {
                changes.add(new Change<>(one, before, after));
            }
        }
        return List.copyOf(changes);
    }

    private static <T> Optional<T> named(String id, List<T> all, Function<T, String> idOf) {
        return all.stream().filter(each -> idOf.apply(each).equals(id)).findFirst();
    }
}
