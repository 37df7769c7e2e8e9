package org.waymark.assessment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Question;
import org.waymark.scoring.Explanation;

/** Something a rule read, beside the answer or the area it was read from. */
public record Fact(Outcome outcome, Explanation.Read read) {

    private static final Pattern FIRST_NAME = Pattern.compile("^\\w+\\('([^']*)'");

    /** The id of what it was read from; empty where it is none. */
    String name() {
        Matcher matcher = FIRST_NAME.matcher(read.ref());
        return matcher.find() ? matcher.group(1) : "";
    }

    public Optional<Question> question() {
        return outcome.content().question(name());
    }

    /** One that somebody may open; private answers stay with those who gave them. */
    public boolean isOpenQuestion() {
        return question().filter(question -> !question.isPrivate()).isPresent();
    }

    public Optional<Classification> classification() {
        return outcome.content().classifications().stream()
                .filter(classification -> classification.id().equals(name()))
                .findFirst();
    }

    /** What its classification came to; empty for other facts. */
    public Optional<Classification.Case> sorted() {
        return outcome.sorted(name());
    }

    /** Whether it was read from a question, an area or a classification. */
    boolean isOfSomething() {
        return question().isPresent() || area().isPresent() || classification().isPresent();
    }

    /** Whether it was read from the whole of the questionnaire. */
    public boolean isOfWhole() {
        return read.ref().contains("('')");
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
