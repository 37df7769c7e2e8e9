package org.waymark.scoring;

import java.util.List;

/**
 * Why a number, level, cap, classification, finding or recommendation is what it is. Complete: evaluating the rule from
 * {@code reads} alone gives {@code effect}.
 *
 * @param rule id of the rule, or the name of the built-in step such as {@code roll-up}, {@code level}, {@code coverage}
 * @param at file:line:column of the rule; null for built-in steps
 * @param reads what it read
 * @param threshold what it compared with, as written; null where there is none
 * @param effect what came of it, such as {@code level 3}
 * @param missing references that were unknown
 * @param concepts slugs of the concepts it rests on
 */
public record Explanation(
        String rule,
        String at,
        List<Read> reads,
        String threshold,
        String effect,
        List<String> missing,
        List<String> concepts) {

    /** A reference as written, such as {@code grade('trunk-frequency')}, and its value: a number, a boolean or null. */
    public record Read(String ref, Object value) {}
}
