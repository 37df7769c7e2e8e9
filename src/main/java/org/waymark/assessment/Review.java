package org.waymark.assessment;

import java.util.List;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;

/** Every answer of an assessment, to look over before finishing. */
public record Review(Filling filling) {

    /** @param area where the question stands */
    public record Row(Area area, Question question, Said said, String note) {}

    /** The questions without an answer. */
    public List<Row> missing() {
        return filling.areas().stream()
                .flatMap(area -> rows(area.area()).stream())
                .filter(row -> row.said().isBlank())
                .toList();
    }

    public List<Row> rows(Area area) {
        return filling.asked(area).stream()
                .map(question -> new Row(
                        area,
                        question,
                        new Said(question, filling.answer(question)),
                        filling.assessment()
                                .teamAnswer(question.id())
                                .map(answer -> answer.note)
                                .orElse("")))
                .toList();
    }
}
