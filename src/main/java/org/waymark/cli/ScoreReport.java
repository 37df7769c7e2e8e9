package org.waymark.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.questionnaire.Area;
import org.waymark.questionnaire.Level;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scale;

/** A result as people read it in a terminal. */
record ScoreReport(Questionnaire questionnaire, String form, Result result, boolean explained) {

    private static final Phrases SAY = Phrases.of("cli.report");

    String text() {
        List<String> parts = new ArrayList<>();
        parts.add(heading());
        parts.add(SAY.say("areas") + "\n" + areas());
        parts.add(section("classifications", classifications()));
        parts.add(section("findings", findings()));
        parts.add(section("recommendations", new AdviceReport(questionnaire, result.recommendations()).text()));
        parts.add(section("paths", paths()));
        if (explained) {
            parts.add(section("explanations", new ExplanationReport(questionnaire, result).text()));
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String heading() {
        String name = SAY.say("heading", questionnaire.title(), questionnaire.version());
        String inForm = form.equals("full") ? "" : SAY.say("form", form);
        return Paragraph.of(name + inForm, 0) + (result.headline() == null ? "" : Paragraph.of(result.headline(), 0));
    }

    private static String section(String name, String text) {
        return text.isEmpty() ? "" : SAY.say(name) + "\n" + text;
    }

    private String areas() {
        Table table = new Table("llrrl");
        table.row(SAY.say("area"), SAY.say("level"), SAY.say("score"), SAY.say("coverage"), "");
        Map<String, Integer> depths = new HashMap<>();
        for (Result.OfArea area : result.areas()) {
            int depth = area.parent() == null ? 0 : depths.getOrDefault(area.parent(), -1) + 1;
            depths.put(area.id(), depth);
            table.row(
                    "  ".repeat(depth) + title(area),
                    area.level() == null ? SAY.say("none") : level(area.level()),
                    Shown.score(area.score()),
                    Shown.share(area.coverage()),
                    remarks(area));
        }
        return table.text(2);
    }

    private String title(Result.OfArea area) {
        return questionnaire.area(area.id()).map(Area::title).orElseGet(() -> SAY.say("whole"));
    }

    private String level(int level) {
        Level known = questionnaire.levelsByNumber().get(level);
        return known == null ? Integer.toString(level) : SAY.say("level-name", level, known.name());
    }

    private String remarks(Result.OfArea area) {
        List<String> remarks = new ArrayList<>();
        if (!area.caps().isEmpty()) {
            remarks.add(SAY.say("capped", area.computedLevel(), String.join(", ", area.caps())));
        }
        if (!area.unconfirmedBy().isEmpty()) {
            remarks.add(SAY.say("unconfirmed", String.join(", ", area.unconfirmedBy())));
        }
        if (area.level() == null && area.computedLevel() != null) {
            double needed = questionnaire
                    .area(area.id())
                    .map(Area::scoring)
                    .orElse(questionnaire.scoring())
                    .publishAtCoverage();
            remarks.add(SAY.say("withheld", Shown.share(area.coverage()), Shown.share(needed)));
        }
        return String.join("; ", remarks);
    }

    private String classifications() {
        return result.classifications().stream().map(this::classification).collect(Collectors.joining());
    }

    private String classification(Result.OfClassification sorted) {
        return questionnaire.classifications().stream()
                .filter(classification -> classification.id().equals(sorted.id()))
                .map(classification -> classification.cases().stream()
                        .filter(match -> match.value().equals(sorted.value()))
                        .findFirst()
                        .map(match -> Paragraph.of(SAY.say("sorted", classification.title(), match.value()), 2)
                                + (match.text().isEmpty() ? "" : Paragraph.of(match.text(), 4)))
                        .orElseGet(() -> Paragraph.of(SAY.say("unsorted", classification.title()), 2)))
                .collect(Collectors.joining());
    }

    private String findings() {
        return result.findings().stream()
                .flatMap(fired -> questionnaire.findings().stream()
                        .filter(finding -> finding.id().equals(fired.id()))
                        .map(finding -> Paragraph.of(SAY.say("finding", fired.severity(), fired.id()), 2)
                                + Paragraph.of(finding.text(), 4)))
                .collect(Collectors.joining());
    }

    private String paths() {
        return result.paths().stream()
                .map(path -> Paragraph.of(
                        SAY.say(
                                path.exact() ? "path" : "path-perhaps-longer",
                                questionnaire.area(path.area()).map(Area::title).orElseGet(() -> SAY.say("whole")),
                                level(path.toLevel()),
                                path.lifts().entrySet().stream()
                                        .map(lift ->
                                                SAY.say("lift", lift.getKey(), lift.getValue(), grades(lift.getKey())))
                                        .collect(Collectors.joining(", "))),
                        2))
                .collect(Collectors.joining());
    }

    private int grades(String id) {
        Question question = questionnaire.question(id).orElseThrow();
        return Scale.of(question).grades().size();
    }
}
