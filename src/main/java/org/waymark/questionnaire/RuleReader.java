package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Cap.Target;
import org.waymark.questionnaire.Finding.Severity;

/** Reads caps, classifications and findings. */
final class RuleReader {

    private final Draft draft;
    private final CapCheck capCheck;

    RuleReader(Draft draft, Set<Integer> levels) {
        this.draft = draft;
        this.capCheck = new CapCheck(draft, levels);
    }

    List<Cap> caps(Fields file) {
        List<Cap> caps = new ArrayList<>();
        for (Fields fields : file.each("caps", "cap")) {
            String id = draft.declare(Names.Kind.CAP, fields);
            fields.require("cap");
            fields.require("when");
            Optional<Expression> when = draft.condition(fields, "when");
            String because = fields.text("because");
            List<String> concepts = draft.concepts(fields);
            fields.inner("cap")
                    .ifPresent(target -> target(target).ifPresent(kind -> {
                        Target read = new Target(kind.kind(), kind.target().text());
                        Optional<Expression> limit = draft.number(target, kind.limit());
                        target.refuseOthers();
                        if (limit.isPresent() && when.isPresent()) {
                            Cap cap = new Cap(id, read, limit.get(), when.get(), because, concepts, fields.place());
                            caps.add(cap);
                            draft.later(() -> capCheck.check(cap, kind.target(), target.place(kind.limit())));
                        }
                    }));
            fields.refuseOthers();
        }
        return caps;
    }

    private record Written(Target.Kind kind, YamlScalar target, String limit) {}

    private Optional<Written> target(Fields target) {
        String of = target.has("area") ? "area" : "question";
        String limit = of.equals("area") ? "level" : target.has("value") ? "value" : "grade";
        if (!target.has(of) || !target.has(limit)) {
            target.add(target.place(), "cap.incomplete");
            return Optional.empty();
        }
        Target.Kind kind = switch (limit) {
            case "level" -> Target.Kind.AREA_LEVEL;
            case "grade" -> Target.Kind.QUESTION_GRADE;
            default -> Target.Kind.QUESTION_VALUE;
        };
        return target.name(of).map(name -> new Written(kind, name, limit));
    }

    List<Classification> classifications(Fields file) {
        List<Classification> read = new ArrayList<>();
        for (Fields fields : file.each("classifications", "classification")) {
            String id = draft.declare(Names.Kind.CLASSIFICATION, fields);
            fields.require("cases");
            Classification classification =
                    new Classification(id, fields.text("title", id), cases(fields), fields.place());
            fields.refuseOthers();
            read.add(classification);
            if (!id.isEmpty()) {
                draft.names().define(Names.Kind.CLASSIFICATION, id, classification);
            }
        }
        return read;
    }

    private List<Classification.Case> cases(Fields classification) {
        List<Classification.Case> cases = new ArrayList<>();
        for (Fields fields : classification.each("cases", "case")) {
            fields.require("value");
            cases.add(new Classification.Case(
                    fields.name("value").map(YamlScalar::text).orElse(""),
                    draft.condition(fields, "when"),
                    fields.text("text", ""),
                    fields.optionalText("headline"),
                    draft.concepts(fields),
                    fields.place()));
            fields.refuseOthers();
        }
        if (cases.isEmpty() && classification.holdsList("cases")) {
            classification.add(classification.place("cases"), "case.none");
        }
        if (!cases.isEmpty() && cases.getLast().when().isPresent()) {
            classification.add(classification.place("cases"), "case.last");
        }
        return cases;
    }

    List<Finding> findings(Fields file) {
        List<Finding> findings = new ArrayList<>();
        for (Fields fields : file.each("findings", "finding")) {
            String id = draft.declare(Names.Kind.FINDING, fields);
            fields.require("severity");
            fields.require("when");
            Severity severity = fields.word("severity", Severity.HINT);
            Optional<Expression> when = draft.condition(fields, "when");
            String text = fields.text("text");
            Optional<String> headline = fields.optionalText("headline");
            List<String> concepts = draft.concepts(fields);
            fields.refuseOthers();
            when.ifPresent(condition ->
                    findings.add(new Finding(id, severity, condition, text, headline, concepts, fields.place())));
        }
        return findings;
    }
}
