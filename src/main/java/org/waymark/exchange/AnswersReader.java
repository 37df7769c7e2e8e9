package org.waymark.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.NearName;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Problem;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.AnswerProblems;
import org.waymark.scoring.Answers;

/** Reads the answers of a team and of individuals, and tells everything that does not fit at once. */
public final class AnswersReader {

    /** More is refused, so nobody has to read further than one byte more. */
    public static final int MAX_BYTES = 16 << 20;

    /** Beyond this, names are no longer compared to guess what was meant: a hostile file must not cost minutes. */
    private static final int GUESSES = 200;

    static final Phrases TEXTS = Phrases.of("org.waymark.exchange.problems");

    private final String questionnaire;
    private final Map<String, Question> questions;
    private final List<Problem> problems = new ArrayList<>();

    private AnswersReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire.id() + " " + questionnaire.version();
        this.questions = questionnaire.allQuestions().stream().collect(toMap(Question::id, Function.identity()));
    }

    /**
     * @param file what the answers are called in problems
     * @param json {@code {"answers": {...}, "responses": [{"by": ..., "answers": {...}}]}} in UTF-8, both left out if empty
     * @throws AnswersDoNotFit with all problems, where there are any
     */
    public static Answers read(Questionnaire questionnaire, String file, byte[] json) {
        AnswersReader reader = new AnswersReader(questionnaire);
        Answers answers = JsonText.decode(file, json, reader.problems)
                .flatMap(text -> JsonReader.read(text, reader.problems))
                .map(reader::whole)
                .orElseGet(() -> Answers.ofTeam(Map.of()));
        if (!reader.problems.isEmpty()) {
            reader.problems.sort(Comparator.comparing(
                    Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::column)));
            throw new AnswersDoNotFit(reader.problems);
        }
        return answers;
    }

    private Answers whole(Json document) {
        Map<String, Json> members = members(document, "answers", "responses");
        return new Answers(
                answers(members.get("answers"), UnaryOperator.identity(), AnswerProblems::ofTeam),
                responses(members.get("responses")));
    }

    /** By name; without those that nobody asked for. */
    private Map<String, Json> members(Json json, String... known) {
        Map<String, Json> members = new LinkedHashMap<>();
        if (!(json instanceof Json.Mapping mapping)) {
            add(json.place(), "json.no-object", (Object[]) known);
            return members;
        }
        for (Json.Member member : mapping.members()) {
            if (List.of(known).contains(member.name())) {
                members.put(member.name(), member.value());
            } else {
                String hint = questions.containsKey(member.name())
                        ? TEXTS.say("answers.inside")
                        : hint(member.name(), List.of(known));
                add(member.place(), "json.unknown-key", member.name(), hint);
            }
        }
        return members;
    }

    private void add(Place place, String text, Object... details) {
        problems.add(new Problem(place, TEXTS.say(text, details)));
    }

    private String hint(String name, Collection<String> known) {
        return problems.size() < GUESSES ? NearName.hint(name, known) : "";
    }

    /**
     * @param json null where there are none
     * @param naming from the id of a question to words that also say whose answer it is
     */
    private Map<String, Answer> answers(
            Json json, UnaryOperator<String> naming, BiFunction<Question, Answer, List<String>> misfits) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        switch (json) {
            case null -> {}
            case Json.Mapping mapping -> {
                for (Json.Member member : mapping.members()) {
                    answer(member, naming.apply(member.name()), misfits)
                            .ifPresent(answer -> answers.put(member.name(), answer));
                }
            }
            default -> add(json.place(), "answers.no-object");
        }
        return answers;
    }

    private Optional<Answer> answer(Json.Member member, String of, BiFunction<Question, Answer, List<String>> misfits) {
        Question question = questions.get(member.name());
        if (question == null) {
            add(
                    member.place(),
                    "answer.of",
                    of,
                    TEXTS.say("answer.no-question", questionnaire, hint(member.name(), questions.keySet())));
            return Optional.empty();
        }
        Optional<Answer> answer = new AnswerReader(question, of, problems).read(member.value());
        answer.map(given -> misfits.apply(question, given))
                .orElse(List.of())
                .forEach(misfit -> add(member.value().place(), "answer.of", of, misfit));
        return answer;
    }

    /** @param json null where there are none */
    private List<Answers.Response> responses(Json json) {
        List<Answers.Response> responses = new ArrayList<>();
        Set<String> people = new HashSet<>();
        switch (json) {
            case null -> {}
            case Json.Sequence list -> {
                for (Json each : list.items()) {
                    Answers.Response response = response(each, responses.size() + 1);
                    responses.add(response);
                    if (!people.add(response.by())) {
                        add(each.place(), "responses.second", response.by());
                    }
                }
            }
            default -> add(json.place(), "responses.no-list");
        }
        return responses;
    }

    /** @param number from 1; what somebody is called who gives no name */
    private Answers.Response response(Json json, int number) {
        Map<String, Json> members = members(json, "by", "answers");
        String by = Integer.toString(number);
        switch (members.get("by")) {
            case null -> {}
            case Json.Text(Place place, String name) -> by = name;
            case Json other -> add(other.place(), "responses.by");
        }
        String person = by;
        return new Answers.Response(
                person,
                answers(
                        members.get("answers"),
                        question -> TEXTS.say("answer.of-person", question, person),
                        AnswerProblems::of));
    }
}
