package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Question;

/**
 * The practices that an area asks for, by the level they belong to.
 *
 * @param byLevel only levels with a practice that is visible and applies; whether each practice is achieved
 */
record Practices(SortedMap<Integer, List<Practice>> byLevel) {

    record Practice(Question question, boolean achieved) {}

    static Practices of(Area area, Evaluation evaluation) {
        SortedMap<Integer, List<Practice>> byLevel = new TreeMap<>();
        for (Question question : evaluation.outline().counting().below(area)) {
            if (question.level().isPresent() && isRequired(question, evaluation)) {
                byLevel.computeIfAbsent(question.level().getAsInt(), _ -> new ArrayList<>())
                        .add(new Practice(question, isAchieved(question, area, evaluation)));
            }
        }
        return new Practices(byLevel);
    }

    /** Hidden ones are not, nor those that do not apply, unless the policy counts them as met. */
    private static boolean isRequired(Question question, Evaluation evaluation) {
        Claim claim = evaluation.claim(question);
        return claim.answered()
                || claim.open()
                || evaluation.credit(question).value().isPresent();
    }

    /** Never by a policy alone: what is blank or unknown is not achieved, however low the mark is set. */
    private static boolean isAchieved(Question question, Area area, Evaluation evaluation) {
        if (evaluation.claim(question).open()) {
            return false;
        }
        Scale scale = evaluation.outline().scale(question);
        return evaluation.credit(question).value().stream()
                .anyMatch(value ->
                        Tolerance.atLeast(scale.position(value), area.scoring().achievedAt()));
    }

    /** The highest level up to which everything is achieved, 0 if none is; empty where there is no practice at all. */
    OptionalInt level() {
        int reached = 0;
        for (var level : byLevel.entrySet()) {
            if (!level.getValue().stream().allMatch(Practice::achieved)) {
                break;
            }
            reached = level.getKey();
        }
        return byLevel.isEmpty() ? OptionalInt.empty() : OptionalInt.of(reached);
    }
}
