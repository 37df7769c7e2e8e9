package org.waymark.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;
import org.waymark.scoring.Explanation;
import org.waymark.scoring.Result;

/**
 * One number, level or piece of advice of a result, opened up.
 *
 * @param kind areas, questions, classifications, findings or recommendations
 * @param ref its id
 * @param title what people know it by
 * @param explanations of the rules that made it, in the order in which they were applied
 */
public record Explained(Outcome outcome, String kind, String ref, String title, List<Explanation> explanations) {

    static Optional<Explained> of(Outcome outcome, String kind, String ref) {
        Result result = outcome.result();
        return switch (kind) {
            case "areas" ->
                outcome.content()
                        .area(ref)
                        .flatMap(area -> result.area(ref)
                                .map(found -> new Explained(outcome, kind, ref, area.title(), found.explanation())));
            case "questions" ->
                outcome.content()
                        .question(ref)
                        .filter(question -> !question.isPrivate())
                        .flatMap(question -> result.question(ref)
                                .map(found -> new Explained(outcome, kind, ref, question.text(), found.explanation())));
            case "classifications" ->
                outcome.content().classifications().stream()
                        .filter(classification -> classification.id().equals(ref))
                        .findFirst()
                        .flatMap(classification -> result.classification(ref)
                                .map(found -> new Explained(
                                        outcome, kind, ref, classification.title(), found.explanation())));
            case "findings" ->
                result.findings().stream()
                        .filter(found -> found.id().equals(ref))
                        .findFirst()
                        .map(found ->
                                new Explained(outcome, kind, ref, findingText(outcome, ref), found.explanation()));
            case "recommendations" ->
                outcome.advice().stream()
                        .filter(advice -> advice.recommendation().id().equals(ref))
                        .findFirst()
                        .map(advice -> new Explained(
                                outcome,
                                kind,
                                ref,
                                advice.recommendation().title(),
                                advice.computed().explanation()));
            default -> Optional.empty();
        };
    }

    private static String findingText(Outcome outcome, String id) {
        return outcome.findings().stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    public List<Step> steps() {
        return explanations.stream()
                .map(explanation -> new Step(this, explanation))
                .toList();
    }

    /** The question it explains; empty for other kinds. */
    public Optional<Question> question() {
        return Optional.of(ref).filter(_ -> kind.equals("questions")).flatMap(outcome.content()::question);
    }

    /** The area it explains; empty for other kinds. */
    public Optional<AreaOutcome> area() {
        return outcome.areas().stream()
                .filter(area -> area.area().id().equals(ref))
                .findFirst();
    }

    /** One rule at work. */
    public record Step(Explained explained, Explanation explanation) {

        /** The cap of that id; empty for built-in steps and other rules. */
        public Optional<Cap> cap() {
            return explained.outcome.content().caps().stream()
                    .filter(cap -> cap.id().equals(explanation.rule()))
                    .findFirst();
        }

        public List<Fact> facts() {
            return explanation.reads().stream()
                    .map(read -> new Fact(explained.outcome, read))
                    .toList();
        }

        /** The questions, areas and classifications it read, each once. */
        public List<Fact> known() {
            Set<String> seen = new HashSet<>();
            return facts().stream()
                    .filter(Fact::isOfSomething)
                    .filter(fact -> seen.add(fact.name()))
                    .toList();
        }

        /** What could not be told, each once. */
        public List<Fact> missing() {
            Set<String> seen = new HashSet<>();
            return explanation.missing().stream()
                    .map(ref -> new Fact(explained.outcome, new Explanation.Read(ref, null)))
                    .filter(fact -> seen.add(fact.name()))
                    .toList();
        }

        public Effect effect() {
            return new Effect(explained, explanation.effect());
        }

        public List<Concept> concepts() {
            return explanation.concepts().stream()
                    .flatMap(slug -> explained.outcome.content().concept(slug).stream())
                    .toList();
        }
    }
}
