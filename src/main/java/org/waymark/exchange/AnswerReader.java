package org.waymark.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.NearName;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Problem;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.scoring.AnswerProblems;

/** Reads one answer to one question: whether it is written as an answer is, not whether it fits. */
final class AnswerReader {

    private static final String UNKNOWN = "unknown";
    private static final String NOT_APPLICABLE = "notApplicable";
    private static final String CHECKED = "checked";
    private static final List<String> KEYS = List.of(UNKNOWN, NOT_APPLICABLE, CHECKED);

    private final Question question;
    private final String of;
    private final List<Problem> problems;

    /** @param of what stands in front of each problem, such as {@code lead-time} */
    AnswerReader(Question question, String of, List<Problem> problems) {
        this.question = question;
        this.of = of;
        this.problems = problems;
    }

    /** Empty for a blank, and, with a problem told, for what is no answer. */
    Optional<Answer> read(Json json) {
        return switch (json) {
            case Json.Null blank -> Optional.empty();
            case Json.Figure figure -> figure(figure);
            case Json.Sequence list -> Optional.of(new Answer.Checked(ids(list), List.of()));
            case Json.Flag flag -> yesOrNo(flag);
            case Json.Text text -> text(text);
            case Json.Mapping mapping -> mapping(mapping);
        };
    }

    /** One beyond all doubles is named as it was written. */
    private Optional<Answer> figure(Json.Figure figure) {
        if (question.kind() == Kind.NUMBER && !Double.isFinite(figure.number())) {
            refuse(figure, AnswerProblems.notFinite(figure.written()));
            return Optional.empty();
        }
        return Optional.of(new Answer.Figure(figure.number()));
    }

    private List<String> ids(Json.Sequence list) {
        List<String> ids = new ArrayList<>();
        for (Json item : list.items()) {
            if (item instanceof Json.Text text) {
                ids.add(text.text());
            } else {
                refuse(item, AnswersReader.TEXTS.say("answer.ids"));
            }
        }
        return ids;
    }

    private void refuse(Json json, String problem) {
        refuse(json.place(), problem);
    }

    private void refuse(Place place, String problem) {
        problems.add(new Problem(place, AnswersReader.TEXTS.say("answer.of", of, problem)));
    }

    private Optional<Answer> yesOrNo(Json.Flag flag) {
        if (question.kind() == Kind.YES_NO) {
            return Optional.of(new Answer.Chosen(flag.value() ? "yes" : "no"));
        }
        refuse(flag, AnswerProblems.wrongKind(question, Boolean.toString(flag.value())));
        return Optional.empty();
    }

    private Optional<Answer> text(Json.Text text) {
        return switch (question.kind()) {
            case CHOICE, YES_NO -> Optional.of(new Answer.Chosen(text.text()));
            case TEXT ->
                Optional.of(text.text()).filter(words -> !words.isBlank()).map(Answer.Words::new);
            case CHECKLIST, NUMBER -> {
                refuse(text, AnswerProblems.wrongKind(question, AnswersReader.TEXTS.say("answer.text")));
                yield Optional.empty();
            }
        };
    }

    private Optional<Answer> mapping(Json.Mapping mapping) {
        if (hasUnknownKeys(mapping)) {
            return Optional.empty();
        }
        Map<String, Json> members =
                mapping.members().stream().collect(Collectors.toMap(Json.Member::name, Json.Member::value));
        if (members.containsKey(CHECKED) && !members.containsKey(UNKNOWN)) {
            return checked(members);
        }
        if (members.size() == 1 && members.get(UNKNOWN) instanceof Json.Flag flag && flag.value()) {
            return Optional.of(new Answer.DontKnow());
        }
        if (members.size() == 1 && members.get(NOT_APPLICABLE) instanceof Json.Text reason) {
            return Optional.of(new Answer.NotApplicable(reason.text()));
        }
        refuse(mapping, AnswersReader.TEXTS.say("answer.form"));
        return Optional.empty();
    }

    private boolean hasUnknownKeys(Json.Mapping mapping) {
        List<Json.Member> unknown = mapping.members().stream()
                .filter(member -> !KEYS.contains(member.name()))
                .toList();
        unknown.forEach(member -> refuse(
                member.place(),
                AnswersReader.TEXTS.say("json.unknown-key", member.name(), NearName.hint(member.name(), KEYS))));
        return !unknown.isEmpty();
    }

    private Optional<Answer> checked(Map<String, Json> members) {
        Optional<List<String>> items = listed(members.get(CHECKED), CHECKED);
        Optional<List<String>> without = members.containsKey(NOT_APPLICABLE)
                ? listed(members.get(NOT_APPLICABLE), NOT_APPLICABLE)
                : Optional.of(List.of());
        return items.isPresent() && without.isPresent()
                ? Optional.of(new Answer.Checked(items.get(), without.get()))
                : Optional.empty();
    }

    private Optional<List<String>> listed(Json json, String name) {
        if (json instanceof Json.Sequence list) {
            return Optional.of(ids(list));
        }
        refuse(json, AnswersReader.TEXTS.say("answer.no-list", name));
        return Optional.empty();
    }
}
