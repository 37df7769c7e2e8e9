package org.waymark.questionnaire;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExpr.CelMutableIdent;
import dev.cel.common.ast.CelMutableExprConverter;
import dev.cel.common.ast.CelReference;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts a variable in the place of each function call of a checked expression. Their arguments are literals, so a call is
 * a value that is known before the expression runs, and CEL looks up a variable several times faster than it calls a
 * function.
 */
final class ExpressionVariables {

    private final Map<Long, Reading> byCall;
    private final Map<String, Reading> readings = new HashMap<>();

    ExpressionVariables(Map<Long, Reading> byCall) {
        this.byCall = byCall;
        byCall.values().forEach(reading -> readings.put(reading.toString(), reading));
    }

    /** By the name of the variable, which is the call as written. */
    Map<String, Reading> readings() {
        return Map.copyOf(readings);
    }

    CelAbstractSyntaxTree inPlaceOfCalls(CelAbstractSyntaxTree checked) {
        CelMutableExpr tree = CelMutableExprConverter.fromCelExpr(checked.getExpr());
        Map<Long, CelReference> references = new HashMap<>(checked.getReferenceMap());
        replace(tree, references);
        CelExpr replaced = CelMutableExprConverter.fromMutableExpr(tree);
        return CelAbstractSyntaxTree.newCheckedAst(replaced, checked.getSource(), references, checked.getTypeMap());
    }

    private void replace(CelMutableExpr tree, Map<Long, CelReference> references) {
        Reading reading = byCall.get(tree.id());
        if (reading == null) {
            ExpressionCompiler.children(tree).forEach(child -> replace(child, references));
        } else {
            tree.setIdent(CelMutableIdent.create(reading.toString()));
            references.put(
                    tree.id(),
                    CelReference.newBuilder().setName(reading.toString()).build());
        }
    }
}
