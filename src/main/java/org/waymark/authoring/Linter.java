package org.waymark.authoring;

import java.util.List;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Scorer;

/** What is wrong or odd in a questionnaire that could be read, as docs/questionnaire-format.md, section 5 says. */
public final class Linter {

    private Linter() {}

    /** Errors, and warnings that are not allowed in place, sorted by place. The same questionnaire gives the same ones. */
    public static List<Remark> remarks(Questionnaire questionnaire) {
        Contents contents = new Contents(questionnaire);
        Scorer scorer = new Scorer(questionnaire);
        Search search = new Search(contents, scorer, "full");
        Remarks remarks = new Remarks();
        new LibraryLint(contents, remarks).check();
        new WordingLint(contents, remarks).check();
        new BandLint(contents, remarks).check();
        new FormLint(contents, scorer, remarks).check();
        new ConditionLint(contents, search, remarks).check();
        new CaseLint(contents, search, remarks).check();
        new CapLint(contents, search, remarks).check();
        new QuestionLint(contents, search, remarks).check();
        new LevelLint(contents, search, remarks).check();
        new EndLint(contents, search, remarks).check();
        new LiftLint(contents, search, remarks).check();
        new BetterAnswerLint(contents, search, remarks).check();
        return Allowances.applied(remarks.sorted(), questionnaire);
    }
}
