package org.waymark.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.authoring.Remark.Severity;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Place;

/** Collects remarks. Their texts stand in {@code remarks.properties} under the id of the rule and, if need be, a variant. */
final class Remarks {

    private static final Phrases TEXTS = Phrases.of("org.waymark.authoring.remarks");

    private static final Comparator<Remark> BY_PLACE = Comparator.comparing(
                    (Remark remark) -> remark.place().file())
            .thenComparingInt(remark -> remark.place().line())
            .thenComparingInt(remark -> remark.place().column())
            .thenComparing(Remark::rule)
            .thenComparing(Remark::message);

    private final Set<Remark> remarks = new LinkedHashSet<>();

    /** @param text such as {@code unreachable-rule} or {@code unreachable-rule.sampled} */
    void error(String text, Place place, Object... details) {
        add(Severity.ERROR, text, place, details);
    }

    void warning(String text, Place place, Object... details) {
        add(Severity.WARNING, text, place, details);
    }

    void addAll(Collection<Remark> others) {
        remarks.addAll(others);
    }

    private void add(Severity severity, String text, Place place, Object... details) {
        remarks.add(new Remark(severity, ruleOf(text), place, text(text, details)));
    }

    private static String ruleOf(String text) {
        return text.split("\\.", 2)[0];
    }

    static String text(String key, Object... details) {
        return TEXTS.say(key, details);
    }

    static boolean isRule(String id) {
        return TEXTS.keys().stream().map(Remarks::ruleOf).anyMatch(rule -> rule.equals(id) && !rule.equals("name"));
    }

    List<Remark> sorted() {
        return remarks.stream().sorted(BY_PLACE).toList();
    }
}
