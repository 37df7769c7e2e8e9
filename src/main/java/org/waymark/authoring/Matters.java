package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.authoring.Matter.Subject;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Reading;

/** Parts what expressions ask about into matters: calls about one question or classification together, others alone. */
final class Matters {

    private final Contents contents;
    private final Comparisons comparisons = new Comparisons();
    private final Map<String, Attention> questions = new LinkedHashMap<>();
    private final Map<String, Set<Reading>> classifications = new LinkedHashMap<>();
    private final Set<Reading> areas = new LinkedHashSet<>();
    private final Set<Reading> people = new LinkedHashSet<>();

    private Matters(Contents contents) {
        this.contents = contents;
    }

    /** @param seePrivate whether these expressions decide who sees a question: those alone read private answers */
    static List<Matter> of(List<Expression> expressions, Contents contents, boolean seePrivate) {
        Matters matters = new Matters(contents);
        expressions.forEach(expression -> expression.reads().forEach(reading -> matters.add(reading, expression)));
        return matters.list(seePrivate);
    }

    /** The same, with every value of an answer a situation of its own, since a better answer moves between them. */
    static List<Matter> withAllValues(List<Expression> expressions, Contents contents, boolean seePrivate) {
        Matters matters = new Matters(contents);
        expressions.forEach(expression -> expression.reads().forEach(reading -> matters.add(reading, expression)));
        matters.questions.values().forEach(Attention::toTheValue);
        return matters.list(seePrivate);
    }

    private void add(Reading reading, Expression expression) {
        comparisons.add(reading, expression);
        switch (reading.function()) {
            case "respondents", "spread", "share_checked" -> people.add(reading);
            case "score", "points", "level", "coverage", "worst", "share" -> areas.add(reading);
            case "classified" ->
                classifications
                        .computeIfAbsent(Influence.id(reading), _ -> new LinkedHashSet<>())
                        .add(reading);
            default ->
                questions
                        .computeIfAbsent(Influence.id(reading), id -> new Attention(contents.question(id)))
                        .to(reading, expression);
        }
    }

    private List<Matter> list(boolean seePrivate) {
        QuestionMatter ofQuestion = new QuestionMatter(contents, seePrivate);
        NumberMatter ofNumber = new NumberMatter(contents, comparisons);
        return Stream.of(
                        questions.values().stream().map(ofQuestion::about),
                        classifications.entrySet().stream()
                                .map(entry -> classification(entry.getKey(), entry.getValue())),
                        areas.stream().map(ofNumber::ofArea),
                        people.stream().map(ofNumber::ofPeople))
                .flatMap(stream -> stream)
                .toList();
    }

    private Matter classification(String id, Set<Reading> readings) {
        Classification classification = contents.classification(id);
        List<Situation> situations = new ArrayList<>();
        for (Classification.Case each : classification.cases()) {
            situations.add(situation(
                    readings,
                    reading ->
                            Optional.of(each.value().equals(reading.arguments().get(1)))));
        }
        situations.add(situation(readings, _ -> Optional.empty()));
        return new Matter(
                new Subject.OfClassification(classification),
                situations.stream().distinct().toList(),
                true);
    }

    private static Situation situation(Set<Reading> readings, Function<Reading, Optional<Object>> outcome) {
        Map<Reading, Optional<Object>> facts = new HashMap<>();
        readings.forEach(reading -> facts.put(reading, outcome.apply(reading)));
        return Situation.of(facts);
    }
}
