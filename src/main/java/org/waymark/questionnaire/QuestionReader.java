package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.questionnaire.Question.Basis;
import org.waymark.questionnaire.Question.Kind;

/** Reads questions. */
final class QuestionReader {

    static final double MAX_WEIGHT = 1000;

    private static final Map<String, Kind> BELONGS_TO = Map.of(
            "options", Kind.CHOICE,
            "items", Kind.CHECKLIST,
            "grades", Kind.CHECKLIST,
            "values", Kind.NUMBER,
            "range", Kind.NUMBER,
            "unit", Kind.NUMBER);

    private final Draft draft;
    private final ChoiceReader choices;
    private final Set<Integer> levels;

    QuestionReader(Draft draft, ChoiceReader choices, Set<Integer> levels) {
        this.draft = draft;
        this.choices = choices;
        this.levels = levels;
    }

    Question read(Fields fields) {
        int problemsBefore = draft.problems().count();
        String id = draft.declare(Names.Kind.QUESTION, fields);
        fields.require("kind");
        Optional<Kind> known = fields.word("kind", Kind.class, List.of(Kind.values()));
        Kind kind = known.orElse(Kind.TEXT);
        boolean scored = fields.flag("scored", kind != Kind.TEXT) && kind != Kind.TEXT;
        refuseKeysOfOtherKinds(fields, known);
        boolean isPrivate = fields.flag("private", false);
        MeasureReader measure = new MeasureReader(fields, scored);
        Question question = new Question(
                id,
                fields.text("text"),
                kind,
                choices.options(fields, kind),
                measure.items(kind),
                measure.grades(kind),
                measure.bands(kind),
                measure.range(kind),
                kind == Kind.NUMBER ? fields.text("unit", "") : "",
                fields.number("weight", 1, 0, MAX_WEIGHT),
                level(fields),
                scored,
                isPrivate,
                fields.text("look-at", ""),
                draft.visibility(fields, "visible-when", isPrivate),
                fields.flag("not-applicable", false),
                draft.concepts(fields),
                draft.sources(fields),
                basis(fields),
                fields.place());
        fields.refuseOthers();
        if (!id.isEmpty() && draft.problems().count() == problemsBefore) {
            draft.names().define(Names.Kind.QUESTION, id, question);
        }
        return question;
    }

    private static void refuseKeysOfOtherKinds(Fields fields, Optional<Kind> known) {
        BELONGS_TO.forEach((key, owner) -> {
            if (fields.has(key) && known.isPresent() && known.get() != owner) {
                fields.add(
                        fields.placeOfKey(key),
                        "question.other-kind",
                        key,
                        ScalarWords.of(owner),
                        ScalarWords.of(known.get()));
            }
        });
        if (known.equals(Optional.of(Kind.TEXT)) && fields.has("scored") && fields.flag("scored", false)) {
            fields.add(fields.place("scored"), "question.text-scored");
        }
    }

    private OptionalInt level(Fields fields) {
        Optional<YamlScalar> scalar = fields.scalar("level");
        Optional<Integer> level = scalar.flatMap(fields::whole);
        level.ifPresent(number -> LevelsReader.check(fields, scalar.get(), number, levels));
        return level.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Basis> basis(Fields fields) {
        Optional<YamlScalar> origin = fields.scalar("origin");
        if (origin.isEmpty()) {
            for (String key : List.of("basis", "since")) {
                if (fields.has(key)) {
                    fields.add(fields.placeOfKey(key), "question.without-origin", key);
                }
            }
            return Optional.empty();
        }
        if (!origin.get().text().equals("extension")) {
            fields.add(origin.get().place(), "question.origin", origin.get().described());
        }
        if (fields.has("sources")) {
            fields.add(fields.placeOfKey("sources"), "question.two-origins");
        }
        fields.require("basis");
        String since = fields.text("since");
        return fields.inner("basis").map(basis -> {
            basis.require("year");
            String title = basis.text("title");
            int year = basis.scalar("year").flatMap(basis::whole).orElse(0);
            basis.refuseOthers();
            return new Basis(title, year, since);
        });
    }
}
