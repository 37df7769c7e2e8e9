package org.waymark.home;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assessment.Filling;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;

/**
 * How much of a questionnaire a team can choose to answer.
 *
 * @param form the id of the form
 * @param title of the form; empty for the full one
 * @param questions how many it asks at most, as some are only asked after certain answers
 * @param minutes how long they take
 */
public record Extent(String form, Optional<String> title, int questions, int minutes) {

    /** Everything first, then the forms in the order of the questionnaire. */
    static List<Extent> of(Questionnaire questionnaire) {
        Extent full = of("full", Optional.empty(), questionnaire.allQuestions());
        Stream<Extent> forms = questionnaire.forms().stream()
                .map(form -> of(
                        form.id(),
                        Optional.of(form.title()),
                        questionnaire.allQuestions().stream()
                                .filter(question -> form.questions().contains(question.id()))
                                .toList()));
        return Stream.concat(Stream.of(full), forms).toList();
    }

    private static Extent of(String form, Optional<String> title, List<Question> questions) {
        return new Extent(form, title, questions.size(), Filling.minutesFor(questions));
    }
}
