package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleschTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "the, 1",
        "team, 1",
        "time, 1",
        "makes, 1",
        "moved, 1",
        "rhythm, 1",
        "don't, 1",
        "42, 1",
        "table, 2",
        "tested, 2",
        "added, 2",
        "changes, 2",
        "boxes, 2",
        "release, 2",
        "rules, 1",
        "trunk-based, 2",
        "deployment, 3",
        "telemetry, 4",
        "responsibility, 6"
    })
    void syllablesAreCountedAsTheyAreSpoken(String word, int syllables) {
        assertThat(Flesch.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void shortWordsInShortSentencesAreEasiest() {
        // 3 words in 1 sentence, 3 syllables
        assertThat(Flesch.readingEase("The cat sat.")).isCloseTo(206.835 - 1.015 * 3 - 84.6, within(1e-9));
    }

    @Test
    void aListEntryIsASentence() {
        assertThat(Flesch.readingEase("one two\nthree four")).isEqualTo(Flesch.readingEase("One two. Three four."));
    }

    @Test
    void aVersionNumberEndsNoSentence() {
        assertThat(Flesch.readingEase("It is at 1.2 now.")).isCloseTo(206.835 - 1.015 * 6 - 84.6, within(1e-9));
    }

    @Test
    void longWordsInLongSentencesAreHard() {
        assertThat(Flesch.readingEase("Organisational responsibility necessitates continuous prioritisation of"
                        + " interdepartmental communication, facilitating institutional transformation"))
                .isNegative();
    }
}
