package org.waymark.assessment;

/** What is wrong with a field of an answer; the words for each stand in the template {@code assessment/problem.html}. */
enum FieldProblem {
    EITHER_ANSWER_OR_NONE,
    NOT_AN_OPTION,
    NONE_OR_OTHERS,
    NOT_A_NUMBER,
    REASON_MISSING,
    NOT_APPLICABLE_NOT_OFFERED,
    TOO_LONG,
    UNUSUAL_CHARACTERS,
    NOT_A_LINK,
    FINISHED
}
