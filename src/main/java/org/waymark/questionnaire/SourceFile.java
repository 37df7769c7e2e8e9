package org.waymark.questionnaire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** The text of one file, without byte order mark and with LF at the ends of its lines. Positions count characters. */
final class SourceFile {

    static final int MAX_BYTES = 1 << 20;

    private final String path;
    private final int[] characters;
    private final int[] lineStarts;

    private SourceFile(String path, String text) {
        this.path = path;
        this.characters = text.codePoints().toArray();
        this.lineStarts = lineStarts(characters);
    }

    /** Empty, with a problem told, where the bytes are too many or no text. */
    static Optional<SourceFile> decode(String path, byte[] bytes, ProblemList problems) {
        Place start = new Place(path, 1, 1);
        if (bytes.length > MAX_BYTES) {
            problems.add(start, "file.too-large");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        SourceFile file =
                new SourceFile(path, withoutMarkAndCarriageReturns(text.flip().toString()));
        if (result.isError()) {
            problems.add(file.place(file.length()), "file.not-utf8");
            return Optional.empty();
        }
        for (int i = 0; i < file.characters.length; i++) {
            if (!isText(file.characters[i])) {
                problems.add(file.place(i), "file.character", file.characters[i]);
                return Optional.empty();
            }
        }
        return Optional.of(file);
    }

    private static String withoutMarkAndCarriageReturns(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    /** What can be printed and stored: no NUL, no other control character, no half of a surrogate pair. */
    static boolean isText(int character) {
        return StreamReader.isPrintable(character) && character != 0xFEFF && character != '\r';
    }

    private static int[] lineStarts(int[] characters) {
        int[] starts = new int[characters.length + 1];
        int lines = 1;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '\n') {
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    String path() {
        return path;
    }

    int length() {
        return characters.length;
    }

    /** The characters from one position up to, but without, another. */
    String text(int from, int to) {
        return new String(characters, from, to - from);
    }

    String text() {
        return text(0, length());
    }

    int lines() {
        return lineStarts.length;
    }

    /** The line, counted from 1, without its end; "" beyond the last one. */
    String line(int line) {
        if (line > lineStarts.length) {
            return "";
        }
        int end = line < lineStarts.length ? lineStarts[line] - 1 : length();
        return text(lineStarts[line - 1], end);
    }

    /** The last characters before a position, from its own line or the one above. */
    String justBefore(int position) {
        int lineAbove = Math.max(0, place(position).line() - 2);
        return text(Math.max(lineStarts[lineAbove], position - 50), position);
    }

    Place place(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        int line = found >= 0 ? found : -found - 2;
        return new Place(path, line + 1, position - lineStarts[line] + 1);
    }
}
