package org.waymark.questionnaire;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A function through which an expression reads answers and results. Its arguments are literals. */
enum ExpressionFunction {
    VALUE(Gives.NUMBER, Argument.QUESTION_WITH_VALUE),
    CLAIMED(Gives.NUMBER, Argument.QUESTION_WITH_VALUE),
    GRADE(Gives.NUMBER, Argument.QUESTION_WITH_GRADES),
    CLAIMED_GRADE(Gives.NUMBER, Argument.QUESTION_WITH_GRADES),
    CHOSEN(Gives.CONDITION, Argument.QUESTION_WITH_OPTIONS, Argument.OPTION),
    CHECKED(Gives.CONDITION, Argument.CHECKLIST, Argument.ITEM),
    SHARE_CHECKED(Gives.NUMBER, Argument.CHECKLIST, Argument.ITEM),
    COUNT(Gives.NUMBER, Argument.CHECKLIST),
    NUMBER(Gives.NUMBER, Argument.NUMBER),
    ANSWERED(Gives.CONDITION, Argument.QUESTION),
    UNKNOWN(Gives.CONDITION, Argument.QUESTION),
    NOT_APPLICABLE(Gives.CONDITION, Argument.QUESTION),
    SPREAD(Gives.NUMBER, Argument.QUESTION_WITH_GRADES),
    RESPONDENTS(Gives.NUMBER),
    SCORE(Gives.NUMBER, Argument.AREA),
    POINTS(Gives.NUMBER, Argument.AREA),
    LEVEL(Gives.NUMBER, Argument.AREA),
    COVERAGE(Gives.NUMBER, Argument.AREA),
    WORST(Gives.NUMBER, Argument.AREA),
    SHARE(Gives.NUMBER, Argument.AREA, Argument.POSITION),
    CLASSIFIED(Gives.CONDITION, Argument.CLASSIFICATION, Argument.CASE);

    private static final List<ExpressionFunction> RAW =
            List.of(CHOSEN, CHECKED, COUNT, NUMBER, ANSWERED, UNKNOWN, NOT_APPLICABLE);

    private final Gives gives;
    private final List<Argument> arguments;

    ExpressionFunction(Gives gives, Argument... arguments) {
        this.gives = gives;
        this.arguments = List.of(arguments);
    }

    /** What an expression or a function gives. */
    enum Gives {
        NUMBER(SimpleType.DOUBLE, "type.number"),
        CONDITION(SimpleType.BOOL, "gives.condition");

        private final CelType type;
        private final String text;

        Gives(CelType type, String text) {
            this.type = type;
            this.text = text;
        }

        CelType type() {
            return type;
        }

        String described() {
            return ProblemList.text(text);
        }
    }

    /** What may stand as an argument. Options, items and cases belong to the argument before them. */
    enum Argument {
        QUESTION,
        QUESTION_WITH_VALUE,
        QUESTION_WITH_GRADES,
        QUESTION_WITH_OPTIONS,
        CHECKLIST,
        NUMBER,
        OPTION,
        ITEM,
        AREA,
        POSITION,
        CLASSIFICATION,
        CASE;

        String described() {
            return ProblemList.text(
                    switch (this) {
                        case OPTION -> "argument.option";
                        case ITEM -> "argument.item";
                        case AREA -> "argument.area";
                        case POSITION -> "argument.position";
                        case CLASSIFICATION -> "argument.classification";
                        case CASE -> "argument.case";
                        default -> "argument.question";
                    });
        }
    }

    static Optional<ExpressionFunction> named(String name) {
        return Arrays.stream(values())
                .filter(function -> function.called().equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ExpressionFunction::called).toList();
    }

    /** Its name in expressions. */
    String called() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Argument> arguments() {
        return arguments;
    }

    /** Reads nothing but answers as they were given, so that visibility may depend on it. */
    boolean isRaw() {
        return RAW.contains(this);
    }

    CelFunctionDecl declaration() {
        List<CelType> types = arguments.stream()
                .map(argument -> (CelType) (argument == Argument.POSITION ? SimpleType.DOUBLE : SimpleType.STRING))
                .toList();
        return CelFunctionDecl.newFunctionDeclaration(
                called(), CelOverloadDecl.newGlobalOverload("waymark_" + called(), gives.type, types));
    }
}
