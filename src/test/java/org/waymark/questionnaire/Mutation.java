package org.waymark.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One way to spoil the text of a file. Places are given as shares of its length, so that they fit any text. */
sealed interface Mutation {

    byte[] spoil(byte[] bytes);

    /** What YAML, numbers and expressions are made of, and what has harmed other readers. */
    List<String> TOKENS = List.of(
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ":",
            ": ",
            ",",
            "- ",
            "#",
            " #",
            "|",
            ">",
            "&a ",
            "*a",
            "!",
            "!x ",
            "!!str ",
            "? ",
            "<<: ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "\n  ",
            "~",
            "null",
            "true",
            "no",
            "0",
            "-1",
            "1e999",
            "1e308",
            "0.1",
            ".inf",
            ".nan",
            "0x1F",
            "1_000",
            "12:30",
            "2026-01-01",
            "99999999999",
            "\u0000",
            "\u0007",
            "\uFEFF",
            "\u2028",
            "\u00e9",
            "\uD83D\uDE00",
            "\uFF41",
            "\\",
            "\\u0000",
            "$",
            "(",
            ")",
            "grade('",
            "')",
            " && ",
            " || ",
            " ? ",
            " == ",
            "<",
            "!chosen(",
            "min(",
            "[1].exists(x, ",
            "''",
            "\"\"",
            "id: x",
            "when: ",
            "level: ",
            "{to: 1}",
            "value: 1",
            "areas: [",
            "questions: [",
            "kind: number",
            "[".repeat(200),
            "{a: ".repeat(200),
            "- ".repeat(200),
            "(".repeat(400),
            "x".repeat(5_000));

    record FlipBits(double at, int mask) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            byte[] spoilt = bytes.clone();
            if (spoilt.length > 0) {
                spoilt[index(at, spoilt.length - 1)] ^= (byte) mask;
            }
            return spoilt;
        }
    }

    record Insert(double at, String token) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            String text = text(bytes);
            int index = index(at, text.length());
            return bytes(text.substring(0, index) + token + text.substring(index));
        }
    }

    record Remove(double at, int length) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            String text = text(bytes);
            int index = index(at, text.length());
            return bytes(text.substring(0, index) + text.substring(Math.min(text.length(), index + length)));
        }
    }

    record CutOff(double at) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            return Arrays.copyOf(bytes, index(at, bytes.length));
        }
    }

    record SwapLines(double one, double other) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            List<String> lines = lines(bytes);
            Collections.swap(lines, index(one, lines.size() - 1), index(other, lines.size() - 1));
            return bytes(String.join("\n", lines));
        }
    }

    record RepeatLine(double at, int times) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            List<String> lines = lines(bytes);
            int index = index(at, lines.size() - 1);
            lines.addAll(index, Collections.nCopies(times, lines.get(index)));
            return bytes(String.join("\n", lines));
        }
    }

    record Indent(double at, int by) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            List<String> lines = lines(bytes);
            int index = index(at, lines.size() - 1);
            lines.set(index, " ".repeat(by) + lines.get(index));
            return bytes(String.join("\n", lines));
        }
    }

    /** Replaces a word by another word of the same text: a key by a key, a name by a name. */
    record ExchangeWords(double one, double other) implements Mutation {
        @Override
        public byte[] spoil(byte[] bytes) {
            List<String> pieces =
                    new ArrayList<>(Arrays.asList(text(bytes).split("(?<=[^\\w-])(?=[\\w-])|(?<=[\\w-])(?=[^\\w-])")));
            pieces.set(index(one, pieces.size() - 1), pieces.get(index(other, pieces.size() - 1)));
            return bytes(pieces.stream().collect(Collectors.joining()));
        }
    }

    static Arbitrary<Mutation> any() {
        Arbitrary<Double> at = Arbitraries.doubles().between(0, 1);
        return Arbitraries.oneOf(
                Combinators.combine(at, Arbitraries.integers().between(1, 255)).as(FlipBits::new),
                Combinators.combine(at, Arbitraries.of(TOKENS)).as(Insert::new),
                Combinators.combine(at, Arbitraries.of(TOKENS)).as(Insert::new),
                Combinators.combine(at, Arbitraries.integers().between(1, 30)).as(Remove::new),
                at.map(CutOff::new),
                Combinators.combine(at, at).as(SwapLines::new),
                Combinators.combine(at, Arbitraries.integers().between(1, 3)).as(RepeatLine::new),
                Combinators.combine(at, Arbitraries.integers().between(1, 8)).as(Indent::new),
                Combinators.combine(at, at).as(ExchangeWords::new),
                Combinators.combine(at, at).as(ExchangeWords::new));
    }

    private static int index(double share, int most) {
        return (int) (share * most);
    }

    private static List<String> lines(byte[] bytes) {
        return new ArrayList<>(Arrays.asList(text(bytes).split("\n", -1)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
