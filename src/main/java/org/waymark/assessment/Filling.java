package org.waymark.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Scorer;

/**
 * An assessment while it is being filled in: what is asked, what is answered, what is left.
 *
 * @param visible ids of the questions of its form whose conditions hold now
 */
public record Filling(Assessment assessment, Questionnaire content, Set<String> visible) {

    /** Words a minute that people read, the middle of what studies of silent reading report (238, Brysbaert 2019). */
    private static final double WORDS_A_MINUTE = 230;

    /** For looking at each other and deciding. */
    private static final double MINUTES_TO_DECIDE = 0.2;

    public static Filling of(Assessment assessment, Questionnaire content) {
        return new Filling(
                assessment, content, new Scorer(content).visible(assessment.scorable(content), assessment.form()));
    }

    /** The areas that ask something, by their way, in the order of the questionnaire. */
    public Map<String, List<AreaProgress>> ways() {
        Map<String, List<AreaProgress>> ways = new LinkedHashMap<>();
        for (AreaProgress area : areas()) {
            ways.computeIfAbsent(area.area().tags().getOrDefault("way", ""), way -> new ArrayList<>())
                    .add(area);
        }
        return ways;
    }

    public List<AreaProgress> areas() {
        return content.allAreas().stream()
                .map(area -> new AreaProgress(
                        area, answered(asked(area)), asked(area).size()))
                .filter(area -> area.total() > 0)
                .toList();
    }

    /** How far one area is. */
    public record AreaProgress(Area area, int answered, int total) {
        public boolean done() {
            return answered == total;
        }
    }

    /** The visible questions of an area itself, in file order. */
    public List<Question> asked(Area area) {
        return area.questions().stream()
                .filter(question -> visible.contains(question.id()))
                .toList();
    }

    private List<Question> asked() {
        return content.allQuestions().stream()
                .filter(question -> visible.contains(question.id()))
                .toList();
    }

    private int answered(List<Question> questions) {
        return (int) questions.stream().filter(this::isAnswered).count();
    }

    /** "We don't know" and "does not apply" are answers too. */
    public boolean isAnswered(Question question) {
        return answer(question).isPresent();
    }

    public Optional<Answer> answer(Question question) {
        return assessment.teamAnswer(question.id()).flatMap(saved -> saved.answer(question));
    }

    public int total() {
        return asked().size();
    }

    public int answered() {
        return answered(asked());
    }

    public int left() {
        return total() - answered();
    }

    /** How long the unanswered questions take to read and decide, at least one while any is left. */
    public int minutesLeft() {
        return minutesFor(
                asked().stream().filter(question -> !isAnswered(question)).toList());
    }

    /** How long these questions take to read and decide, in whole minutes, rounded up. */
    public static int minutesFor(List<Question> questions) {
        return (int) Math.ceil(questions.stream().mapToDouble(Filling::minutes).sum());
    }

    private static double minutes(Question question) {
        String all = question.text()
                + question.options().stream().map(option -> " " + option.text()).reduce("", String::concat)
                + question.items().stream().map(item -> " " + item.text()).reduce("", String::concat);
        return all.split("\\s+").length / WORDS_A_MINUTE + MINUTES_TO_DECIDE;
    }

    /** The area to go on with: the first with something left, else the first. */
    public Area next() {
        return areas().stream()
                .filter(area -> !area.done())
                .findFirst()
                .orElseGet(() -> areas().getFirst())
                .area();
    }

    /** The first question without an answer; empty when all have one. */
    public Optional<Question> nextQuestion() {
        return asked().stream().filter(question -> !isAnswered(question)).findFirst();
    }

    /** Its number among all that are asked, from 1. */
    public int number(Question question) {
        return asked().indexOf(question) + 1;
    }

    /** Questions without an answer that the questionnaire does not let be blank; they have to be answered to finish. */
    public List<Question> blocking() {
        List<String> ids = new Scorer(content).blocking(assessment.scorable(content), assessment.form());
        return content.allQuestions().stream()
                .filter(question -> ids.contains(question.id()))
                .toList();
    }

    /** When something was last saved; empty while nothing is. */
    public Optional<Instant> lastSaved() {
        return assessment.answers.values().stream()
                .map(answer -> answer.answeredAt)
                .max(Instant::compareTo);
    }
}
