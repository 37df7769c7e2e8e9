package org.waymark.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Recommendation.Lift;

/**
 * Which questions something depends on, directly, through areas or through other rules, and what is looked at in the
 * answers to them.
 */
final class Influence {

    private static final int MOST_PEOPLE = 50;

    private final Contents contents;
    private final SortedMap<String, Attention> attention = new TreeMap<>();
    private final Set<Object> followed = new HashSet<>();
    private final SortedSet<Integer> crowdSizes = new TreeSet<>(List.of(0, 1, 2, 3, 5));
    private boolean individual;

    Influence(Contents contents) {
        this.contents = contents;
    }

    /** Everything that the expression reads. */
    Influence on(Expression expression) {
        if (followed.add(expression)) {
            expression.reads().forEach(reading -> onReading(reading, expression));
        }
        return this;
    }

    private void onReading(Reading reading, Expression expression) {
        switch (reading.function()) {
            case "respondents" -> onPeople(expression);
            case "classified" ->
                contents.classification(id(reading))
                        .cases()
                        .forEach(each -> each.when().ifPresent(this::on));
            case "coverage" -> contents.counting(area(reading)).forEach(this::onState);
            case "level" -> onLevel(area(reading));
            case "score", "points", "worst", "share" -> onScore(area(reading));
            default -> onAnswer(contents.question(id(reading)), reading, expression);
        }
    }

    private void onPeople(Expression expression) {
        individual = true;
        expression.numbers().stream()
                .filter(number -> number > 0 && number < MOST_PEOPLE)
                .forEach(number -> crowdSizes.addAll(List.of((int) (double) number, (int) (double) number + 1)));
    }

    /** The level of an area and its score. */
    Influence onLevel(Area area) {
        contents.caps(area).forEach(this::onCap);
        return onScore(area);
    }

    /** What makes a cap lower something: its condition, its limit, and what it would be lowered from. */
    Influence onEffect(Cap cap) {
        if (cap.target().kind() == Cap.Target.Kind.AREA_LEVEL) {
            return onLevel(contents.area(cap.target().id()));
        }
        onCredit(contents.question(cap.target().id()));
        return this;
    }

    private Influence onScore(Area area) {
        contents.counting(area).forEach(this::onCredit);
        return this;
    }

    private void onCap(Cap cap) {
        on(cap.when());
        on(cap.limit());
    }

    /** Its exact value, after caps. */
    Influence onCredit(Question question) {
        onState(question);
        attention.get(question.id()).toTheValue();
        contents.caps(question).forEach(this::onCap);
        return this;
    }

    /** Whether the lift raises the answer. */
    Influence onLift(Question question, Lift lift) {
        onCredit(question);
        attention.get(question.id()).to(lift);
        return this;
    }

    /** Whether it is visible, and whether it is answered. */
    Influence onState(Question question) {
        if (attention.putIfAbsent(question.id(), new Attention(question)) == null) {
            question.visibleWhen().ifPresent(this::on);
        }
        return this;
    }

    private void onAnswer(Question question, Reading reading, Expression expression) {
        onState(question);
        attention.get(question.id()).to(reading, expression);
        switch (reading.function()) {
            case "value", "grade" -> contents.caps(question).forEach(this::onCap);
            case "spread", "share_checked" -> onPeople(expression);
            default -> {}
        }
    }

    private Area area(Reading reading) {
        return contents.area(id(reading));
    }

    static String id(Reading reading) {
        return (String) reading.arguments().getFirst();
    }

    /** By id of the question. */
    List<Attention> attention() {
        return List.copyOf(attention.values());
    }

    boolean includes(Question question) {
        return attention.containsKey(question.id());
    }

    /** Whether it matters how many people said what. */
    boolean isIndividual() {
        return individual;
    }

    /** How many people it may take to make a difference. */
    List<Integer> crowdSizes() {
        return List.copyOf(crowdSizes);
    }
}
