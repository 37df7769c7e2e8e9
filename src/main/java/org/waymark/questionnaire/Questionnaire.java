package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A questionnaire that has been read and checked; every reference in it resolves. See docs/questionnaire-format.md.
 *
 * @param sha256 over the sorted paths and the LF bytes of its files, in lower-case hex
 * @param scoring the policies of the whole; its roll-up is {@code overall}
 * @param areas the top-level areas, in order
 * @param caps of all area files, in the order of the areas; so are findings and recommendations
 * @param pictures the drawings of concept pages, by the name of their file
 * @param manuscript how it is written down
 */
public record Questionnaire(
        String id,
        String version,
        String title,
        String language,
        String sha256,
        List<Level> levels,
        Scoring scoring,
        List<Form> forms,
        List<Area> areas,
        List<Cap> caps,
        List<Classification> classifications,
        List<Finding> findings,
        List<Recommendation> recommendations,
        Map<String, Concept> concepts,
        Map<String, Picture> pictures,
        Map<String, SourceNote> sources,
        Manuscript manuscript) {

    /** The whole as an area around all others, with the id "". */
    public Area whole() {
        return new Area(
                "",
                title,
                "",
                Map.of(),
                1,
                scoring,
                new TreeMap<>(),
                List.of(),
                List.of(),
                areas,
                scoring.bandsPlace());
    }

    /** All areas at any depth, parents before their children. */
    public List<Area> allAreas() {
        return areas.stream().flatMap(Area::withDescendants).toList();
    }

    /** All questions at any depth, in the order a person meets them. */
    public List<Question> allQuestions() {
        return allAreas().stream().flatMap(area -> area.questions().stream()).toList();
    }

    public Optional<Question> question(String id) {
        return allQuestions().stream()
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    public Optional<Area> area(String id) {
        return allAreas().stream().filter(area -> area.id().equals(id)).findFirst();
    }

    public Optional<Concept> concept(String slug) {
        return Optional.ofNullable(concepts.get(slug));
    }

    /** The ids of the questions of a form; empty where there is no such form. */
    public Optional<Set<String>> form(String id) {
        if (id.equals("full")) {
            return Optional.of(allQuestions().stream().map(Question::id).collect(Collectors.toSet()));
        }
        return forms.stream().filter(form -> form.id().equals(id)).findFirst().map(Form::questions);
    }

    public Map<Integer, Level> levelsByNumber() {
        return levels.stream().collect(Collectors.toMap(Level::level, Function.identity()));
    }
}
