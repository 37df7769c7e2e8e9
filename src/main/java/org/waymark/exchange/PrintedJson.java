package org.waymark.exchange;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.waymark.scoring.Result;

/** JSON for people and scripts: one member a line, the same bytes for the same content on every machine. */
public final class PrintedJson {

    private static final ObjectMapper WITH_EXPLANATIONS = new ObjectMapper();

    private static final ObjectMapper WITHOUT_EXPLANATIONS = new ObjectMapper()
            .addMixIn(Result.OfArea.class, Unexplained.class)
            .addMixIn(Result.OfQuestion.class, Unexplained.class)
            .addMixIn(Result.OfClassification.class, Unexplained.class)
            .addMixIn(Result.OfFinding.class, Unexplained.class)
            .addMixIn(Result.OfRecommendation.class, Unexplained.class);

    @JsonIgnoreProperties("explanation")
    private interface Unexplained {}

    private PrintedJson() {}

    /** Of a result as docs/questionnaire-format.md, section 6 writes it. */
    public static String of(Result result, boolean explained) {
        return print(result, explained ? WITH_EXPLANATIONS : WITHOUT_EXPLANATIONS);
    }

    /**
     * Of anything else.
     *
     * @param content records, maps and lists of texts and numbers
     */
    public static String of(Object content) {
        return print(content, WITH_EXPLANATIONS);
    }

    private static String print(Object content, ObjectMapper mapper) {
        try {
            return printer(mapper).writeValueAsString(content) + "\n";
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static ObjectWriter printer(ObjectMapper mapper) {
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return mapper.writer(layout);
    }
}
