package org.waymark.scoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Everything that a result says but for its explanations, by id; lists of caps in the order of their ids. */
final class Essence {

    private Essence() {}

    static SortedMap<String, String> of(Result result) {
        SortedMap<String, String> essence = new TreeMap<>();
        essence.put("headline", String.valueOf(result.headline()));
        add(essence, "area ", result.areas(), Result.OfArea::id, Essence::of);
        add(essence, "question ", result.questions(), Result.OfQuestion::id, Essence::of);
        add(essence, "", result.classifications(), Result.OfClassification::id, Result.OfClassification::value);
        add(essence, "", result.findings(), Result.OfFinding::id, Result.OfFinding::severity);
        add(essence, "", result.recommendations(), Result.OfRecommendation::id, Essence::of);
        add(essence, "path ", result.paths(), Result.Path::area, Result.Path::toString);
        return essence;
    }

    private static <T> void add(
            SortedMap<String, String> essence,
            String kind,
            List<T> all,
            Function<T, String> id,
            Function<T, String> what) {
        all.forEach(each -> essence.put(kind + id.apply(each), what.apply(each)));
    }

    private static String of(Result.OfArea area) {
        return new Result.OfArea(
                        area.id(),
                        area.parent(),
                        area.points(),
                        area.maxPoints(),
                        area.score(),
                        area.level(),
                        area.computedLevel(),
                        area.coverage(),
                        area.caps().stream().sorted().toList(),
                        area.unconfirmedBy(),
                        List.of())
                .toString();
    }

    private static String of(Result.OfQuestion question) {
        return new Result.OfQuestion(
                        question.id(),
                        question.claimed(),
                        question.value(),
                        question.grade(),
                        question.visible(),
                        question.caps().stream().sorted().toList(),
                        List.of())
                .toString();
    }

    private static String of(Result.OfRecommendation advice) {
        return new Result.OfRecommendation(
                        advice.id(),
                        advice.rank(),
                        advice.area(),
                        advice.scoreGain(),
                        advice.levelGain(),
                        advice.waitsFor(),
                        List.of())
                .toString();
    }
}
