package org.waymark.questionnaire;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The numbers written in an expression, and which function calls are compared with which of them. */
final class ExpressionNumbers {

    private static final Set<String> COMPARISONS = Set.of("_<_", "_<=_", "_>_", "_>=_", "_==_", "_!=_", "@in");

    private final SortedSet<Double> all = new TreeSet<>();
    private final Map<Reading, SortedSet<Double>> compared = new HashMap<>();
    private final Set<Reading> usedOtherwise = new HashSet<>();

    void collect(CelMutableExpr tree) {
        Optional<Reading> reading = reading(tree);
        if (reading.isPresent()) {
            usedOtherwise.add(reading.get());
        } else if (tree.getKind() == Kind.CALL
                && COMPARISONS.contains(tree.call().function())) {
            compare(tree.call().args().get(0), tree.call().args().get(1));
            compare(tree.call().args().get(1), tree.call().args().get(0));
        } else {
            all.addAll(numbers(tree));
            ExpressionCompiler.children(tree).forEach(this::collect);
        }
    }

    private void compare(CelMutableExpr side, CelMutableExpr other) {
        Optional<Reading> reading = reading(side);
        List<Double> numbers = numbers(other);
        if (reading.isPresent() && !numbers.isEmpty()) {
            compared.computeIfAbsent(reading.get(), _ -> new TreeSet<>()).addAll(numbers);
            all.addAll(numbers);
        } else {
            collect(side);
        }
    }

    private static Optional<Reading> reading(CelMutableExpr tree) {
        return tree.getKind() == Kind.CALL
                ? ExpressionFunction.named(tree.call().function())
                        .map(function -> new Reading(
                                function.called(),
                                tree.call().args().stream()
                                        .map(argument -> literal(argument.constant()))
                                        .toList()))
                : Optional.empty();
    }

    private static Object literal(CelConstant constant) {
        return constant.getKind() == CelConstant.Kind.STRING_VALUE ? constant.stringValue() : constant.doubleValue();
    }

    /** Of a number or of a list of numbers; none of anything else. */
    private static List<Double> numbers(CelMutableExpr tree) {
        boolean isNumber =
                tree.getKind() == Kind.CONSTANT && tree.constant().getKind() == CelConstant.Kind.DOUBLE_VALUE;
        if (isNumber) {
            return List.of(tree.constant().doubleValue());
        }
        boolean isList = tree.getKind() == Kind.LIST
                && tree.list().elements().stream()
                        .noneMatch(element -> numbers(element).isEmpty());
        return isList
                ? tree.list().elements().stream()
                        .flatMap(element -> numbers(element).stream())
                        .toList()
                : List.of();
    }

    SortedSet<Double> all() {
        return Collections.unmodifiableSortedSet(all);
    }

    Optional<SortedSet<Double>> comparedWith(Reading reading) {
        return usedOtherwise.contains(reading)
                ? Optional.empty()
                : Optional.of(Collections.unmodifiableSortedSet(compared.getOrDefault(reading, new TreeSet<>())));
    }
}
