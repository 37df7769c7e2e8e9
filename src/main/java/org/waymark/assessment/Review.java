package org.waymark.assessment;

import java.util.List;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;

/**
 * Every answer of an assessment, to look over before finishing.
 *
 * @param refused whether finishing was tried and did not go
 */
public record Review(Filling filling, boolean refused) {

    /** @param area where the question stands */
    public record Row(Area area, Question question, Said said, String note) {}

    /** The questions without an answer. */
    public List<Row> missing() {
        return filling.areas().stream()
                .flatMap(area -> rows(area.area()).stream())
                .filter(row -> row.said().isBlank())
                .toList();
    }

    /** Those among them that have to be answered before the team can finish. */
    public List<Row> needed() {
        List<Question> blocking = filling.blocking();
        return missing().stream()
                .filter(row -> blocking.contains(row.question()))
                .toList();
    }

    /** Those that may stay without an answer. */
    public List<Row> optional() {
        List<Row> needed = needed();
        return missing().stream().filter(row -> !needed.contains(row)).toList();
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
