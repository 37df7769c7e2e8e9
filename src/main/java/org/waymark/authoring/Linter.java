package org.waymark.authoring;

import java.util.List;
import org.waymark.questionnaire.Questionnaire;

/** What is wrong or odd in a questionnaire that could be read, as docs/questionnaire-format.md, section 5 says. */
public final class Linter {

    private Linter() {}

    /** Errors and warnings, sorted by place. */
    public static List<Remark> remarks(Questionnaire questionnaire) {
        return List.of();
    }
}
