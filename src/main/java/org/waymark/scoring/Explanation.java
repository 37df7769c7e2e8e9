package org.waymark.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Why a number, level, cap, classification, finding or recommendation is what it is. Complete: evaluating the rule from
 * {@code reads} alone gives {@code effect}.
 *
 * @param rule id of the rule, or the name of the built-in step such as {@code roll-up}, {@code level}, {@code coverage}
 * @param at file:line:column of the rule; null for built-in steps
 * @param reads what it read
 * @param threshold what it compared with, as written; null where there is none
 * @param effect what came of it, figure by figure under the names of docs/questionnaire-format.md, section 6, such as
 *     {@code level} 3: a Double, an Integer, a Boolean, the id of something or a list of ids. What is not known is absent.
 *     The map is not copied: whoever made it leaves it alone.
 * @param missing references that were unknown
 * @param concepts slugs of the concepts it rests on
 */
public record Explanation(
        String rule,
        String at,
        List<Read> reads,
        String threshold,
        Map<String, Object> effect,
        List<String> missing,
        List<String> concepts) {

    public Explanation {
        effect = Collections.unmodifiableMap(effect);
    }

    /** A reference as written, such as {@code grade('trunk-frequency')}, and its value: a number, a boolean or null. */
    public record Read(String ref, Object value) {}
}
