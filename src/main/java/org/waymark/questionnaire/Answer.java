package org.waymark.questionnaire;

import java.util.List;

/** What a person or a team says to a question. Blank is the absence of an answer. */
public sealed interface Answer {

    /** The option of a choice; for a yes-no {@code yes} or {@code no}. */
    record Chosen(String option) implements Answer {}

    /** The items of a checklist that are there, and those that are answered "we have none". */
    record Checked(List<String> items, List<String> notApplicable) implements Answer {}

    /** The figure of a number question, in its unit; finite. */
    record Figure(double number) implements Answer {}

    /** The words of a text question. */
    record Words(String text) implements Answer {}

    /** "Does not apply", with the reason. */
    record NotApplicable(String reason) implements Answer {}

    /** "We don't know": an answer of its own. */
    record DontKnow() implements Answer {}
}
