package org.waymark.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Classification;
import org.waymark.questionnaire.DependencyOrder;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Reading;
import org.waymark.questionnaire.Scoring;

/** A questionnaire laid out for scoring: what belongs where, by id. The whole is the area "". */
final class Outline {

    static final String WHOLE = "";

    /** Chains of steps up to this length are followed as they come; that many stack frames there always are. */
    private static final int SHORT_CHAIN = 200;

    private final Questionnaire questionnaire;
    private final DependencyOrder order;
    private final boolean hasPrivate;
    private final List<Area> inOrder;
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final List<Question> byId;
    private final List<Question> inFileOrder;
    private final Map<Question, Area> homes = new IdentityHashMap<>();
    private final Map<Question, Grading> gradings = new IdentityHashMap<>();
    private final Counting counting;
    private final CapsByTarget caps;
    private final Map<String, Set<String>> forms = new ConcurrentHashMap<>();
    private final Map<Double, String> written = new ConcurrentHashMap<>();
    private final Map<String, Classification> classifications = new HashMap<>();

    Outline(Questionnaire questionnaire) {
        this(questionnaire, _ -> false);
    }

    /** @param leftOut questions that count for nothing, though rules may read them */
    Outline(Questionnaire questionnaire, Predicate<Question> leftOut) {
        this.questionnaire = questionnaire;
        this.order = DependencyOrder.of(questionnaire);
        add(questionnaire.whole());
        this.counting = new Counting(this, leftOut);
        Stream<Area> whole = hasWhole() ? Stream.of(area(WHOLE)) : Stream.empty();
        this.inOrder = Stream.concat(whole, questionnaire.allAreas().stream()).toList();
        this.inFileOrder = questionnaire.allQuestions();
        this.byId =
                inFileOrder.stream().sorted(Comparator.comparing(Question::id)).toList();
        this.caps = new CapsByTarget(questionnaire.caps());
        questionnaire
                .classifications()
                .forEach(classification -> classifications.put(classification.id(), classification));
        this.hasPrivate = byId.stream().anyMatch(Question::isPrivate);
    }

    private void add(Area area) {
        areas.put(area.id(), area);
        for (Question question : area.questions()) {
            questions.put(question.id(), question);
            homes.put(question, area);
            gradings.put(question, new Grading(question));
        }
        for (Area inner : area.areas()) {
            parents.put(inner.id(), area.id());
            add(inner);
        }
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** What reads something stands behind it. */
    DependencyOrder order() {
        return order;
    }

    /** Whether a chain of rules is too deep to follow as it comes. */
    boolean hasLongChains() {
        return order.longestChain() > SHORT_CHAIN;
    }

    /** The whole first, then all areas, parents before their children. The whole is left out where it has no roll-up. */
    List<Area> areas() {
        return inOrder;
    }

    boolean hasWhole() {
        return questionnaire.scoring().rollup() != Scoring.Rollup.NONE;
    }

    /** A threshold of the questionnaire in figures; there are only so many. */
    String written(double threshold) {
        return written.computeIfAbsent(threshold, Tolerance::plain);
    }

    Area area(String id) {
        return areas.get(id);
    }

    /** Null for a top-level area and for the whole. */
    String parent(Area area) {
        String parent = parents.get(area.id());
        return WHOLE.equals(parent) ? null : parent;
    }

    /** The areas from this one down to that in which the question stands. */
    List<Area> pathTo(Question question, Area from) {
        LinkedList<Area> path = new LinkedList<>();
        Area area = homes.get(question);
        while (area != from) {
            path.addFirst(area);
            area = areas.get(parents.get(area.id()));
        }
        path.addFirst(from);
        return path;
    }

    Question question(String id) {
        return questions.get(id);
    }

    /** By id. */
    List<Question> questions() {
        return byId;
    }

    /** In the order in which a person meets them. */
    List<Question> questionsInFileOrder() {
        return inFileOrder;
    }

    /**
     * The ids of the questions of a form.
     *
     * @throws IllegalArgumentException if there is no such form
     */
    Set<String> form(String id) {
        return forms.computeIfAbsent(
                id,
                _ -> questionnaire
                        .form(id)
                        .orElseThrow(() -> new IllegalArgumentException("There is no form '" + id + "' in "
                                + questionnaire.id() + " " + questionnaire.version())));
    }

    Grading grading(Question question) {
        return gradings.get(question);
    }

    /** How explanations name what is asked of a question. */
    Calls calls(Question question) {
        return grading(question).calls();
    }

    Scale scale(Question question) {
        return grading(question).scale();
    }

    /** The policies that hold for a question: those of the area in which it stands. */
    Scoring policies(Question question) {
        return homes.get(question).scoring();
    }

    /** Which questions count, and where. */
    Counting counting() {
        return counting;
    }

    CapsByTarget caps() {
        return caps;
    }

    /** Whether it is about a single private question. */
    boolean isPrivate(Reading reading) {
        return hasPrivate
                && Readings.question(reading, this).map(Question::isPrivate).orElse(false);
    }

    Classification classification(String id) {
        return classifications.get(id);
    }
}
