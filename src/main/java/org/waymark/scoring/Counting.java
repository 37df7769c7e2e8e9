package org.waymark.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Scoring.Blank;

/** Which questions count for the scores of a questionnaire, by area. */
final class Counting {

    private static final Comparator<Question> BY_ID = Comparator.comparing(Question::id);

    private final Outline outline;
    private final Predicate<Question> leftOut;
    private final Map<String, List<Question>> directly = new HashMap<>();
    private final Map<String, List<Question>> below = new HashMap<>();
    private final Map<String, List<Question>> withholding = new HashMap<>();

    /**
     * @param outline with all areas and questions in their places
     * @param leftOut questions that count for nothing, though rules may read them
     */
    Counting(Outline outline, Predicate<Question> leftOut) {
        this.outline = outline;
        this.leftOut = leftOut;
        add(outline.area(Outline.WHOLE));
    }

    private void add(Area area) {
        area.areas().forEach(this::add);
        directly.put(
                area.id(),
                area.questions().stream().filter(this::includes).sorted(BY_ID).toList());
        Stream<Question> inside =
                area.areas().stream().filter(inner -> inner.weight() > 0).flatMap(inner -> below(inner).stream());
        below.put(
                area.id(),
                Stream.concat(directly(area).stream(), inside).sorted(BY_ID).toList());
        withholding.put(area.id(), below(area).stream().filter(this::withholds).toList());
    }

    /** Whether the question could ever count for a score. */
    boolean includes(Question question) {
        return question.scored()
                && question.weight() > 0
                && outline.scale(question).valued()
                && !leftOut.test(question);
    }

    /** Whether being left blank withholds every area above. */
    private boolean withholds(Question question) {
        Blank blank = outline.policies(question).blank();
        return blank == Blank.WITHHOLD || blank == Blank.BLOCK;
    }

    /** The questions right in the area that count, by id. */
    List<Question> directly(Area area) {
        return directly.get(area.id());
    }

    /** All questions that count, at any depth, by id; areas of weight 0 take no part. */
    List<Question> below(Area area) {
        return below.get(area.id());
    }

    /** All questions that count, at any depth, and withhold the area while they are blank. */
    List<Question> withholding(Area area) {
        return withholding.get(area.id());
    }
}
