package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads areas with their questions and the areas inside them. */
final class AreaReader {

    private static final int MAX_QUESTIONS = 5_000;
    private static final int MAX_DEPTH = 50;

    private final Draft draft;
    private final QuestionReader questions;
    private final Scoring defaults;
    private final Set<Integer> levels;
    private int count;

    /** @param defaults the questionnaire's; an area's own policies do not reach the areas inside it */
    AreaReader(Draft draft, QuestionReader questions, Scoring defaults, Set<Integer> levels) {
        this.draft = draft;
        this.questions = questions;
        this.defaults = defaults;
        this.levels = levels;
    }

    Area read(Fields fields) {
        return read(fields, 1);
    }

    private Area read(Fields fields, int depth) {
        int problemsBefore = draft.problems().count();
        String id = draft.declare(Names.Kind.AREA, fields);
        Area area = new Area(
                id,
                fields.text("title"),
                fields.text("intent", ""),
                tags(fields),
                fields.number("weight", 1, 0, QuestionReader.MAX_WEIGHT),
                fields.inner("scoring")
                        .map(scoring -> new ScoringReader(levels).read(scoring, defaults))
                        .orElse(defaults),
                LevelsReader.texts(fields, levels),
                draft.concepts(fields),
                questions(fields),
                areas(fields, depth),
                fields.place());
        fields.refuseOthers();
        if (!id.isEmpty() && draft.problems().count() == problemsBefore) {
            draft.names().define(Names.Kind.AREA, id, area);
        }
        return area;
    }

    private static Map<String, String> tags(Fields fields) {
        Map<String, String> tags = new LinkedHashMap<>();
        fields.inner("tags")
                .ifPresent(written -> written.keys().forEach(key -> tags.put(key.text(), written.text(key.text()))));
        return tags;
    }

    private List<Question> questions(Fields fields) {
        List<Question> read = new ArrayList<>();
        for (Fields question : fields.each("questions", "question")) {
            count++;
            if (count > MAX_QUESTIONS) {
                if (count == MAX_QUESTIONS + 1) {
                    fields.add(question.place(), "area.questions", count, MAX_QUESTIONS);
                }
                break;
            }
            read.add(questions.read(question));
        }
        return read;
    }

    private List<Area> areas(Fields fields, int depth) {
        if (depth == MAX_DEPTH && fields.has("areas")) {
            fields.add(fields.placeOfKey("areas"), "area.depth", MAX_DEPTH);
            return List.of();
        }
        return fields.each("areas", "area").stream()
                .map(area -> read(area, depth + 1))
                .toList();
    }
}
