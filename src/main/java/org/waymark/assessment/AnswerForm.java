package org.waymark.assessment;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What a browser sends for one question. Only the fields of the question's kind count.
 *
 * @param answer an option id, {@code :unknown} or {@code :not-applicable}; ids never begin with a colon
 * @param item checked items of a checklist
 * @param without items answered "we have none"
 * @param revision the one the page had before it
 * @param tab what the script calls the browser tab; empty without script
 * @param clear present: take the answer back
 */
record AnswerForm(
        @RestForm List<String> answer,
        @RestForm List<String> item,
        @RestForm List<String> without,
        @RestForm String number,
        @RestForm String text,
        @RestForm String reason,
        @RestForm String note,
        @RestForm String evidence,
        @RestForm Integer revision,
        @RestForm String tab,
        @RestForm String clear) {

    static final String UNKNOWN = ":unknown";
    static final String NOT_APPLICABLE = ":not-applicable";

    private static final Pattern TAB = Pattern.compile("[0-9a-z-]{1,40}");

    /** A field that was not sent is empty. */
    AnswerForm {
        answer = Objects.requireNonNullElse(answer, List.of());
        item = Objects.requireNonNullElse(item, List.of());
        without = Objects.requireNonNullElse(without, List.of());
        number = Objects.requireNonNullElse(number, "");
        text = Objects.requireNonNullElse(text, "");
        reason = Objects.requireNonNullElse(reason, "");
        note = Objects.requireNonNullElse(note, "");
        evidence = Objects.requireNonNullElse(evidence, "");
        revision = Objects.requireNonNullElse(revision, 0);
        tab = tab != null && TAB.matcher(tab).matches() ? tab : "";
    }

    /** What was said in the question's own way: an option, an item, a figure, words. */
    boolean saysSomething() {
        return !item.isEmpty()
                || !without.isEmpty()
                || !number.isBlank()
                || !text.isBlank()
                || !options().isEmpty();
    }

    /** What is chosen besides the two marks. */
    List<String> options() {
        return answer.stream()
                .filter(chosen -> !chosen.equals(UNKNOWN) && !chosen.equals(NOT_APPLICABLE))
                .toList();
    }

    boolean saysUnknown() {
        return answer.contains(UNKNOWN);
    }

    boolean saysNotApplicable() {
        return answer.contains(NOT_APPLICABLE);
    }
}
