package org.waymark.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Problem;
import org.waymark.questionnaire.Question;

/** Single answers as JSON, as docs/questionnaire-format.md, section 6, writes them. */
public final class AnswerJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerJson() {}

    public static String write(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(String option) -> node(option).toString();
            case Answer.Figure(double number) ->
                JSON.getNodeFactory().numberNode(number).toString();
            case Answer.Words(String text) -> node(text).toString();
            case Answer.DontKnow() ->
                JSON.createObjectNode().put("unknown", true).toString();
            case Answer.NotApplicable(String reason) ->
                JSON.createObjectNode().put("notApplicable", reason).toString();
            case Answer.Checked(List<String> items, List<String> notApplicable) ->
                checked(items, notApplicable).toString();
        };
    }

    private static JsonNode node(String text) {
        return JSON.getNodeFactory().textNode(text);
    }

    private static JsonNode checked(List<String> items, List<String> notApplicable) {
        JsonNode list = JSON.valueToTree(items);
        if (notApplicable.isEmpty()) {
            return list;
        }
        ObjectNode both = JSON.createObjectNode();
        both.set("checked", list);
        both.set("notApplicable", JSON.valueToTree(notApplicable));
        return both;
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalStateException if it is no answer
     */
    public static Answer read(Question question, String json) {
        List<Problem> problems = new ArrayList<>();
        return JsonReader.read(new JsonText(question.id(), json), problems)
                .flatMap(value -> new AnswerReader(question, question.id(), problems).read(value))
                .filter(answer -> problems.isEmpty())
                .orElseThrow(() -> new IllegalStateException("stored answer is none: " + json + " " + problems));
    }
}
