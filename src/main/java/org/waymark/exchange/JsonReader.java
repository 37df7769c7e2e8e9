package org.waymark.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Problem;

/** Reads a JSON document so that every value knows its place. */
final class JsonReader {

    /** Answers need six levels. */
    private static final int DEEPEST = 10;

    /** NaN and its kin are read in order to be refused by name. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonText text;
    private final JsonParser parser;
    private final List<Problem> problems;

    private JsonReader(JsonText text, JsonParser parser, List<Problem> problems) {
        this.text = text;
        this.parser = parser;
        this.problems = problems;
    }

    /** Empty, with a problem told, where it is no JSON. */
    static Optional<Json> read(JsonText text, List<Problem> problems) {
        try (JsonParser parser = JSON.createParser(text.text())) {
            return new JsonReader(text, parser, problems).document();
        } catch (StreamConstraintsException tooMuch) {
            problems.add(problem(text.place(0), "json.too-much"));
        } catch (JsonProcessingException fault) {
            problems.add(problem(
                    text.place(fault.getLocation().getCharOffset()), "json.none", inShort(fault.getOriginalMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.empty();
    }

    private static Problem problem(Place place, String text, Object... details) {
        return new Problem(place, AnswersReader.TEXTS.say(text, details));
    }

    /** Without what the parser says to programmers. */
    private static String inShort(String message) {
        return message.replaceAll("(?s)\\s*(\\(start marker|\\(not recognized|: was expecting \\(JSON).*", "");
    }

    private Optional<Json> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(problem(text.place(0), "json.empty"));
            return Optional.empty();
        }
        Json document = value(1);
        if (parser.nextToken() != null) {
            problems.add(problem(here(), "json.more"));
        }
        return Optional.of(document);
    }

    private Json value(int depth) throws IOException {
        Place place = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> tooDeep(depth, place) ? new Json.Null(place) : mapping(place, depth);
            case START_ARRAY -> tooDeep(depth, place) ? new Json.Null(place) : sequence(place, depth);
            case VALUE_STRING -> new Json.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Json.Figure(place, number(parser.getText()), parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(place, parser.getBooleanValue());
            default -> new Json.Null(place);
        };
    }

    private Place here() {
        return text.place(parser.currentTokenLocation().getCharOffset());
    }

    private boolean tooDeep(int depth, Place place) throws IOException {
        if (depth <= DEEPEST) {
            return false;
        }
        problems.add(problem(place, "json.too-deep"));
        parser.skipChildren();
        return true;
    }

    private Json mapping(Place place, int depth) throws IOException {
        List<Json.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Place ofName = here();
            String name = parser.currentName();
            parser.nextToken();
            Json value = value(depth + 1);
            if (names.add(name)) {
                members.add(new Json.Member(ofName, name, value));
            } else {
                problems.add(problem(ofName, "json.twice", name));
            }
        }
        return new Json.Mapping(place, members);
    }

    private Json sequence(Place place, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new Json.Sequence(place, items);
    }

    private static double number(String written) {
        return switch (written) {
            case "INF", "+INF", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(written);
        };
    }
}
