package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.questionnaire.ExpressionFunction.Gives;
import org.waymark.questionnaire.ExpressionReadings.Readable;

/** A questionnaire while it is being read: the names met so far, and what can be checked only once all are known. */
final class Draft {

    private final ProblemList problems;
    private final Names names;
    private final boolean inFolder;
    private final List<Runnable> checks = new ArrayList<>();

    /** @param inFolder false for a single file, where concepts and sources are not checked */
    Draft(ProblemList problems, boolean inFolder) {
        this.problems = problems;
        this.names = new Names(problems);
        this.inFolder = inFolder;
    }

    ProblemList problems() {
        return problems;
    }

    Names names() {
        return names;
    }

    void later(Runnable check) {
        checks.add(check);
    }

    /** To be called once, when all files have been read. */
    void checkNow() {
        checks.forEach(Runnable::run);
    }

    /** A new id of the kind, unique and in kebab-case. */
    String declare(Names.Kind kind, Fields fields) {
        String id = fields.id("id");
        if (!id.isEmpty()) {
            names.declare(kind, id, fields.place("id"));
        }
        return id;
    }

    /** A name of something that has to be there in the end. */
    String use(Names.Kind kind, YamlScalar name) {
        later(() -> names.use(kind, name.text(), name.place()));
        return name.text();
    }

    List<String> useAll(Names.Kind kind, List<YamlScalar> used) {
        return used.stream().map(name -> use(kind, name)).toList();
    }

    List<String> concepts(Fields fields) {
        return library(Names.Kind.CONCEPT, fields.names("concepts"));
    }

    List<String> sources(Fields fields) {
        return library(Names.Kind.SOURCE, fields.names("sources"));
    }

    private List<String> library(Names.Kind kind, List<YamlScalar> used) {
        return inFolder
                ? useAll(kind, used)
                : used.stream().map(YamlScalar::text).toList();
    }

    Optional<Expression> condition(Fields fields, String key) {
        return expression(fields, key, Gives.CONDITION, Readable.ANYTHING);
    }

    /**
     * A condition that reads raw answers only.
     *
     * @param isPrivate whether it belongs to a private question; only then may it read private ones
     */
    Optional<Expression> visibility(Fields fields, String key, boolean isPrivate) {
        return expression(
                fields, key, Gives.CONDITION, isPrivate ? Readable.RAW_ANSWERS : Readable.RAW_ANSWERS_BUT_PRIVATE);
    }

    Optional<Expression> number(Fields fields, String key) {
        return expression(fields, key, Gives.NUMBER, Readable.ANYTHING);
    }

    private Optional<Expression> expression(Fields fields, String key, Gives gives, Readable readable) {
        return fields.scalar(key).map(scalar -> {
            Expression expression = new Expression(scalar.text(), scalar.place());
            later(() -> new ExpressionCompiler(scalar, names, problems).compile(expression, gives, readable));
            return expression;
        });
    }
}
