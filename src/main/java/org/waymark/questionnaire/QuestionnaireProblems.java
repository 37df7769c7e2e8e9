package org.waymark.questionnaire;

import java.util.List;
import java.util.stream.Collectors;

/** A questionnaire cannot be loaded. Carries every problem that was found, in the order of files, lines and columns. */
public final class QuestionnaireProblems extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public QuestionnaireProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
