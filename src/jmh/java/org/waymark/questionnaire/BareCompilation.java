package org.waymark.questionnaire;

import dev.cel.common.CelValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compiles the expressions of a questionnaire as CEL's library does it in the same environment: parsed, checked for types
 * and made runnable. What they name is not looked up, and what is wrong is not told.
 */
public final class BareCompilation {

    private static final Pattern TEXT_OR_INTEGER = Pattern.compile("'[^']*'|\\d+\\.\\d+|(\\d+)");

    private final List<String> sources;

    /** Prepares what is not measured: every number is written as CEL wants a double. */
    public BareCompilation(Questionnaire questionnaire) {
        this.sources = expressions(questionnaire)
                .map(Expression::source)
                .map(TEXT_OR_INTEGER::matcher)
                .map(matcher -> matcher.replaceAll(found ->
                        Matcher.quoteReplacement(found.group(1) == null ? found.group() : found.group() + ".0")))
                .toList();
    }

    private static Stream<Expression> expressions(Questionnaire questionnaire) {
        return Stream.of(
                        questionnaire.allQuestions().stream().flatMap(question -> question.visibleWhen().stream()),
                        questionnaire.caps().stream().flatMap(cap -> Stream.of(cap.when(), cap.limit())),
                        questionnaire.classifications().stream()
                                .flatMap(classification -> classification.cases().stream())
                                .flatMap(each -> each.when().stream()),
                        questionnaire.findings().stream().map(Finding::when))
                .flatMap(each -> each);
    }

    public int count() {
        return sources.size();
    }

    public List<Object> compile() {
        List<Object> programs = new ArrayList<>();
        try {
            for (String source : sources) {
                var parsed = ExpressionLanguage.parse(source).getAst();
                programs.add(ExpressionLanguage.program(
                        ExpressionLanguage.checkTypes(parsed).getAst()));
            }
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
        return programs;
    }
}
