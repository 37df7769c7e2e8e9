package org.waymark.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;

/** Answers to a questionnaire, filled in one after another: {@code sheet.choose("a", "o3").result()}. */
final class Sheet {

    private final Questionnaire questionnaire;
    private final Map<String, Answer> team = new HashMap<>();
    private final List<Answers.Response> responses = new ArrayList<>();

    Sheet(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** A single file; the head with five levels is put in front. */
    static Sheet of(String yaml) {
        return new Sheet(Questionnaires.of(HEAD + yaml));
    }

    /** One whose areas, and what else stands before the recommendations, are given apart from those. */
    static Sheet advising(String before, String recommendations) {
        return of(before + "recommendations:\n  - " + recommendations + "\n");
    }

    private static final String HEAD = """
            id: sheet
            version: "1"
            title: Sheet
            levels:
              - {level: 1, name: One, meaning: one}
              - {level: 2, name: Two, meaning: two}
              - {level: 3, name: Three, meaning: three}
              - {level: 4, name: Four, meaning: four}
              - {level: 5, name: Five, meaning: five}
            options:
              five: [{id: o1, text: 1}, {id: o2, text: 2}, {id: o3, text: 3}, {id: o4, text: 4}, {id: o5, text: 5}]
            """.replaceAll("text: (\\d)", "text: Option $1");

    Sheet answer(String question, Answer answer) {
        team.put(question, answer);
        return this;
    }

    Sheet choose(String question, String option) {
        return answer(question, new Answer.Chosen(option));
    }

    Sheet check(String question, String... items) {
        return answer(question, new Answer.Checked(List.of(items), List.of()));
    }

    Sheet figure(String question, double number) {
        return answer(question, new Answer.Figure(number));
    }

    Sheet dontKnow(String question) {
        return answer(question, new Answer.DontKnow());
    }

    Sheet notApplicable(String question) {
        return answer(question, new Answer.NotApplicable("no such thing"));
    }

    /** One more person. */
    Sheet says(String question, Answer answer) {
        responses.add(new Answers.Response("person " + responses.size(), Map.of(question, answer)));
        return this;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Answers answers() {
        return new Answers(Map.copyOf(team), List.copyOf(responses));
    }

    Result result() {
        return Scorer.score(questionnaire, answers(), "full");
    }

    Evaluation evaluation() {
        return new Scorer(questionnaire).started(answers(), "full").inOrder();
    }

    Result.OfArea area(String id) {
        return result().area(id).orElseThrow();
    }

    Result.OfQuestion question(String id) {
        return result().question(id).orElseThrow();
    }

    /** Ids of the recommendations that fit, as the result lists them. */
    List<String> advised() {
        return result().recommendations().stream()
                .map(Result.OfRecommendation::id)
                .toList();
    }
}
