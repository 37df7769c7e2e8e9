package org.waymark.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Explanation;
import org.waymark.scoring.Result;

/** Step by step why a result is what it is, as people read it in a terminal. */
record ExplanationReport(Questionnaire questionnaire, Result result) {

    private static final Phrases SAY = Phrases.of("cli.report");

    String text() {
        return Stream.of(
                        result.areas().stream().map(area -> part("of-area", area.id(), area.explanation())),
                        result.questions().stream()
                                .map(question -> part("of-question", question.id(), question.explanation())),
                        result.classifications().stream()
                                .map(sorted -> part("of-classification", sorted.id(), sorted.explanation())),
                        result.findings().stream().map(fired -> part("of-finding", fired.id(), fired.explanation())),
                        result.recommendations().stream()
                                .map(ranked -> part("of-recommendation", ranked.id(), ranked.explanation())))
                .flatMap(parts -> parts)
                .collect(Collectors.joining());
    }

    private static String part(String kind, String id, List<Explanation> steps) {
        return steps.isEmpty()
                ? ""
                : Paragraph.of(SAY.say(kind, id.isEmpty() ? SAY.say("whole") : id), 2)
                        + steps.stream().map(ExplanationReport::step).collect(Collectors.joining());
    }

    private static String step(Explanation step) {
        String at = step.at() == null ? "" : SAY.say("at", step.at());
        String reads = step.reads().stream()
                .map(read -> SAY.say("read", read.ref(), value(read.value())))
                .collect(Collectors.joining(", "));
        return Paragraph.of(SAY.say("step", step.rule(), at, effect(step.effect())), 4)
                + (step.threshold() == null ? "" : Paragraph.of(SAY.say("threshold", step.threshold()), 6))
                + (reads.isEmpty() ? "" : Paragraph.of(SAY.say("reads", reads), 6))
                + (step.missing().isEmpty() ? "" : Paragraph.of(SAY.say("missing", list(step.missing())), 6))
                + (step.concepts().isEmpty() ? "" : Paragraph.of(SAY.say("concepts", list(step.concepts())), 6));
    }

    private static String effect(Map<String, Object> effect) {
        return effect.entrySet().stream()
                .map(figure -> SAY.say("read", figure.getKey(), value(figure.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String value(Object value) {
        return switch (value) {
            case null -> SAY.say("unknown");
            case Double number -> Shown.figure(number);
            case List<?> several -> list(several);
            default -> value.toString();
        };
    }

    private static String list(List<?> several) {
        return several.isEmpty()
                ? SAY.say("none")
                : several.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
