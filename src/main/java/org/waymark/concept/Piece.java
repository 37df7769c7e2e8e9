package org.waymark.concept;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Finding;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Recommendation;

/**
 * What a questionnaire asks, says or advises, and what that rests on.
 *
 * @param id of a case that of its classification, a hyphen and its value
 * @param area whose page shows it; empty: the page of the whole
 * @param text what people read
 * @param concepts slugs
 * @param sources ids of the notes that it names itself
 */
public record Piece(Kind kind, String id, String area, String text, List<String> concepts, List<String> sources) {

    public enum Kind {
        QUESTION,
        CAP,
        CASE,
        FINDING,
        RECOMMENDATION
    }

    /** In the order of the questionnaire, one kind after the other. */
    static List<Piece> allOf(Questionnaire questionnaire) {
        Map<String, String> areas = new HashMap<>();
        questionnaire.allAreas().forEach(area -> area.questions().forEach(one -> areas.put(one.id(), area.id())));
        return Stream.of(
                        questionnaire.allAreas().stream().flatMap(Piece::questions),
                        questionnaire.caps().stream().map(cap -> of(cap, areas)),
                        questionnaire.classifications().stream().flatMap(Piece::cases),
                        questionnaire.findings().stream().map(Piece::of),
                        questionnaire.recommendations().stream().map(Piece::of))
                .flatMap(pieces -> pieces)
                .toList();
    }

    private static Stream<Piece> questions(Area area) {
        return area.questions().stream().map(question -> of(question, area));
    }

    private static Piece of(Question question, Area area) {
        return new Piece(
                Kind.QUESTION, question.id(), area.id(), question.text(), question.concepts(), question.sources());
    }

    private static Piece of(Cap cap, Map<String, String> areas) {
        String target = cap.target().id();
        String area = cap.target().kind() == Cap.Target.Kind.AREA_LEVEL ? target : areas.get(target);
        return new Piece(Kind.CAP, cap.id(), area, cap.because(), cap.concepts(), List.of());
    }

    private static Stream<Piece> cases(Classification classification) {
        return classification.cases().stream()
                .map(one -> new Piece(
                        Kind.CASE, classification.id() + "-" + one.value(), "", one.text(), one.concepts(), List.of()));
    }

    private static Piece of(Finding finding) {
        return new Piece(
                Kind.FINDING, finding.id(), areaOf(finding.place()), finding.text(), finding.concepts(), List.of());
    }

    /** A finding has no area; it is shown with that of its file. */
    private static String areaOf(Place place) {
        return place.file().startsWith("areas/") ? place.file().replaceAll("areas/|\\.yaml$", "") : "";
    }

    private static Piece of(Recommendation advice) {
        return new Piece(Kind.RECOMMENDATION, advice.id(), advice.area(), advice.title(), advice.concepts(), List.of());
    }

    /** The id of its element on that page. */
    public String anchor() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    public String address() {
        return "/questionnaire" + (area.isEmpty() ? "" : "/areas/" + area) + "#" + anchor();
    }
}
