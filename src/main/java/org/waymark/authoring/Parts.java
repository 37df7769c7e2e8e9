package org.waymark.authoring;

import static org.waymark.authoring.Change.Bearing.SCORING;
import static org.waymark.authoring.Change.Bearing.WORDING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.authoring.Change.Subject;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.SourceNote;

/** Everything in a questionnaire that can be compared. */
final class Parts {

    private final Questionnaire questionnaire;
    private final Map<Part.Key, Part> parts = new LinkedHashMap<>();

    private Parts(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** By subject and id, in the order of the questionnaire. */
    static Map<Part.Key, Part> of(Questionnaire questionnaire) {
        Parts parts = new Parts(questionnaire);
        parts.add(AreaPart.ofWhole(questionnaire));
        questionnaire.levels().forEach(level -> parts.add(level(level)));
        questionnaire.forms().forEach(form -> parts.add(form(form)));
        parts.addAreas(questionnaire.areas(), "");
        questionnaire.caps().forEach(cap -> parts.add(RulePart.of(cap)));
        questionnaire.classifications().forEach(classification -> parts.add(RulePart.of(classification)));
        questionnaire.findings().forEach(finding -> parts.add(RulePart.of(finding)));
        questionnaire.recommendations().forEach(recommendation -> parts.add(RulePart.of(recommendation)));
        questionnaire.concepts().values().forEach(concept -> parts.add(concept(concept)));
        questionnaire.sources().values().forEach(source -> parts.add(source(source)));
        return parts.parts;
    }

    private void add(Part part) {
        parts.put(part.key(), part);
    }

    private static Part level(Level level) {
        return new Part(Subject.LEVEL, Integer.toString(level.level()), SCORING)
                .with(WORDING, "name", level.name())
                .with(WORDING, "meaning", level.meaning());
    }

    private static Part form(Form form) {
        Part part = new Part(Subject.FORM, form.id(), SCORING).with(WORDING, "title", form.title());
        form.questions().stream().sorted().forEach(question -> part.with(SCORING, "questions." + question, true));
        return part;
    }

    private void addAreas(List<Area> areas, String parent) {
        for (Area area : areas) {
            add(AreaPart.of(area, parent, questionnaire));
            for (Question question : area.questions()) {
                add(QuestionPart.of(question, area.id()));
            }
            addAreas(area.areas(), area.id());
        }
    }

    private static Part concept(Concept concept) {
        Part part = new Part(Subject.CONCEPT, concept.slug(), WORDING)
                .with(WORDING, "title", concept.title())
                .with(WORDING, "area", concept.area())
                .with(WORDING, "related", concept.related())
                .with(WORDING, "sources", concept.sources())
                .with(WORDING, "text", concept.markdown());
        concept.paths().forEach((path, place) -> part.with(WORDING, "paths." + path, place));
        return part;
    }

    private static Part source(SourceNote source) {
        return new Part(Subject.SOURCE, source.id(), WORDING).with(WORDING, "title", source.title());
    }
}
