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
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Option;

/**
 * What keeps an answer from fitting its question. Each message, from {@code problems.properties}, says what is wrong and
 * how to mend it.
 */
public final class AnswerProblems {

    private static final Phrases TEXTS = Phrases.of("org.waymark.scoring.problems");

    private AnswerProblems() {}

    /** Of an answer that the team records; a private question has none. Empty if it fits. */
    public static List<String> ofTeam(Question question, Answer answer) {
        return question.isPrivate() ? List.of(TEXTS.say("answer.private")) : of(question, answer);
    }

    /** Of one answer to one question, whoever gives it; all at once, empty if it fits. */
    public static List<String> of(Question question, Answer answer) {
        if (!takes(question, answer)) {
            return List.of(wrongKind(question, TEXTS.say(given(answer))));
        }
        return switch (answer) {
            case Answer.Chosen(String option) ->
                unknown(
                        "option.unknown",
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
            case Answer.Chosen chosen -> "given.option";
            case Answer.Checked checked -> "given.items";
            case Answer.Figure figure -> "given.figure";
            case Answer.Words words -> "given.words";
            case Answer.NotApplicable notApplicable -> "given.not-applicable";
            case Answer.DontKnow dontKnow -> "given.unknown";
        };
    }

    /**
     * That what was given is no answer of the kind that the question asks for.
     *
     * @param given such as "a number"
     */
    public static String wrongKind(Question question, String given) {
        return TEXTS.say("answer.wrong-kind", given, expected(question));
    }

    private static String expected(Question question) {
        return switch (question.kind()) {
            case CHOICE ->
                TEXTS.say("expected.option", question.options().getFirst().id());
            case YES_NO -> TEXTS.say("expected.yes-or-no");
            case CHECKLIST ->
                TEXTS.say("expected.items", question.items().getFirst().id());
            case NUMBER ->
                question.unit().isEmpty()
                        ? TEXTS.say("expected.figure")
                        : TEXTS.say("expected.figure-in", question.unit());
            case TEXT -> TEXTS.say("expected.words");
        };
    }

    private static List<String> unknown(String text, String id, Collection<String> known) {
        return known.contains(id)
                ? List.of()
                : List.of(TEXTS.say(text, id, String.join(", ", known)) + NearName.hint(id, known));
    }

    private static List<String> ofChecked(Question question, Answer.Checked checked) {
        List<String> ids = question.items().stream().map(Item::id).toList();
        List<String> problems = new ArrayList<>();
        Stream.concat(checked.items().stream(), checked.notApplicable().stream())
                .distinct()
                .forEach(id -> problems.addAll(unknown("item.unknown", id, ids)));
        doubled(checked.items()).forEach(id -> problems.add(twice(id)));
        doubled(checked.notApplicable()).forEach(id -> problems.add(twice(id)));
        checked.items().stream()
                .distinct()
                .filter(checked.notApplicable()::contains)
                .forEach(id -> problems.add(TEXTS.say("item.both", id)));
        exclusiveWithOthers(question, checked).ifPresent(problems::add);
        checked.notApplicable().stream()
                .distinct()
                .filter(id -> item(question, id)
                        .filter(item -> !item.mayBeNotApplicable())
                        .isPresent())
                .forEach(id -> problems.add(TEXTS.say("item.always-there", id)));
        return problems;
    }

    private static List<String> doubled(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).distinct().toList();
    }

    private static String twice(String id) {
        return TEXTS.say("item.twice", id);
    }

    private static Optional<String> exclusiveWithOthers(Question question, Answer.Checked checked) {
        return checked.items().stream()
                .filter(id -> item(question, id).filter(Item::exclusive).isPresent())
                .filter(id -> checked.items().stream().anyMatch(other -> !other.equals(id)))
                .findFirst()
                .map(id -> TEXTS.say("item.alone", id));
    }

    private static Optional<Item> item(Question question, String id) {
        return question.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private static List<String> ofFigure(double number) {
        return Double.isFinite(number) ? List.of() : List.of(notFinite(Double.toString(number)));
    }

    /** @param written the figure, as somebody wrote it */
    public static String notFinite(String written) {
        return TEXTS.say("figure.not-finite", written);
    }

    private static List<String> ofNotApplicable(Question question, String reason) {
        if (!question.mayBeNotApplicable()) {
            return List.of(TEXTS.say("not-applicable.impossible"));
        }
        return reason == null || reason.isBlank() ? List.of(TEXTS.say("not-applicable.reason")) : List.of();
    }

    /** Whether it can be scored: everything fits, or only the reason is missing. */
    static boolean fits(Question question, Answer answer) {
        return answer instanceof Answer.NotApplicable
                ? question.mayBeNotApplicable()
                : of(question, answer).isEmpty();
    }
}
