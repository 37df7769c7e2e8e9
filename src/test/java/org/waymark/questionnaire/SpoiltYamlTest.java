package org.waymark.questionnaire;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** YAML that is none, or means more than what is written there. */
class SpoiltYamlTest {

    /** The character § marks where in the spoilt text the problem stands. */
    @ParameterizedTest(name = "{1} instead of {0}")
    @MethodSource({"yaml"})
    void itIsToldWhereAndWhat(String sound, String spoilt, String message) {
        Spoilt.assertTold(Spoilt.with(sound, spoilt), message);
    }

    static Stream<Arguments> yaml() {
        return Stream.of(
                arguments("title: One", "title: §&a One", "anchor '&a'"),
                arguments("title: Q", "title: §*a", "alias '*a'"),
                arguments("title: Q", "title: §!!str Q", "tag"),
                arguments("title: Q", "title: §!!javax.script.ScriptEngineManager [x]", "tag"),
                arguments("title: Q", "title: Q\nself: §&a [x]", "anchor '&a'"),
                arguments("title: Q", "title: §!x Q", "the tag '!x' is not allowed"),
                arguments("title: One", "§<<: {title: One}\n    title: One", "merge key '<<'"),
                arguments("title: Q", "title: Q\n§title: R", "duplicate key 'title', first in line 3"),
                arguments("caps:", "§---\ncaps:", "second document"),
                arguments("title: Q", "§\ttitle: Q", "\\t(TAB)"),
                arguments("title: R, ", "title: §\"R, ", "not YAML: found unexpected end of stream"),
                arguments("caps:", "open: [a, b\ncaps§:", "a flow sequence that begins in line 15"),
                arguments("title: Q", "title: Q§: R", "mapping values are not allowed here"),
                arguments("title: Q", "title: §\"\\0\"", "U+0000"),
                arguments("title: Q", "title: §\"\\ud800\"", "U+D800"),
                arguments("title: Q", "title: a§\u0000b", "U+0000"),
                arguments("title: Q", "title: a§\u0007b", "U+0007"),
                arguments("title: Q", "title: a§\rb", "U+000D"),
                arguments("title: Q", "title: a§\uFEFFb", "U+FEFF"),
                arguments("title: Q", "title: §\"a\\rb\"", "U+000D"),
                arguments("title: Q", "? §[a]\n: b\ntitle: Q", "a key has to be a single word"),
                arguments(
                        "title: Q",
                        "title: " + "[".repeat(119) + "§" + "[".repeat(9) + "]".repeat(128),
                        "nested more than 120"));
    }
}
