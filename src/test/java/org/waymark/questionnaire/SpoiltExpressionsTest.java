package org.waymark.questionnaire;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Expressions that cannot be compiled, each told at its column. */
class SpoiltExpressionsTest {

    /** The character § marks where in the spoilt text the problem stands. */
    @ParameterizedTest(name = "{1} instead of {0}")
    @MethodSource({"expressions"})
    void itIsToldWhereAndWhat(String sound, String spoilt, String message) {
        Spoilt.assertTold(Spoilt.with(sound, spoilt), message);
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"grade(§'pikc') < 2\"",
                        "unknown question 'pikc'; did you mean 'pick'?"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"§grad('pick') < 2\"",
                        "unknown function 'grad'; did you mean 'grade'?"),
                arguments("\"grade('pick') < 2\"", "\"§.grade('pick') < 2\"", "unknown function '.grade'"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"grade(§'size') < 2\"",
                        "'grade' does not fit 'size', which has no grades"),
                arguments("\"grade('pick') < 2\"", "\"value(§'words') < 2\"", "which has no value"),
                arguments("\"grade('pick') < 2\"", "\"true && chosen('pick', §'c')\"", "has no option 'c'"),
                arguments("\"grade('pick') < 2\"", "\"checked(§'pick', 'x')\"", "of kind choice, not checklist"),
                arguments("\"grade('pick') < 2\"", "\"checked('list', §'z')\"", "has no item 'z'"),
                arguments("\"grade('pick') < 2\"", "\"number(§'list') < 2\"", "of kind checklist, not number"),
                arguments("\"count('list') > 1\"", "\"classified('class', §'w')\"", "has no value 'w'"),
                arguments("\"grade('pick') < 2\"", "\"share('one', §2) < 1\"", "a position goes from 0 to 1"),
                arguments("\"grade('pick') < 2\"", "\"§grade('pick')\"", "has to give a condition"),
                arguments(
                        "\"grade('pick') < 2\"",
                        "\"grade('pick') §< true\"",
                        "'<' does not fit a number and a condition"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') §= 2\"", "unexpected '='; write '=='"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') < 2 §and true\"", "unexpected 'and'; write '&&'"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') <§\"", "the expression ends too early"),
                arguments("\"grade('pick') < 2\"", "\"grade(§pick) < 2\"", "'grade' takes the id of a question here"),
                arguments("\"grade('pick') < 2\"", "\"§grade() < 2\"", "'grade' takes 1 argument, not 0"),
                arguments("\"grade('pick') < 2\"", "\"min§(1) < 2\"", "'min' takes two or more numbers"),
                arguments("\"grade('pick') < 2\"", "\"§pick < 2\"", "unknown name 'pick'"),
                arguments("\"grade('pick') < 2\"", "\"grade('pick') §% 2 == 1\"", "the operator '%' is not available"),
                arguments("\"grade('pick') < 2\"", "\"'pick'.§grade() < 2\"", "takes its arguments in brackets"),
                arguments("\"grade('pick') < 2\"", "§\"grade(\\x27pikc\\x27) < 2\"", "unknown question 'pikc'"),
                arguments("\"grade('pick') < 2\"", "grade(§'pikc') < 2", "unknown question 'pikc'"),
                arguments(
                        "{id: cap, cap: {area: one, level: 1}, when: \"grade('pick') < 2\", because: B}",
                        "id: cap\n    cap: {area: one, level: 1}\n    because: B\n    when: |\n      true &&\n        grade(§'pikc') < 2",
                        "unknown question 'pikc'"),
                arguments("level: 1}, when", "level: \"grade(§'pikc') + 1\"}, when", "unknown question 'pikc'"),
                arguments("level: 1}, when", "level: \"§true\"}, when", "has to give a number"),
                arguments(
                        "kind: text",
                        "kind: text, visible-when: \"§grade('pick') < 2\"",
                        "visible-when may read raw answers only"),
                arguments(
                        "{id: pick, text: P, kind: choice, options: set}\n",
                        "{id: pick, text: P, kind: choice, options: set, private: true}\n"
                                + "      - {id: more, text: M, kind: text, visible-when: \"chosen(§'pick', 'a')\"}\n",
                        "visible-when may not read 'pick', which is private"),
                arguments(
                        "kind: text",
                        "kind: text, visible-when: §!chosen('pick', 'a')",
                        "put the expression in quotes"),
                arguments(
                        "title: One",
                        "title: One\n    visible-when: §!answered('pick')",
                        "put the expression in quotes"),
                arguments(
                        "  - {id: rec,",
                        "  - id: r\n    area: one\n    title: R\n    lifts: {pick: 2}\n    priority: level('one') < 2 ? 2 §: 1\n  - {id: rec,",
                        "put the expression in quotes"));
    }
}
