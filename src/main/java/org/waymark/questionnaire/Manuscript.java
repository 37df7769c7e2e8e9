package org.waymark.questionnaire;

import java.util.List;

/**
 * How a questionnaire is written down.
 *
 * @param inFolder false: a single file, in which concepts and sources are optional and not checked
 * @param lintComments comments that speak to the linter, in the order of files and lines
 */
public record Manuscript(boolean inFolder, List<LintComment> lintComments) {

    /**
     * A line of its own such as {@code # lint: allow unlinked-concept: another page will}.
     *
     * @param place of the {@code #}
     * @param line the line it is about: the next one that is neither a comment nor empty
     * @param text what stands behind {@code # lint:}
     */
    public record LintComment(Place place, int line, String text) {}
}
