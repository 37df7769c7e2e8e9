package org.waymark.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.waymark.questionnaire.Answer;
import org.waymark.questionnaire.Question;

/** Answers as JSON, as docs/questionnaire-format.md, section 6, writes them. */
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

    public static Answer read(Question question, String json) {
        JsonNode node = parsed(json);
        if (node.path("unknown").asBoolean()) {
            return new Answer.DontKnow();
        }
        if (node.path("notApplicable").isTextual()) {
            return new Answer.NotApplicable(node.path("notApplicable").textValue());
        }
        return switch (question.kind()) {
            case CHOICE -> new Answer.Chosen(node.textValue());
            case YES_NO -> new Answer.Chosen(yesOrNo(node));
            case NUMBER -> new Answer.Figure(node.doubleValue());
            case TEXT -> new Answer.Words(node.textValue());
            case CHECKLIST ->
                new Answer.Checked(
                        texts(node.isArray() ? node : node.path("checked")), texts(node.path("notApplicable")));
        };
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored answer is not JSON: " + json, damaged);
        }
    }

    /** The format takes {@code true} and {@code false} as well as the words. */
    private static String yesOrNo(JsonNode node) {
        return node.isBoolean() ? node.booleanValue() ? "yes" : "no" : node.textValue();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
