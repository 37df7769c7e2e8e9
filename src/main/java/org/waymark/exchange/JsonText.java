package org.waymark.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Problem;

/** The text of a JSON document, without byte order mark. For one reader, who asks for places from front to back. */
final class JsonText {

    private final String file;
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    /** @param file what it is called in problems */
    JsonText(String file, String text) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Empty, with a problem told, where the bytes are too many or no text. */
    static Optional<JsonText> decode(String file, byte[] bytes, List<Problem> problems) {
        if (bytes.length > AnswersReader.MAX_BYTES) {
            problems.add(new Problem(new Place(file, 1, 1), AnswersReader.TEXTS.say("file.too-large")));
            return Optional.empty();
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
        JsonText text = new JsonText(file, characters.flip().toString());
        if (result.isError()) {
            problems.add(new Problem(text.place(text.text.length()), AnswersReader.TEXTS.say("file.not-utf8")));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    String text() {
        return text;
    }

    /**
     * Where a position is; the one before it, where it lies in front of one that was asked for already.
     *
     * @param position in UTF-16 units; the place counts characters
     */
    Place place(long position) {
        while (offset < Math.min(position, text.length())) {
            int character = text.codePointAt(offset);
            offset += Character.charCount(character);
            line += character == '\n' ? 1 : 0;
            column = character == '\n' ? 1 : column + 1;
        }
        return new Place(file, line, column);
    }
}
