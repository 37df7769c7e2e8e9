package org.waymark.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/** A call of one of the functions of docs/questionnaire-format.md, section 3, with its literal arguments. */
public final class Reading {

    private final String function;
    private final List<Object> arguments;
    private final String written;

    /**
     * @param function such as {@code grade}
     * @param arguments strings and doubles, in order
     */
    public Reading(String function, List<Object> arguments) {
        this.function = function;
        this.arguments = List.copyOf(arguments);
        this.written = function
                + arguments.stream()
                        .map(argument -> argument instanceof String text ? "'" + text + "'" : argument.toString())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    public String function() {
        return function;
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reading reading && written.equals(reading.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** As it would be written in an expression, such as {@code grade('trunk-frequency')}. */
    @Override
    public String toString() {
        return written;
    }
}
