package org.waymark.questionnaire;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether what a cap lowers is there, and whether a limit written as a number can be reached. */
final class CapCheck {

    private final Draft draft;
    private final Set<Integer> levels;

    CapCheck(Draft draft, Set<Integer> levels) {
        this.draft = draft;
        this.levels = levels;
    }

    void check(Cap cap, YamlScalar target, Place limit) {
        if (cap.target().kind() == Cap.Target.Kind.AREA_LEVEL) {
            checkArea(cap, target, limit);
        } else {
            checkQuestion(cap, target, limit);
        }
    }

    private void checkArea(Cap cap, YamlScalar target, Place limit) {
        draft.names().use(Names.Kind.AREA, target.text(), target.place());
        constant(cap)
                .filter(level -> !isLevel(level))
                .ifPresent(level -> draft.problems().add(limit, "cap.no-level", ScalarNumbers.shown(level)));
    }

    private boolean isLevel(double level) {
        return level >= 0 && (levels.isEmpty() || level <= Collections.max(levels));
    }

    private void checkQuestion(Cap cap, YamlScalar target, Place limit) {
        draft.names().use(Names.Kind.QUESTION, target.text(), target.place());
        draft.names().question(target.text()).ifPresent(question -> {
            OptionalInt highest = QuestionGrades.highest(question);
            if (!question.scored() || !QuestionGrades.hasValue(question)) {
                draft.problems().add(target.place(), "cap.not-scored", question.id());
            } else if (cap.target().kind() == Cap.Target.Kind.QUESTION_GRADE && highest.isEmpty()) {
                draft.problems().add(target.place(), "cap.no-grades", question.id());
            } else if (cap.target().kind() == Cap.Target.Kind.QUESTION_GRADE) {
                constant(cap)
                        .filter(grade -> grade < 1 || grade > highest.getAsInt())
                        .ifPresent(grade -> draft.problems()
                                .add(
                                        limit,
                                        "cap.beyond-grades",
                                        question.id(),
                                        highest.getAsInt(),
                                        ScalarNumbers.shown(grade)));
            }
        });
    }

    private static Optional<Double> constant(Cap cap) {
        String written = cap.limit().source().strip();
        return written.matches("-?\\d{1,9}(\\.\\d+)?") ? Optional.of(Double.valueOf(written)) : Optional.empty();
    }
}
