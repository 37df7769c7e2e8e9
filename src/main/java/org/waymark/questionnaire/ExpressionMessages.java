package org.waymark.questionnaire;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says what CEL says in the words of somebody who writes questionnaires. */
final class ExpressionMessages {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '\\(?(.*?)\\)?'.*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED = Pattern.compile(
            "(?:mismatched input|extraneous input|no viable alternative at input|token recognition error at:) '(.*?)'"
                    + "(?: expecting.*)?",
            Pattern.DOTALL);

    private static final Map<String, String> TYPES = Map.of(
            "double", "a number",
            "bool", "a condition",
            "string", "a text",
            "list(double)", "a list of numbers",
            "list(bool)", "a list of conditions",
            "null", "null");

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("=", "=="),
            Map.entry("is", "=="),
            Map.entry("=<", "<="),
            Map.entry("=>", ">="),
            Map.entry("&", "&&"),
            Map.entry("and", "&&"),
            Map.entry("AND", "&&"),
            Map.entry("|", "||"),
            Map.entry("or", "||"),
            Map.entry("OR", "||"),
            Map.entry("not", "!"));

    private ExpressionMessages() {}

    static String ofSyntax(String message) {
        if (message.startsWith("For input string")) {
            return "the number " + message.replaceAll("[^0-9]", "") + " is too large";
        }
        if (message.startsWith("Expression recursion limit")) {
            return "the expression is nested too deep";
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (!unexpected.matches()) {
            return message.replaceAll("'<EOF>'", "the end").replaceAll(" expecting \\{.*", "");
        }
        String found = unexpected.group(1).strip();
        if (found.equals("<EOF>")) {
            return "the expression ends too early";
        }
        String instead = INSTEAD.getOrDefault(found, "");
        return "unexpected '" + found + "'" + (instead.isEmpty() ? "" : "; write '" + instead + "'");
    }

    static String ofTypes(String message) {
        Matcher undeclared = UNDECLARED.matcher(message);
        if (undeclared.matches()) {
            String name = undeclared.group(1);
            return isOperator(name)
                    ? "the operator '" + sign(name) + "' is not available"
                    : "unknown name '" + name + "'; ids stand in quotes inside a function, such as grade('" + name
                            + "')";
        }
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            String given = Arrays.stream(overload.group(2).split(", "))
                    .map(type -> TYPES.getOrDefault(type, type))
                    .collect(Collectors.joining(" and "));
            return "'" + sign(overload.group(1)) + "' does not fit " + given;
        }
        return message;
    }

    private static boolean isOperator(String name) {
        return name.contains("_") && !name.matches("\\w*[a-z]\\w*");
    }

    private static String sign(String name) {
        return isOperator(name) || name.startsWith("@") ? name.replace("_", "").replace("@", "") : name;
    }
}
