package org.waymark.authoring;

import static org.waymark.authoring.Change.Bearing.MEANING;
import static org.waymark.authoring.Change.Bearing.SCORING;
import static org.waymark.authoring.Change.Bearing.WORDING;

import org.waymark.authoring.Change.Subject;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Question.Item;
import org.waymark.questionnaire.Question.Kind;
import org.waymark.questionnaire.Question.Option;
import org.waymark.questionnaire.Question.ValueBand;

/** What can be compared about a question. */
final class QuestionPart {

    private QuestionPart() {}

    /** @param area id of the area it stands in */
    static Part of(Question question, String area) {
        Part part = new Part(Subject.QUESTION, question.id(), SCORING)
                .with(WORDING, "text", question.text())
                .with(WORDING, "look-at", question.lookAt())
                .with(WORDING, "concepts", question.concepts())
                .with(WORDING, "sources", question.sources())
                .with(WORDING, "basis", question.basis().map(Question.Basis::title))
                .with(MEANING, "kind", question.kind())
                .with(MEANING, "unit", question.unit())
                .with(SCORING, "area", area)
                .with(SCORING, "scored", question.scored())
                .with(SCORING, "weight", question.weight())
                .with(SCORING, "level", question.level())
                .with(SCORING, "private", question.isPrivate())
                .with(SCORING, "visible-when", question.visibleWhen())
                .with(SCORING, "not-applicable", question.mayBeNotApplicable());
        options(part, question);
        items(part, question);
        figures(part, question);
        return part;
    }

    /** Options that are not scored are ranked by their order; otherwise people only see another one. */
    private static void options(Part part, Question question) {
        part.with(
                question.scored() ? WORDING : MEANING,
                "options",
                question.options().stream().map(Option::id).toList());
        for (Option option : question.options()) {
            part.with(MEANING, "options." + option.id(), option.value());
            if (question.kind() == Kind.CHOICE) {
                part.with(WORDING, "options." + option.id() + ".text", option.text());
            }
        }
    }

    private static void items(Part part, Question question) {
        for (Item item : question.items()) {
            part.with(MEANING, "items." + item.id(), item.exclusive() ? "exclusive" : item.weight())
                    .with(WORDING, "items." + item.id() + ".text", item.text())
                    .with(SCORING, "items." + item.id() + ".not-applicable", item.mayBeNotApplicable());
        }
    }

    private static void figures(Part part, Question question) {
        question.grades().forEach((grade, share) -> part.with(MEANING, "grades." + grade, share));
        part.with(
                MEANING,
                "values",
                question.values().stream().map(QuestionPart::band).toList());
        part.with(
                MEANING,
                "range",
                question.range().map(range -> Part.TEXTS.say("range", Words.of(range.from()), Words.of(range.to()))));
    }

    private static String band(ValueBand band) {
        String value = Words.of(band.value());
        return band.below()
                .map(below -> Part.TEXTS.say("band.below", Words.of(below), value))
                .or(() -> band.to().map(to -> Part.TEXTS.say("band.to", Words.of(to), value)))
                .orElseGet(() -> Part.TEXTS.say("band.otherwise", value));
    }
}
