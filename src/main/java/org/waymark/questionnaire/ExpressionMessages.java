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

    /** The keys of what CEL's types are called. */
    private static final Map<String, String> TYPES = Map.of(
            "double", "type.number",
            "bool", "type.condition",
            "string", "type.text",
            "list(double)", "type.numbers",
            "list(bool)", "type.conditions");

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
            return ProblemList.text("expression.too-large", message.replaceAll("[^0-9]", ""));
        }
        if (message.startsWith("Expression recursion limit")) {
            return ProblemList.text("expression.too-deep");
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (!unexpected.matches()) {
            return message.replaceAll("'<EOF>'", ProblemList.text("expression.end"))
                    .replaceAll(" expecting \\{.*", "");
        }
        String found = unexpected.group(1).strip();
        if (found.equals("<EOF>")) {
            return ProblemList.text("expression.too-short");
        }
        String instead = INSTEAD.getOrDefault(found, "");
        return instead.isEmpty()
                ? ProblemList.text("expression.unexpected", found)
                : ProblemList.text("expression.write-instead", found, instead);
    }

    static String ofTypes(String message) {
        Matcher undeclared = UNDECLARED.matcher(message);
        if (undeclared.matches()) {
            String name = undeclared.group(1);
            return isOperator(name)
                    ? ProblemList.text("expression.no-operator", sign(name))
                    : ProblemList.text("expression.unknown-name", name);
        }
        Matcher overload = NO_OVERLOAD.matcher(message);
        if (overload.matches()) {
            String given = Arrays.stream(overload.group(2).split(", "))
                    .map(type -> TYPES.containsKey(type) ? ProblemList.text(TYPES.get(type)) : type)
                    .collect(Collectors.joining(ProblemList.text("type.and")));
            return ProblemList.text("expression.misfit", sign(overload.group(1)), given);
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
