package org.waymark.scoring;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Questionnaire;

/** What keeps an answer from fitting its question. Each message says what is wrong and how to mend it. */
public final class AnswerProblems {

    private AnswerProblems() {}

    /** Of a whole set of answers, each with the id of its question in front, sorted; empty if everything fits. */
    public static List<String> of(Questionnaire questionnaire, Answers answers) {
        List<String> problems = new ArrayList<>();
        sorted(answers.team())
                .forEach((id, answer) -> questionnaire
                        .question(id)
                        .map(question -> teamProblem(question, answer))
                        .orElseGet(() -> Optional.of(unknown(questionnaire)))
                        .ifPresent(problem -> problems.add(id + ": " + problem)));
        for (Answers.Response response : answers.responses()) {
            sorted(response.answers())
                    .forEach((id, answer) -> questionnaire
                            .question(id)
                            .map(question -> problem(question, answer))
                            .orElseGet(() -> Optional.of(unknown(questionnaire)))
                            .ifPresent(problem -> problems.add(id + " (answer of " + response.by() + "): " + problem)));
        }
        return List.copyOf(problems);
    }

    private static Map<String, Answer> sorted(Map<String, Answer> answers) {
        Map<String, Answer> sorted = new TreeMap<>(answers);
        sorted.values().removeIf(Objects::isNull);
        return sorted;
    }

    private static String unknown(Questionnaire questionnaire) {
        return "there is no such question in " + questionnaire.id() + " " + questionnaire.version()
                + "; correct the id or leave the answer out";
    }

    /** Of an answer that the team records; a private question has none. */
    public static Optional<String> teamProblem(Question question, Answer answer) {
        return question.isPrivate()
                ? Optional.of(
                        "this question is private, so there is no team answer to it; let each person answer alone")
                : problem(question, answer);
    }

    /** Of one answer to one question, whoever gives it. */
    public static Optional<String> problem(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> ofChosen(question, chosen);
            case Answer.Checked checked -> ofChecked(question, checked);
            case Answer.Figure figure -> ofFigure(question, figure);
            case Answer.Words words -> wrongKind(question, "words", Kind.TEXT);
            case Answer.NotApplicable notApplicable -> ofNotApplicable(question, notApplicable);
            case Answer.DontKnow dontKnow -> Optional.empty();
        };
    }

    private static Optional<String> ofChosen(Question question, Answer.Chosen chosen) {
        return wrongKind(question, "one option", Kind.CHOICE, Kind.YES_NO)
                .or(() -> question.options().stream().map(Option::id).anyMatch(chosen.option()::equals)
                        ? Optional.empty()
                        : Optional.of("there is no option '" + chosen.option() + "'; choose one of "
                                + question.options().stream().map(Option::id).collect(joining(", "))));
    }

    private static Optional<String> ofChecked(Question question, Answer.Checked checked) {
        return wrongKind(question, "a list of items", Kind.CHECKLIST)
                .or(() -> unknownItem(question, checked))
                .or(() -> doubled(checked))
                .or(() -> exclusiveWithOthers(question, checked))
                .or(() -> itemThatAlwaysApplies(question, checked));
    }

    private static Optional<String> unknownItem(Question question, Answer.Checked checked) {
        return Stream.concat(checked.items().stream(), checked.notApplicable().stream())
                .filter(id -> item(question, id).isEmpty())
                .findFirst()
                .map(id -> "there is no item '" + id + "'; use any of "
                        + question.items().stream().map(Item::id).collect(joining(", ")));
    }

    private static Optional<Item> item(Question question, String id) {
        return question.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static Optional<String> doubled(Answer.Checked checked) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(checked.items().stream(), checked.notApplicable().stream())
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(id ->
                        checked.items().contains(id) && checked.notApplicable().contains(id)
                                ? "item '" + id + "' is checked and answered \"we have none\"; keep one of the two"
                                : "item '" + id + "' is there twice; name it once");
    }

    private static Optional<String> exclusiveWithOthers(Question question, Answer.Checked checked) {
        return checked.items().stream()
                .filter(id -> checked.items().size() > 1)
                .filter(id -> item(question, id).map(Item::exclusive).orElse(false))
                .findFirst()
                .map(id -> "item '" + id + "' stands alone; take it away or take the others away");
    }

    private static Optional<String> itemThatAlwaysApplies(Question question, Answer.Checked checked) {
        return checked.notApplicable().stream()
                .filter(id -> !item(question, id).map(Item::mayBeNotApplicable).orElse(false))
                .findFirst()
                .map(id -> "item '" + id + "' cannot be answered \"we have none\"; check it or leave it unchecked");
    }

    private static Optional<String> ofFigure(Question question, Answer.Figure figure) {
        return wrongKind(question, "a number", Kind.NUMBER)
                .or(() -> Double.isFinite(figure.number())
                        ? Optional.empty()
                        : Optional.of(figure.number() + " is not a finite number; give one such as 30 or 0.5"));
    }

    private static Optional<String> ofNotApplicable(Question question, Answer.NotApplicable answer) {
        if (!question.mayBeNotApplicable()) {
            return Optional.of(
                    "\"does not apply\" is not possible here; answer it, say \"don't know\" or leave it blank");
        }
        return answer.reason() == null || answer.reason().isBlank()
                ? Optional.of("\"does not apply\" needs a reason; add one sentence")
                : Optional.empty();
    }

    private static Optional<String> wrongKind(Question question, String given, Kind... fitting) {
        return Stream.of(fitting).anyMatch(question.kind()::equals)
                ? Optional.empty()
                : Optional.of(given + " does not answer this question; give " + expected(question));
    }

    private static String expected(Question question) {
        return switch (question.kind()) {
            case CHOICE ->
                "one option, such as " + question.options().getFirst().id();
            case YES_NO -> "yes or no";
            case CHECKLIST ->
                "a list of items, such as " + question.items().getFirst().id();
            case NUMBER -> question.unit().isEmpty() ? "a number" : "a number in " + question.unit();
            case TEXT -> "words";
        };
    }

    /** Whether it can be scored: everything fits, or only the reason is missing. */
    static boolean fits(Question question, Answer answer) {
        return answer instanceof Answer.NotApplicable
                ? question.mayBeNotApplicable()
                : problem(question, answer).isEmpty();
    }
}
