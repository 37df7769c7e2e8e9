package org.waymark.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Problem;

/** Answers cannot be scored. Carries every problem that was found, in the order of lines and columns. */
public final class AnswersDoNotFit extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    AnswersDoNotFit(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
