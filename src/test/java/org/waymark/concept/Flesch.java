package org.waymark.concept;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flesch's reading ease of English text: 206.835 − 1.015 × (words ÷ sentences) − 84.6 × (syllables ÷ words). 100 is very
 * easy, 60 to 70 plain English, below 30 very hard. Rudolf Flesch, "A new readability yardstick", Journal of Applied
 * Psychology 32 (1948), pages 221 to 233.
 */
final class Flesch {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

    /** A colon and a semicolon part thoughts as well as a full stop does; so does the end of a line. */
    private static final Pattern END = Pattern.compile("[.!?:;]+[\"”’')]*(?:\\s+|$)|\\n+");

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Letters at the end of a word that are written and not spoken: "time", "moved", "makes", "named" but not "tested". */
    private static final Pattern SILENT = Pattern.compile(
            "(?:(?<![aeiouyl])e|(?<=[aeiouy]l)e|(?<=[^aeiouytd])ed" + "|(?<=[^aeiouysxzcgl])es|(?<=[aeiouy]l)es)$");

    private Flesch() {}

    static double readingEase(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        long sentences = Stream.of(END.split(text))
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
        int syllables = words.stream().mapToInt(Flesch::syllables).sum();
        return 206.835 - 1.015 * words.size() / sentences - 84.6 * syllables / words.size();
    }

    /** By groups of vowels, without those that are silent at the end; at least 1. Right for most words, not for all. */
    static int syllables(String word) {
        String spoken = SILENT.matcher(word.toLowerCase(Locale.ROOT).replaceAll("['’].*", ""))
                .replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
