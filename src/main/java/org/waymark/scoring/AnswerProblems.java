package org.waymark.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.NearName;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Option;

/** What keeps an answer from fitting its question. Each message says what is wrong and how to mend it. */
public final class AnswerProblems {

    private AnswerProblems() {}

    /** Of an answer that the team records; a private question has none. Empty if it fits. */
    public static List<String> ofTeam(Question question, Answer answer) {
        return question.isPrivate()
                ? List.of("this question is private, so there is no team answer to it; let each person answer alone")
                : of(question, answer);
    }

    /** Of one answer to one question, whoever gives it; all at once, empty if it fits. */
    public static List<String> of(Question question, Answer answer) {
        if (!takes(question, answer)) {
            return List.of(wrongKind(question, given(answer)));
        }
        return switch (answer) {
            case Answer.Chosen(String option) ->
                unknown(
                        "option",
                        option,
                        question.options().stream().map(Option::id).toList());
            case Answer.Checked checked -> ofChecked(question, checked);
            case Answer.Figure(double number) -> ofFigure(number);
            case Answer.NotApplicable(String reason) -> ofNotApplicable(question, reason);
            case Answer.Words words -> List.of();
            case Answer.DontKnow dontKnow -> List.of();
        };
    }

    private static boolean takes(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> question.kind() == Kind.CHOICE || question.kind() == Kind.YES_NO;
            case Answer.Checked checked -> question.kind() == Kind.CHECKLIST;
            case Answer.Figure figure -> question.kind() == Kind.NUMBER;
            case Answer.Words words -> question.kind() == Kind.TEXT;
            case Answer.NotApplicable notApplicable -> true;
            case Answer.DontKnow dontKnow -> true;
        };
    }

    private static String given(Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen -> "one option";
            case Answer.Checked checked -> "a list of items";
            case Answer.Figure figure -> "a number";
            case Answer.Words words -> "words";
            case Answer.NotApplicable notApplicable -> "\"does not apply\"";
            case Answer.DontKnow dontKnow -> "\"don't know\"";
        };
    }

    /**
     * That what was given is no answer of the kind that the question asks for.
     *
     * @param given such as "a number"
     */
    public static String wrongKind(Question question, String given) {
        return given + " does not answer this question; give " + expected(question);
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

    private static List<String> unknown(String what, String id, Collection<String> known) {
        return known.contains(id)
                ? List.of()
                : List.of("there is no " + what + " '" + id + "' among " + String.join(", ", known)
                        + NearName.hint(id, known));
    }

    private static List<String> ofChecked(Question question, Answer.Checked checked) {
        List<String> ids = question.items().stream().map(Item::id).toList();
        List<String> problems = new ArrayList<>();
        Stream.concat(checked.items().stream(), checked.notApplicable().stream())
                .distinct()
                .forEach(id -> problems.addAll(unknown("item", id, ids)));
        doubled(checked.items()).forEach(id -> problems.add(twice(id)));
        doubled(checked.notApplicable()).forEach(id -> problems.add(twice(id)));
        checked.items().stream()
                .distinct()
                .filter(checked.notApplicable()::contains)
                .forEach(id -> problems.add(
                        "item '" + id + "' is checked and answered \"we have none\"; keep one of the two"));
        exclusiveWithOthers(question, checked).ifPresent(problems::add);
        checked.notApplicable().stream()
                .distinct()
                .filter(id -> item(question, id)
                        .filter(item -> !item.mayBeNotApplicable())
                        .isPresent())
                .forEach(id -> problems.add(
                        "item '" + id + "' cannot be answered \"we have none\"; check it or leave it unchecked"));
        return problems;
    }

    private static List<String> doubled(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).distinct().toList();
    }

    private static String twice(String id) {
        return "item '" + id + "' is there twice; name it once";
    }

    private static Optional<String> exclusiveWithOthers(Question question, Answer.Checked checked) {
        return checked.items().stream()
                .filter(id -> item(question, id).filter(Item::exclusive).isPresent())
                .filter(id -> checked.items().stream().anyMatch(other -> !other.equals(id)))
                .findFirst()
                .map(id -> "item '" + id + "' stands alone; take it away or take the others away");
    }

    private static Optional<Item> item(Question question, String id) {
        return question.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static List<String> ofFigure(double number) {
        return Double.isFinite(number)
                ? List.of()
                : List.of(number + " is not a finite number; give one such as 30 or 0.5");
    }

    private static List<String> ofNotApplicable(Question question, String reason) {
        if (!question.mayBeNotApplicable()) {
            return List.of("\"does not apply\" is not possible here; answer it, say \"don't know\" or leave it blank");
        }
        return reason == null || reason.isBlank()
                ? List.of("\"does not apply\" needs a reason; add one sentence")
                : List.of();
    }

    /** Whether it can be scored: everything fits, or only the reason is missing. */
    static boolean fits(Question question, Answer answer) {
        return answer instanceof Answer.NotApplicable
                ? question.mayBeNotApplicable()
                : of(question, answer).isEmpty();
    }
}
