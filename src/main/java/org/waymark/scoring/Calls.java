package org.waymark.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.questionnaire.Question;

/**
 * The function calls about one question that explanations name, as they would be written in an expression. Every scoring
 * names them, so they are put together once.
 */
final class Calls {

    private static final Set<String> FUNCTIONS =
            Set.of("answered", "unknown", "not_applicable", "claimed", "value", "number");

    private final Map<String, String> byFunction = new HashMap<>();
    private final Map<String, String> byPart = new HashMap<>();

    Calls(Question question) {
        FUNCTIONS.forEach(function -> byFunction.put(function, "%s('%s')".formatted(function, question.id())));
        question.options().forEach(option -> addPart("chosen", question, option.id()));
        question.items().forEach(item -> addPart("checked", question, item.id()));
    }

    private void addPart(String function, Question question, String part) {
        byPart.put(part, "%s('%s', '%s')".formatted(function, question.id(), part));
    }

    /** Such as {@code claimed('trunk-frequency')}. */
    String to(String function) {
        return byFunction.get(function);
    }

    /** Whether an option is chosen, or an item checked. */
    String of(String part) {
        return byPart.get(part);
    }
}
