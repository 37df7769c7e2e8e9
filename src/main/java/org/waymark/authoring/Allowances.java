package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.authoring.Remark.Severity;
import org.waymark.questionnaire.Manuscript.LintComment;
import org.waymark.questionnaire.Questionnaire;

/** Warnings that an author allows in place, with a reason: {@code # lint: allow RULE: the reason}. */
final class Allowances {

    private static final Pattern ALLOWANCE = Pattern.compile("allow +([a-z-]+) *: *\\S.*");

    private Allowances() {}

    /** What is left of the remarks, and what is wrong with the allowances. */
    static List<Remark> applied(List<Remark> found, Questionnaire questionnaire) {
        Remarks remarks = new Remarks();
        List<Remark> left = new ArrayList<>(found);
        for (LintComment comment : questionnaire.manuscript().lintComments()) {
            Matcher allowance = ALLOWANCE.matcher(comment.text());
            if (!allowance.matches()) {
                remarks.warning("unclear-allowance", comment.place(), comment.text());
            } else if (!Remarks.isRule(allowance.group(1))) {
                remarks.warning("unclear-allowance.rule", comment.place(), allowance.group(1));
            } else {
                apply(comment, allowance.group(1), left, remarks);
            }
        }
        remarks.addAll(left);
        return remarks.sorted();
    }

    private static void apply(LintComment comment, String rule, List<Remark> left, Remarks remarks) {
        List<Remark> meant = left.stream()
                .filter(remark -> remark.rule().equals(rule)
                        && remark.place().file().equals(comment.place().file())
                        && remark.place().line() == comment.line())
                .toList();
        if (meant.isEmpty()) {
            remarks.warning("unneeded-allowance", comment.place(), rule);
        } else if (meant.stream().anyMatch(remark -> remark.severity() == Severity.ERROR)) {
            remarks.warning("unneeded-allowance.error", comment.place(), rule);
        }
        left.removeIf(remark -> remark.severity() == Severity.WARNING && meant.contains(remark));
    }
}
