package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Option;

/** Reads the options of questions, written out or as the name of a set that several questions share. */
final class ChoiceReader {

    private final Draft draft;
    private final Map<String, List<Option>> sets = new HashMap<>();

    ChoiceReader(Draft draft) {
        this.draft = draft;
    }

    void readSets(Fields questionnaire) {
        questionnaire.inner("options").ifPresent(options -> {
            for (YamlScalar name : options.keys()) {
                if (options.isName(name)) {
                    draft.names().declare(Names.Kind.OPTION_SET, options.id(name), name.place());
                    sets.put(name.text(), list(options, name.text()));
                }
            }
        });
    }

    List<Option> options(Fields question, Kind kind) {
        if (kind == Kind.YES_NO) {
            return List.of(
                    new Option("yes", 1, ProblemList.text("option.yes"), question.place()),
                    new Option("no", 0, ProblemList.text("option.no"), question.place()));
        }
        if (kind != Kind.CHOICE) {
            return List.of();
        }
        question.require("options");
        Optional<YamlNode> node = question.node("options");
        if (node.isPresent() && node.get() instanceof YamlScalar name) {
            if (question.isName(name)) {
                draft.names().use(Names.Kind.OPTION_SET, name.text(), name.place());
            }
            return sets.getOrDefault(name.text(), List.of());
        }
        return list(question, "options");
    }

    private static List<Option> list(Fields holder, String key) {
        List<Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Fields> written = holder.each(key, "option");
        boolean withValues = written.stream().anyMatch(fields -> fields.has("value"));
        for (Fields fields : written) {
            String id = fields.localId(seen);
            if (withValues) {
                fields.require("value");
            }
            double evenly = written.size() == 1 ? 0 : (double) options.size() / (written.size() - 1);
            double value = fields.number("value", evenly, -Double.MAX_VALUE, Double.MAX_VALUE);
            options.add(new Option(id, value, fields.text("text"), fields.place()));
            fields.refuseOthers();
        }
        if (options.size() < 2 && holder.holdsList(key)) {
            holder.add(holder.place(key), "option.few", key);
        }
        return options;
    }
}
