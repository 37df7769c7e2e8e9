package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Zwölf Äpfel, “quoted” – and more…",
                "two\r\nlines\tand a tab",
                "e\u0301 with a combining mark",
                "\uD83D\uDE80 outside the basic plane",
                "\u05E9\u05DC\u05D5\u05DD",
                "family \uD83D\uDC68\u200D\uD83D\uDC69"
            })
    void whatPeopleTypeIsPlain(String text) {
        assertThat(PlainText.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007b",
                "a\u001B[31mb",
                "a\u007Fb",
                "a\u0085b",
                "a\u202Eb",
                "a\u2066b",
                "a\uD800",
                "\uDC00b"
            })
    void invisibleAndTurningCharactersAreNot(String text) {
        assertThat(PlainText.isPlain(text)).isFalse();
    }

    @Test
    void anEmojiCountsOnce() {
        assertThat(PlainText.length("a\uD83D\uDE80")).isEqualTo(2);
    }
}
