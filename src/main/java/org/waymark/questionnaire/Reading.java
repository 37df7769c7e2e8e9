package org.waymark.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A call of one of the functions of docs/questionnaire-format.md, section 3, with its literal arguments.
 *
 * @param function such as {@code grade}
 * @param arguments strings and doubles, in order
 */
public record Reading(String function, List<Object> arguments) {

    /** As it would be written in an expression, such as {@code grade('trunk-frequency')}. */
    @Override
    public String toString() {
        return function
                + arguments.stream()
                        .map(argument -> argument instanceof String text ? "'" + text + "'" : argument.toString())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
