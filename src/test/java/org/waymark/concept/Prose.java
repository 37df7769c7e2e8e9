package org.waymark.concept;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.catalogue.ShippedQuestionnaires;
import org.waymark.catalogue.ShippedQuestionnaires.Shipped;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;

/** A text of a questionnaire that people read. @param where the file or the id by which an author finds it */
record Prose(String where, String text) {

    /** All that are shipped, but not those that only tests have. */
    static List<Questionnaire> shipped() {
        return ShippedQuestionnaires.read().stream()
                .map(Shipped::questionnaire)
                .filter(questionnaire -> Files.isDirectory(Path.of("questionnaires", questionnaire.id())))
                .toList();
    }

    /** A concept page, each heading, paragraph and list entry on a line of its own. */
    static List<Prose> ofPages(Questionnaire questionnaire) {
        return questionnaire.concepts().values().stream()
                .map(concept -> new Prose(concept.place().file(), String.join("\n", ConceptWords.of(concept))))
                .toList();
    }

    /** Each question with its options and items. */
    static List<Prose> ofQuestions(Questionnaire questionnaire) {
        return questionnaire.allQuestions().stream()
                .map(question -> of(question.id(), saidBy(question)))
                .toList();
    }

    private static Stream<String> saidBy(Question question) {
        Stream<String> options = question.options().stream().map(Question.Option::text);
        Stream<String> items = question.items().stream().map(Question.Item::text);
        return Stream.of(Stream.of(question.text(), question.lookAt()), options, items)
                .flatMap(texts -> texts);
    }

    static List<Prose> ofRecommendations(Questionnaire questionnaire) {
        return questionnaire.recommendations().stream()
                .map(advice -> of(advice.id(), saidBy(advice)))
                .toList();
    }

    private static Stream<String> saidBy(Recommendation advice) {
        return Stream.concat(Stream.of(advice.title(), advice.why(), advice.measure()), advice.firstSteps().stream());
    }

    /** Titles, levels, and what rules and areas say. */
    static List<Prose> ofAllElse(Questionnaire questionnaire) {
        List<Prose> all = new ArrayList<>();
        questionnaire.levels().forEach(level -> all.add(of(level.name(), Stream.of(level.name(), level.meaning()))));
        questionnaire.allAreas().forEach(area -> all.add(of(area.id(), saidBy(area))));
        questionnaire.caps().forEach(cap -> all.add(new Prose(cap.id(), cap.because())));
        questionnaire
                .findings()
                .forEach(finding -> all.add(of(
                        finding.id(),
                        Stream.of(finding.text(), finding.headline().orElse("")))));
        questionnaire
                .classifications()
                .forEach(each -> each.cases()
                        .forEach(one -> all.add(of(
                                each.id(),
                                Stream.of(
                                        each.title(), one.text(), one.headline().orElse(""))))));
        questionnaire.concepts().values().stream()
                .map(Concept::title)
                .forEach(title -> all.add(new Prose(title, title)));
        questionnaire.sources().values().forEach(note -> all.add(new Prose(note.id(), note.title())));
        return all;
    }

    private static Stream<String> saidBy(Area area) {
        Collection<String> levels = area.levelTexts().values();
        return Stream.concat(Stream.of(area.title(), area.intent()), levels.stream());
    }

    private static Prose of(String where, Stream<String> texts) {
        return new Prose(
                where, String.join("\n", texts.filter(text -> !text.isBlank()).toList()));
    }
}
