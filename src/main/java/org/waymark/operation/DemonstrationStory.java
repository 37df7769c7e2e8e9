package org.waymark.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The invented organisation as {@code demonstration.json} tells it: people, teams, and what each team answered in which
 * quarter. No score is told; the engine computes them.
 *
 * @param questionnaire id of the one whose questions are answered; with any other the teams have not begun
 */
record DemonstrationStory(String questionnaire, List<Someone> people, List<SomeTeam> teams) {

    /** @param role what the demonstration says about them when it prints who can sign in */
    record Someone(String name, String email, String role) {}

    /** @param coaches names of people, like {@code members} */
    record SomeTeam(String name, List<String> members, List<String> coaches, List<Quarter> quarters) {}

    /**
     * What a team answered in one quarter.
     *
     * @param ago quarters before the current one; 0 is still open
     * @param by who filled it in
     * @param answers by question id, as in docs/questionnaire-format.md, section 6; those of the quarter before hold
     *     unless named here, null takes one back
     * @param notes by question id
     */
    record Quarter(int ago, String form, String by, Map<String, JsonNode> answers, Map<String, String> notes) {}

    static DemonstrationStory read() {
        try (InputStream json = DemonstrationStory.class.getResourceAsStream("/demonstration.json")) {
            return new ObjectMapper().readValue(json, DemonstrationStory.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
