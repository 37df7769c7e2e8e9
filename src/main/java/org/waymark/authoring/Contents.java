package org.waymark.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Cap;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.Expression;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Scoring.LevelFrom;
import org.waymark.questionnaire.Scoring.Rollup;

/** What stands where in a questionnaire, by id. The whole is the area "". */
final class Contents {

    static final String WHOLE = "";

    private final Questionnaire questionnaire;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, List<Area>> around = new HashMap<>();
    private final Map<String, Classification> classifications = new HashMap<>();
    private final Map<Object, Repertoire> repertoires = new HashMap<>();

    Contents(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        add(questionnaire.whole(), List.of());
        questionnaire.classifications().forEach(each -> classifications.put(each.id(), each));
    }

    private void add(Area area, List<Area> outer) {
        areas.put(area.id(), area);
        List<Area> path = new ArrayList<>(List.of(area));
        path.addAll(outer);
        area.questions().forEach(question -> {
            questions.put(question.id(), question);
            around.put(question.id(), path);
        });
        area.areas().forEach(inner -> add(inner, path));
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Question question(String id) {
        return questions.get(id);
    }

    /** In the order in which a person meets them. */
    List<Question> questions() {
        return List.copyOf(questions.values());
    }

    Area area(String id) {
        return areas.get(id);
    }

    Classification classification(String id) {
        return classifications.get(id);
    }

    /** Worked out once for questions that are looked at in the same way. */
    Repertoire repertoire(Attention attention) {
        return repertoires.computeIfAbsent(attention.way(), _ -> Repertoire.of(attention));
    }

    List<Repertoire> repertoires(Influence influence) {
        return influence.attention().stream().map(this::repertoire).toList();
    }

    /** The questions that an expression names. */
    List<Question> questionsIn(Expression expression) {
        return expression.reads().stream()
                .filter(reading -> !reading.arguments().isEmpty())
                .map(reading -> questions.get(Influence.id(reading)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The areas in which a question stands: its own first, the whole last. */
    List<Area> around(Question question) {
        return around.get(question.id());
    }

    /** All questions at or below an area that are scored and weigh something. */
    List<Question> counting(Area area) {
        return Stream.concat(
                        area.questions().stream().filter(Contents::weighs),
                        inside(area).flatMap(inner -> counting(inner).stream()))
                .toList();
    }

    private static boolean weighs(Question question) {
        return question.scored() && question.weight() > 0;
    }

    private static Stream<Area> inside(Area area) {
        return area.areas().stream().filter(inner -> inner.weight() > 0);
    }

    /** Those of them that its score comes from. */
    List<Question> scored(Area area) {
        return switch (area.scoring().rollup()) {
            case NONE -> List.of();
            case FLAT_MEAN -> counting(area);
            case MEAN, SUM, MIN, MAX ->
                Stream.concat(
                                area.questions().stream().filter(Contents::weighs),
                                inside(area).flatMap(inner -> scored(inner).stream()))
                        .toList();
        };
    }

    /** Those of them that its level comes from as practices. */
    List<Question> practices(Area area) {
        return area.scoring().levelFrom() == LevelFrom.PRACTICES
                ? counting(area).stream()
                        .filter(question -> question.level().isPresent())
                        .toList()
                : List.of();
    }

    /** The areas that can have a level. */
    List<Area> levelled() {
        return areas.values().stream()
                .filter(area -> !isUnscoredWhole(area))
                .filter(area -> !practices(area).isEmpty()
                        || area.scoring().levelFrom() == LevelFrom.SCORE
                                && !scored(area).isEmpty())
                .toList();
    }

    private static boolean isUnscoredWhole(Area area) {
        return area.id().equals(WHOLE) && area.scoring().rollup() == Rollup.NONE;
    }

    /** The levels that an area has bands or practices for. */
    SortedSet<Integer> levels(Area area) {
        return area.scoring().levelFrom() == LevelFrom.PRACTICES
                ? practices(area).stream()
                        .map(question -> question.level().getAsInt())
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(area.scoring().bands().keySet());
    }

    /** With those that have a name but no band. */
    SortedSet<Integer> levelsToReach(Area area) {
        SortedSet<Integer> levels = levels(area);
        if (area.scoring().levelFrom() == LevelFrom.SCORE) {
            questionnaire.levels().forEach(level -> levels.add(level.level()));
        }
        return levels;
    }

    /** 0 for an area without levels. */
    int highestLevel(Area area) {
        return levels(area).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The areas whose score or level depends on a question, those in which it stands first. */
    List<Area> areasWith(Question question) {
        return Stream.concat(around(question).stream(), areas.values().stream())
                .distinct()
                .filter(area -> new Influence(this).onLevel(area).includes(question))
                .toList();
    }

    /** All of them, the whole first. */
    List<Area> areas() {
        return List.copyOf(areas.values());
    }

    List<Cap> caps(Area area) {
        return caps(area.id(), true);
    }

    List<Cap> caps(Question question) {
        return caps(question.id(), false);
    }

    private List<Cap> caps(String target, boolean ofArea) {
        return questionnaire.caps().stream()
                .filter(cap -> cap.target().id().equals(target))
                .filter(cap -> (cap.target().kind() == Cap.Target.Kind.AREA_LEVEL) == ofArea)
                .toList();
    }
}
