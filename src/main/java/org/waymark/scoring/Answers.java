package org.waymark.scoring;

import java.util.List;
import java.util.Map;
import org.waymark.questionnaire.Answer;

/**
 * What is scored: team answers, and individual responses that are used where there is no team answer.
 *
 * @param team by question id; a question left out is blank
 * @param responses of individuals, in no meaningful order
 */
public record Answers(Map<String, Answer> team, List<Response> responses) {

    /** One person's answers by question id. */
    public record Response(String by, Map<String, Answer> answers) {}

    public static Answers ofTeam(Map<String, Answer> team) {
        return new Answers(team, List.of());
    }
}
