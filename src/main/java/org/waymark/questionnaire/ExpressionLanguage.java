package org.waymark.questionnaire;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.TypeParamType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload.Binary;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The part of CEL that questionnaires use: conditions and doubles, {@code min} and {@code max}, lists with {@code in},
 * {@code all}, {@code exists}, {@code exists_one}, {@code filter}, {@code map} and {@code size}, and the functions of
 * {@link ExpressionFunction}. Comparisons of numbers allow {@link #TOLERANCE}; dividing by zero gives an unknown.
 */
final class ExpressionLanguage {

    /** Numbers this near are equal, so not below each other: a last bit must not decide a level. */
    static final double TOLERANCE = 1e-9;

    static final String SIZE = "size";

    private static final ListType ANY_LIST = ListType.create(TypeParamType.create("T"));

    /** What a function answers where it cannot tell. */
    static final CelUnknownSet UNKNOWN = CelUnknownSet.create(0L);

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                    .includeFunctions(
                            StandardFunction.CONDITIONAL,
                            StandardFunction.LOGICAL_AND,
                            StandardFunction.LOGICAL_OR,
                            StandardFunction.LOGICAL_NOT,
                            StandardFunction.NOT_STRICTLY_FALSE,
                            StandardFunction.ADD,
                            StandardFunction.SUBTRACT,
                            StandardFunction.MULTIPLY,
                            StandardFunction.NEGATE)
                    .build())
            .setStandardMacros(
                    CelStandardMacro.ALL,
                    CelStandardMacro.EXISTS,
                    CelStandardMacro.EXISTS_ONE,
                    CelStandardMacro.FILTER,
                    CelStandardMacro.MAP)
            .addMacros(twoOrMore("min"), twoOrMore("max"))
            .addFunctionDeclarations(
                    comparison("_<_", "less"),
                    comparison("_<=_", "less_or_equal"),
                    comparison("_>_", "greater"),
                    comparison("_>=_", "greater_or_equal"),
                    equality("_==_", "equal"),
                    equality("_!=_", "different"),
                    declare("@in", overload("in", BOOL, DOUBLE, ListType.create(DOUBLE))),
                    declare("_/_", overload("divide", DOUBLE, DOUBLE, DOUBLE)),
                    declare("min", overload("min", DOUBLE, DOUBLE, DOUBLE)),
                    declare("max", overload("max", DOUBLE, DOUBLE, DOUBLE)),
                    declare(
                            SIZE,
                            overload("size", DOUBLE, ANY_LIST),
                            CelOverloadDecl.newMemberOverload("waymark_size_of", DOUBLE, ANY_LIST)))
            .addFunctionDeclarations(Arrays.stream(ExpressionFunction.values())
                    .map(ExpressionFunction::declaration)
                    .toList())
            .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setStandardFunctions(CelStandardFunctions.newBuilder()
                    .includeFunctions(
                            CelStandardFunctions.StandardFunction.LOGICAL_NOT,
                            CelStandardFunctions.StandardFunction.NOT_STRICTLY_FALSE,
                            CelStandardFunctions.StandardFunction.ADD,
                            CelStandardFunctions.StandardFunction.SUBTRACT,
                            CelStandardFunctions.StandardFunction.MULTIPLY,
                            CelStandardFunctions.StandardFunction.NEGATE)
                    .build())
            .addFunctionBindings(calculate("_<_", "less", (a, b) -> a < b && !near(a, b)))
            .addFunctionBindings(calculate("_<=_", "less_or_equal", (a, b) -> a < b || near(a, b)))
            .addFunctionBindings(calculate("_>_", "greater", (a, b) -> a > b && !near(a, b)))
            .addFunctionBindings(calculate("_>=_", "greater_or_equal", (a, b) -> a > b || near(a, b)))
            .addFunctionBindings(equate("_==_", "equal", true))
            .addFunctionBindings(equate("_!=_", "different", false))
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    "@in", CelFunctionBinding.from("waymark_in", Double.class, List.class, ExpressionLanguage::isIn)))
            .addFunctionBindings(calculate("_/_", "divide", (a, b) -> b == 0 ? UNKNOWN : (Object) (a / b)))
            .addFunctionBindings(calculate("min", "min", Math::min))
            .addFunctionBindings(calculate("max", "max", Math::max))
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    SIZE,
                    CelFunctionBinding.from("waymark_size", List.class, list -> (double) list.size()),
                    CelFunctionBinding.from("waymark_size_of", List.class, list -> (double) list.size())))
            .build();

    private ExpressionLanguage() {}

    static CelValidationResult parse(String source) {
        return COMPILER.parse(source);
    }

    static CelValidationResult checkTypes(CelAbstractSyntaxTree parsed) {
        return COMPILER.check(parsed);
    }

    static Program program(CelAbstractSyntaxTree checked) {
        try {
            return RUNTIME.createProgram(checked);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CelMacro twoOrMore(String name) {
        return CelMacro.newGlobalVarArgMacro(
                name,
                (factory, _, arguments) -> Optional.of(
                        arguments.size() < 2
                                ? factory.reportError(ProblemList.text("call.two-or-more", name))
                                : nested(name, factory, arguments)));
    }

    /** In halves, so that many arguments do not make a deep tree. */
    private static CelExpr nested(String name, CelMacroExprFactory factory, List<CelExpr> arguments) {
        int half = arguments.size() / 2;
        return arguments.size() == 1
                ? arguments.getFirst()
                : factory.newGlobalCall(
                        name,
                        nested(name, factory, arguments.subList(0, half)),
                        nested(name, factory, arguments.subList(half, arguments.size())));
    }

    private static CelFunctionDecl comparison(String operator, String overload) {
        return declare(operator, overload(overload, BOOL, DOUBLE, DOUBLE));
    }

    private static CelFunctionDecl equality(String operator, String overload) {
        return declare(
                operator,
                overload(overload, BOOL, DOUBLE, DOUBLE),
                overload(overload + "_condition", BOOL, BOOL, BOOL));
    }

    private static CelFunctionDecl declare(String function, CelOverloadDecl... overloads) {
        return CelFunctionDecl.newFunctionDeclaration(function, overloads);
    }

    private static CelOverloadDecl overload(String id, CelType gives, CelType... takes) {
        return CelOverloadDecl.newGlobalOverload("waymark_" + id, gives, takes);
    }

    private static Iterable<CelFunctionBinding> equate(String operator, String overload, boolean equal) {
        return CelFunctionBinding.fromOverloads(
                operator,
                CelFunctionBinding.from(
                        "waymark_" + overload, Double.class, Double.class, (a, b) -> near(a, b) == equal),
                CelFunctionBinding.from(
                        "waymark_" + overload + "_condition",
                        Boolean.class,
                        Boolean.class,
                        (a, b) -> a.equals(b) == equal));
    }

    private static Iterable<CelFunctionBinding> calculate(
            String function, String overload, Binary<Double, Double> calculation) {
        return CelFunctionBinding.fromOverloads(
                function, CelFunctionBinding.from("waymark_" + overload, Double.class, Double.class, calculation));
    }

    private static boolean isIn(Double number, List<?> numbers) {
        return numbers.stream().anyMatch(each -> near(number, (Double) each));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE;
    }
}
