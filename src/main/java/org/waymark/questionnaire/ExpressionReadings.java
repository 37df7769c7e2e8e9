package org.waymark.questionnaire;

import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.questionnaire.ExpressionFunction.Argument;

/** The function calls of one expression: collects them and checks that what they name is there and fits. */
final class ExpressionReadings {

    private static final List<String> CALCULATIONS = List.of("min", "max", ExpressionLanguage.SIZE);

    private final YamlScalar scalar;
    private final CelSource source;
    private final Names names;
    private final ProblemList problems;
    private final Readable readable;
    private final TreeMap<Integer, Reading> found = new TreeMap<>();
    private final Map<Long, Reading> byCall = new HashMap<>();
    private boolean wellFormed = true;

    /** What an expression may read. */
    enum Readable {
        ANYTHING,
        RAW_ANSWERS,
        RAW_ANSWERS_BUT_PRIVATE
    }

    ExpressionReadings(YamlScalar scalar, CelSource source, Names names, ProblemList problems, Readable readable) {
        this.scalar = scalar;
        this.source = source;
        this.names = names;
        this.problems = problems;
        this.readable = readable;
    }

    void collect(CelMutableExpr tree) {
        if (tree.getKind() == Kind.CALL && tree.call().function().matches("\\.?[A-Za-z]\\w*")) {
            call(tree);
        } else {
            ExpressionCompiler.children(tree).forEach(this::collect);
        }
    }

    private void call(CelMutableExpr tree) {
        String name = tree.call().function();
        if (CALCULATIONS.contains(name)) {
            ExpressionCompiler.children(tree).forEach(this::collect);
            return;
        }
        int start = startOfName(tree, name);
        Optional<ExpressionFunction> function = ExpressionFunction.named(name);
        if (function.isEmpty()) {
            List<String> known = new ArrayList<>(ExpressionFunction.names());
            known.addAll(CALCULATIONS);
            wellFormed = false;
            problems.addUnknown(scalar.placeAt(start), name, known, "call.unknown", name);
        } else if (tree.call().target().isPresent()) {
            refuse(start, "call.brackets", name);
        } else {
            read(function.get(), tree, start);
        }
    }

    /** CEL places a call at its bracket. */
    private int startOfName(CelMutableExpr tree, String name) {
        int bracket = offset(tree);
        int start =
                new StringBuilder(scalar.text()).lastIndexOf(name, scalar.text().offsetByCodePoints(0, bracket));
        return start < 0 ? bracket : scalar.text().codePointCount(0, start);
    }

    private int offset(CelMutableExpr tree) {
        return source.getPositionsMap().getOrDefault(tree.id(), 0);
    }

    private void read(ExpressionFunction function, CelMutableExpr tree, int start) {
        List<CelMutableExpr> given = tree.call().args();
        List<Argument> wanted = function.arguments();
        if (given.size() != wanted.size()) {
            refuse(start, "call.arguments", function.called(), arguments(wanted.size()), given.size());
            return;
        }
        List<Object> literals = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Optional<Object> literal = literal(given.get(i), wanted.get(i) == Argument.POSITION);
            if (literal.isEmpty()) {
                refuse(
                        offset(given.get(i)),
                        "call.literal",
                        function.called(),
                        wanted.get(i).described());
                return;
            }
            literals.add(literal.get());
        }
        if (readable != Readable.ANYTHING && !function.isRaw()) {
            refuse(start, "visibility.not-raw", function.called());
        }
        Reading reading = new Reading(function.called(), literals);
        found.put(start, reading);
        byCall.put(tree.id(), reading);
        List<Place> places =
                given.stream().map(each -> scalar.placeAt(offset(each))).toList();
        new ReadingCheck(names, problems).check(function, literals, places);
        if (readable == Readable.RAW_ANSWERS_BUT_PRIVATE) {
            refusePrivate(literals, places);
        }
    }

    /** Whether a question is asked must not tell what people said alone. */
    private void refusePrivate(List<Object> literals, List<Place> places) {
        literals.stream()
                .findFirst()
                .flatMap(id -> names.question(id.toString()))
                .filter(Question::isPrivate)
                .ifPresent(read -> problems.add(places.getFirst(), "visibility.private", read.id()));
    }

    private static String arguments(int count) {
        return ProblemList.text(count == 0 ? "arguments.none" : count == 1 ? "arguments.one" : "arguments.many", count);
    }

    private static Optional<Object> literal(CelMutableExpr expression, boolean number) {
        if (expression.getKind() != Kind.CONSTANT) {
            return Optional.empty();
        }
        CelConstant constant = expression.constant();
        return switch (constant.getKind()) {
            case STRING_VALUE -> number ? Optional.empty() : Optional.of(constant.stringValue());
            case DOUBLE_VALUE -> number ? Optional.of(constant.doubleValue()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private void refuse(int offset, String text, Object... details) {
        wellFormed = false;
        problems.add(scalar.placeAt(offset), text, details);
    }

    /** Whether checking types can still tell something new. */
    boolean areWellFormed() {
        return wellFormed;
    }

    /** By the id of the call in the tree. */
    Map<Long, Reading> byCall() {
        return byCall;
    }

    List<Reading> inOrderOfText() {
        return found.values().stream().distinct().toList();
    }
}
