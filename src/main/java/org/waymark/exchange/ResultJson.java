package org.waymark.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.Map;
import org.waymark.scoring.Explanation;
import org.waymark.scoring.Result;

/** Results as they are stored: as docs/questionnaire-format.md, section 6 writes them, with all explanations. */
public final class ResultJson {

    /** The figure under which the sentence of an older result stands. */
    public static final String TEXT = "text";

    private static final ObjectMapper JSON = new ObjectMapper().addMixIn(Explanation.class, ReadEffect.class);

    private ResultJson() {}

    public static String write(Result result) {
        try {
            return JSON.writeValueAsString(result);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    public static Result read(String json) throws JsonProcessingException {
        return JSON.readValue(json, Result.class);
    }

    private interface ReadEffect {
        @JsonDeserialize(using = EffectReader.class)
        Map<String, Object> effect();
    }

    /** An effect was a sentence before it was figures, and stored results never change. */
    private static final class EffectReader extends JsonDeserializer<Map<String, Object>> {

        private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

        @Override
        public Map<String, Object> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? Map.of(TEXT, parser.getText())
                    : parser.readValueAs(FIGURES);
        }
    }
}
