package org.waymark.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.questionnaire.Area;
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
 * @param steps the rules that made it, in the order in which they were applied
 */
public record Explained(Outcome outcome, String kind, String ref, String title, List<Step> steps) {

    private static final Pattern FIRST_NAME = Pattern.compile("^(\\w+)\\('([^']*)'");

    static Optional<Explained> of(Outcome outcome, String kind, String ref) {
        Result result = outcome.result();
        return switch (kind) {
            case "areas" ->
                outcome.content()
                        .area(ref)
                        .flatMap(area -> result.area(ref)
                                .map(found -> explained(outcome, kind, ref, area.title(), found.explanation())));
            case "questions" ->
                outcome.content()
                        .question(ref)
                        .filter(question -> !question.isPrivate())
                        .flatMap(question -> result.question(ref)
                                .map(found -> explained(outcome, kind, ref, question.text(), found.explanation())));
            case "classifications" ->
                outcome.content().classifications().stream()
                        .filter(classification -> classification.id().equals(ref))
                        .findFirst()
                        .flatMap(classification -> result.classification(ref)
                                .map(found ->
                                        explained(outcome, kind, ref, classification.title(), found.explanation())));
            case "findings" ->
                result.findings().stream()
                        .filter(found -> found.id().equals(ref))
                        .findFirst()
                        .map(found -> explained(outcome, kind, ref, findingText(outcome, ref), found.explanation()));
            case "recommendations" ->
                outcome.advice().stream()
                        .filter(advice -> advice.recommendation().id().equals(ref))
                        .findFirst()
                        .map(advice -> explained(
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

    private static Explained explained(
            Outcome outcome, String kind, String ref, String title, List<Explanation> explanations) {
        List<Step> steps = explanations.stream()
                .map(explanation -> new Step(outcome, explanation))
                .toList();
        return new Explained(outcome, kind, ref, title, steps);
    }

    /** The area it explains; empty for other kinds. */
    public Optional<AreaOutcome> area() {
        return outcome.areas().stream()
                .filter(area -> area.area().id().equals(ref))
                .findFirst();
    }

    /** One rule at work. */
    public record Step(Outcome outcome, Explanation explanation) {

        /** The cap of that id; empty for built-in steps and other rules. */
        public Optional<Cap> cap() {
            return outcome.content().caps().stream()
                    .filter(cap -> cap.id().equals(explanation.rule()))
                    .findFirst();
        }

        public List<Fact> facts() {
            return explanation.reads().stream()
                    .map(read -> new Fact(outcome, read))
                    .toList();
        }

        /** The questions and areas it read, each once. */
        public List<Fact> known() {
            Set<String> seen = new HashSet<>();
            return facts().stream()
                    .filter(fact -> fact.question().isPresent() || fact.area().isPresent())
                    .filter(fact -> seen.add(fact.name()))
                    .toList();
        }

        public List<Fact> missing() {
            return explanation.missing().stream()
                    .map(ref -> new Fact(outcome, new Explanation.Read(ref, null)))
                    .toList();
        }

        public List<Concept> concepts() {
            return explanation.concepts().stream()
                    .flatMap(slug -> outcome.content().concept(slug).stream())
                    .toList();
        }
    }

    /** Something a rule read, beside the answer or the area it was read from. */
    public record Fact(Outcome outcome, Explanation.Read read) {

        public String function() {
            Matcher matcher = FIRST_NAME.matcher(read.ref());
            return matcher.find() ? matcher.group(1) : "";
        }

        private String name() {
            Matcher matcher = FIRST_NAME.matcher(read.ref());
            return matcher.find() ? matcher.group(2) : "";
        }

        public Optional<Question> question() {
            return outcome.content().question(name());
        }

        public Optional<Area> area() {
            return outcome.content().area(name());
        }

        /** What the team said, where it was read from a question. */
        public Said said() {
            Question question = question().orElseThrow();
            return new Said(question, outcome.filling().answer(question));
        }

        public boolean isKnown() {
            return read.value() != null;
        }

        public boolean isNumber() {
            return read.value() instanceof Number;
        }

        public Double number() {
            return ((Number) read.value()).doubleValue();
        }
    }
}
