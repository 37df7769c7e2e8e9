package org.waymark.questionnaire;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelMutableAst;
import dev.cel.common.CelSource;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExprConverter;
import java.util.List;
import java.util.stream.Stream;

/** Compiles one expression against the names of its questionnaire and tells every problem at its column. */
final class ExpressionCompiler {

    /** So that checking a file of hostile expressions takes time in proportion to its size. */
    private static final int LONGEST = 10_000;

    private final YamlScalar scalar;
    private final Names names;
    private final ProblemList problems;

    ExpressionCompiler(YamlScalar scalar, Names names, ProblemList problems) {
        this.scalar = scalar;
        this.names = names;
        this.problems = problems;
    }

    void compile(Expression expression, ExpressionFunction.Gives expected, ExpressionReadings.Readable readable) {
        if (scalar.text().length() > LONGEST) {
            problems.add(scalar.place(), "expression.too-long", LONGEST);
            return;
        }
        CelValidationResult parsed = ExpressionLanguage.parse(scalar.text());
        if (parsed.hasError()) {
            CelIssue issue = parsed.getErrors().getFirst();
            problems.add(
                    place(parsed.getSource(), issue),
                    "expression.syntax",
                    ExpressionMessages.ofSyntax(issue.getMessage()),
                    YamlScalar.shortened(scalar.text().strip()));
            return;
        }
        CelSource source = parsed.getSource();
        CelMutableExpr tree = CelMutableAst.fromCelAst(ast(parsed)).expr();
        turnIntoDoubles(tree);
        ExpressionReadings readings = new ExpressionReadings(scalar, source, names, problems, readable);
        readings.collect(tree);
        if (!readings.areWellFormed()) {
            return;
        }
        CelValidationResult checked = ExpressionLanguage.checkTypes(
                CelAbstractSyntaxTree.newParsedAst(CelMutableExprConverter.fromMutableExpr(tree), source));
        if (checked.hasError()) {
            checked.getErrors()
                    .forEach(issue ->
                            problems.addWords(place(source, issue), ExpressionMessages.ofTypes(issue.getMessage())));
            return;
        }
        CelAbstractSyntaxTree ast = ast(checked);
        if (!ast.getResultType().equals(expected.type())) {
            problems.add(
                    scalar.placeAt(0),
                    "expression.gives",
                    YamlScalar.shortened(scalar.text().strip()),
                    expected.described());
            return;
        }
        ExpressionNumbers numbers = new ExpressionNumbers();
        numbers.collect(tree);
        ExpressionVariables variables = new ExpressionVariables(readings.byCall());
        expression.compiled(
                readings.inOrderOfText(),
                numbers,
                variables.readings(),
                ExpressionLanguage.program(variables.inPlaceOfCalls(ast)));
    }

    private static CelAbstractSyntaxTree ast(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Place place(CelSource source, CelIssue issue) {
        return scalar.placeAt(
                source.getLocationOffset(issue.getSourceLocation()).orElse(0));
    }

    private static void turnIntoDoubles(CelMutableExpr tree) {
        switch (tree.getKind()) {
            case CONSTANT -> {
                CelConstant constant = tree.constant();
                if (constant.getKind() == CelConstant.Kind.INT64_VALUE) {
                    tree.setConstant(CelConstant.ofValue((double) constant.int64Value()));
                } else if (constant.getKind() == CelConstant.Kind.UINT64_VALUE) {
                    tree.setConstant(CelConstant.ofValue(constant.uint64Value().doubleValue()));
                }
            }
            default -> children(tree).forEach(ExpressionCompiler::turnIntoDoubles);
        }
    }

    /** The parts of an expression, in the order of the text as far as CEL keeps it. */
    static List<CelMutableExpr> children(CelMutableExpr tree) {
        return switch (tree.getKind()) {
            case CALL ->
                Stream.concat(tree.call().target().stream(), tree.call().args().stream())
                        .toList();
            case LIST -> tree.list().elements();
            case SELECT -> List.of(tree.select().operand());
            case COMPREHENSION ->
                List.of(
                        tree.comprehension().iterRange(),
                        tree.comprehension().accuInit(),
                        tree.comprehension().loopCondition(),
                        tree.comprehension().loopStep(),
                        tree.comprehension().result());
            default -> List.of();
        };
    }
}
