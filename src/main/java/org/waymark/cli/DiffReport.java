package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.authoring.Change;
import org.waymark.authoring.Comparability;
import org.waymark.authoring.Diff;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Questionnaire;

/** A comparison as people read it in a terminal. */
record DiffReport(Questionnaire before, Questionnaire after, Diff diff) {

    private static final int LONGEST_VALUE = 120;

    private static final Phrases SAY = Phrases.of("cli.comparison");

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(Paragraph.of(SAY.say("heading", after.title(), before.version(), after.version()), 0));
        if (diff.changes().isEmpty()) {
            parts.add(Paragraph.of(SAY.say(before.sha256().equals(after.sha256()) ? "nothing" : "only-order"), 0));
        }
        Stream.of(Change.Subject.values()).map(this::changes).forEach(parts::add);
        parts.add(SAY.say("comparability") + "\n" + comparability());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String changes(Change.Subject subject) {
        Table table = new Table("lllll");
        List<Change> changes = diff.changes().stream()
                .filter(change -> change.subject() == subject)
                .toList();
        for (Change change : changes) {
            table.row(
                    SAY.say("sign." + Shown.word(change.kind())),
                    change.id(),
                    change.trait().orElse(""),
                    change.trait().isEmpty() ? "" : SAY.say("values", value(change.before()), value(change.after())),
                    SAY.say(Shown.word(change.kind()) + "." + Shown.word(change.bearing())));
        }
        return changes.isEmpty() ? "" : SAY.say("of-" + Shown.word(subject)) + "\n" + table.text(2);
    }

    private static String value(Optional<Object> value) {
        String text = value.map(known -> known instanceof Double number ? Shown.figure(number) : known.toString())
                .orElseGet(() -> SAY.say("not-there"));
        return Paragraph.length(text) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    private String comparability() {
        Table table = new Table("lrrl");
        table.row(SAY.say("area"), SAY.say("of-before"), SAY.say("of-after"), SAY.say("verdict"));
        for (Comparability area : diff.comparability()) {
            table.row(
                    after.area(area.area()).map(Area::title).orElseGet(() -> SAY.say("whole")),
                    Shown.share(area.ofBefore()),
                    Shown.share(area.ofAfter()),
                    verdict(area));
        }
        return table.text(2);
    }

    private static String verdict(Comparability area) {
        if (area.share() == 1) {
            return SAY.say(area.sameRules() ? "comparable" : "other-rules");
        }
        return SAY.say(area.share() == 0 ? "not-comparable" : "partly");
    }
}
