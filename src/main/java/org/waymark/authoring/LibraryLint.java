package org.waymark.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification.Case;
import org.waymark.questionnaire.Concept;
import org.waymark.questionnaire.ConceptLinks;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;

/** Links and pictures that lead nowhere; pages, notes and questions that lack one. A single file has no library to look at. */
final class LibraryLint {

    private final Contents contents;
    private final Questionnaire questionnaire;
    private final Remarks remarks;

    LibraryLint(Contents contents, Remarks remarks) {
        this.contents = contents;
        this.questionnaire = contents.questionnaire();
        this.remarks = remarks;
    }

    void check() {
        if (questionnaire.manuscript().inFolder()) {
            checkLinks();
            checkPictures();
            checkConcepts();
            checkSources();
            contents.questions().forEach(this::checkQuestion);
        }
    }

    private void checkLinks() {
        for (Concept concept : questionnaire.concepts().values()) {
            ConceptLinks.in(concept).stream()
                    .filter(link -> !questionnaire.concepts().containsKey(link.slug()))
                    .forEach(link -> remarks.error("dangling-link", link.place(), link.slug()));
        }
    }

    private void checkPictures() {
        Set<String> shown = new HashSet<>();
        for (Concept concept : questionnaire.concepts().values()) {
            for (ConceptLinks.Shown picture : ConceptLinks.picturesIn(concept)) {
                shown.add(picture.file());
                if (!questionnaire.pictures().containsKey(picture.file())) {
                    remarks.error("dangling-picture", picture.place(), picture.file());
                } else if (picture.text().isEmpty()) {
                    remarks.error("picture-without-text", picture.place(), picture.file());
                }
            }
        }
        questionnaire.pictures().values().stream()
                .filter(picture -> !shown.contains(picture.file()))
                .forEach(picture -> remarks.error("unused-picture", picture.place(), picture.file()));
    }

    private void checkConcepts() {
        Set<String> linked = Stream.of(
                        contents.areas().stream().flatMap(area -> area.concepts().stream()),
                        contents.questions().stream().flatMap(question -> question.concepts().stream()),
                        ofRules(),
                        questionnaire.concepts().values().stream().flatMap(LibraryLint::linkedFrom))
                .flatMap(slugs -> slugs)
                .collect(Collectors.toSet());
        questionnaire.concepts().values().stream()
                .filter(concept ->
                        !linked.contains(concept.slug()) && concept.paths().isEmpty())
                .forEach(concept -> remarks.warning("unlinked-concept", concept.place(), concept.slug()));
    }

    private Stream<String> ofRules() {
        return Stream.of(
                        questionnaire.caps().stream().map(Cap::concepts),
                        questionnaire.findings().stream().map(Finding::concepts),
                        questionnaire.recommendations().stream().map(Recommendation::concepts),
                        questionnaire.classifications().stream()
                                .flatMap(classification -> classification.cases().stream())
                                .map(Case::concepts))
                .flatMap(lists -> lists)
                .flatMap(List::stream);
    }

    /** Other pages only. */
    private static Stream<String> linkedFrom(Concept concept) {
        return Stream.concat(
                        concept.related().stream(),
                        ConceptLinks.in(concept).stream().map(ConceptLinks.Link::slug))
                .filter(slug -> !slug.equals(concept.slug()));
    }

    private void checkSources() {
        Set<String> carried = Stream.concat(
                        contents.questions().stream().flatMap(question -> question.sources().stream()),
                        questionnaire.concepts().values().stream().flatMap(concept -> concept.sources().stream()))
                .collect(Collectors.toSet());
        questionnaire.sources().values().stream()
                .filter(note -> !carried.contains(note.id()))
                .forEach(note -> remarks.error("unused-source", note.place(), note.id()));
    }

    private void checkQuestion(Question question) {
        if (question.concepts().isEmpty()) {
            remarks.warning("question-without-concept", question.place(), question.id());
        }
        if (question.sources().isEmpty() && question.basis().isEmpty()) {
            remarks.warning("question-without-source", question.place(), question.id());
        }
    }
}
