package org.waymark.questionnaire;

import java.util.List;
import org.waymark.questionnaire.ExpressionFunction.Argument;
import org.waymark.questionnaire.Question.Kind;

/** Whether the arguments of a function name what is there, and whether that fits the function. */
record ReadingCheck(Names names, ProblemList problems) {

    void check(ExpressionFunction function, List<Object> literals, List<Place> places) {
        for (int i = 0; i < literals.size(); i++) {
            Argument argument = function.arguments().get(i);
            Place place = places.get(i);
            switch (argument) {
                case POSITION -> checkPosition((double) literals.get(i), place);
                case AREA -> names.use(Names.Kind.AREA, (String) literals.get(i), place);
                case CLASSIFICATION -> names.use(Names.Kind.CLASSIFICATION, (String) literals.get(i), place);
                case CASE -> checkCase((String) literals.get(0), (String) literals.get(i), place);
                case OPTION -> checkOption((String) literals.get(0), (String) literals.get(i), place);
                case ITEM -> checkItem((String) literals.get(0), (String) literals.get(i), place);
                default -> checkQuestion(function, argument, (String) literals.get(i), place);
            }
        }
    }

    private void checkPosition(double position, Place place) {
        if (position < 0 || position > 1) {
            problems.add(place, "reading.position", position);
        }
    }

    private void checkCase(String classification, String value, Place place) {
        names.classification(classification).ifPresent(found -> {
            List<String> values =
                    found.cases().stream().map(Classification.Case::value).toList();
            if (!values.contains(value)) {
                problems.addUnknown(place, value, values, "reading.no-case", classification, value);
            }
        });
    }

    private void checkOption(String question, String option, Place place) {
        names.question(question)
                .filter(found -> found.kind() == Kind.CHOICE || found.kind() == Kind.YES_NO)
                .ifPresent(found -> {
                    List<String> options =
                            found.options().stream().map(Question.Option::id).toList();
                    if (!options.contains(option)) {
                        problems.addUnknown(place, option, options, "reading.no-option", question, option);
                    }
                });
    }

    private void checkItem(String question, String item, Place place) {
        names.question(question).filter(found -> found.kind() == Kind.CHECKLIST).ifPresent(found -> {
            List<String> items = found.items().stream().map(Question.Item::id).toList();
            if (!items.contains(item)) {
                problems.addUnknown(place, item, items, "reading.no-item", question, item);
            }
        });
    }

    private void checkQuestion(ExpressionFunction function, Argument argument, String id, Place place) {
        names.use(Names.Kind.QUESTION, id, place);
        names.question(id).ifPresent(question -> {
            String reason = reasonNotToFit(question, argument);
            if (!reason.isEmpty()) {
                problems.add(place, "reading.misfit", function.called(), id, reason);
            }
        });
    }

    private static String reasonNotToFit(Question question, Argument argument) {
        String kind = ScalarWords.of(question.kind());
        return switch (argument) {
            case QUESTION_WITH_VALUE -> QuestionGrades.hasValue(question) ? "" : ProblemList.text("misfit.no-value");
            case QUESTION_WITH_GRADES ->
                QuestionGrades.highest(question).isPresent() ? "" : ProblemList.text("misfit.no-grades");
            case QUESTION_WITH_OPTIONS ->
                question.options().isEmpty() ? ProblemList.text("misfit.no-options", kind) : "";
            case CHECKLIST -> question.kind() == Kind.CHECKLIST ? "" : ProblemList.text("misfit.no-checklist", kind);
            case NUMBER -> question.kind() == Kind.NUMBER ? "" : ProblemList.text("misfit.no-number", kind);
            default -> "";
        };
    }
}
