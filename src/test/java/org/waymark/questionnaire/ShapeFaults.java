package org.waymark.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Everything that can be done to the shape of a sound document at one place: a key more, a key less, another value. */
final class ShapeFaults {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> INSTEAD_OF_A_SCALAR = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.textNode(""),
            NODES.textNode("Two Words"),
            NODES.numberNode(-1),
            NODES.numberNode(0.5),
            NODES.numberNode(1001),
            NODES.arrayNode());

    private static final List<JsonNode> INSTEAD_OF_SEVERAL = List.of(
            NODES.nullNode(),
            NODES.textNode("Two Words"),
            NODES.numberNode(7),
            NODES.arrayNode(),
            NODES.arrayNode().add(7),
            NODES.objectNode());

    /** @param what such as {@code /area/questions/0/kind becomes 7} */
    record Fault(String what, JsonNode document) {}

    private final JsonNode sound;
    private final List<Fault> faults = new ArrayList<>();

    private ShapeFaults(JsonNode sound) {
        this.sound = sound;
    }

    static List<Fault> of(JsonNode sound) {
        ShapeFaults all = new ShapeFaults(sound);
        all.spoil(sound, "");
        return all.faults;
    }

    private void spoil(JsonNode node, String at) {
        if (node instanceof ObjectNode object) {
            add(at + " has one more key", at, there -> ((ObjectNode) there).put("unknown-key", 1));
            object.fieldNames().forEachRemaining(key -> {
                add(at + " is without " + key, at, there -> ((ObjectNode) there).remove(key));
                (object.get(key).isValueNode() ? INSTEAD_OF_A_SCALAR : INSTEAD_OF_SEVERAL)
                        .forEach(value -> add(
                                at + "/" + key + " becomes " + value,
                                at,
                                there -> ((ObjectNode) there).set(key, value)));
                spoil(object.get(key), at + "/" + key);
            });
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            add(at + " is one shorter", at, there -> ((ArrayNode) there).remove(0));
            add(at + " has its first twice", at, there -> ((ArrayNode) there).add(array.get(0)));
            for (int i = 0; i < array.size(); i++) {
                spoil(array.get(i), at + "/" + i);
            }
        }
    }

    private void add(String what, String at, Consumer<JsonNode> change) {
        JsonNode copy = sound.deepCopy();
        change.accept(copy.at(at));
        faults.add(new Fault(what, copy));
    }
}
