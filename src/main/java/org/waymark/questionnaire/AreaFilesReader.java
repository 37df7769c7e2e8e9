package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the areas a questionnaire lists, from files of their own or written out, with the rules beside them. */
final class AreaFilesReader {

    private final Draft draft;
    private final ReadFiles files;
    private final AreaReader areaReader;
    private final RuleReader rules;
    private final RecommendationReader advice;
    private final Set<String> listed = new HashSet<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Cap> caps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();

    AreaFilesReader(Draft draft, ReadFiles files, AreaReader areaReader, RuleReader rules) {
        this.draft = draft;
        this.files = files;
        this.areaReader = areaReader;
        this.rules = rules;
        this.advice = new RecommendationReader(draft);
    }

    void read(Fields questionnaire) {
        readRules(questionnaire);
        questionnaire.require("areas");
        questionnaire.list("areas").forEach(this::readArea);
    }

    private void readArea(YamlNode node) {
        if (!(node instanceof YamlScalar id)) {
            Fields.of(node, "area", draft.problems()).ifPresent(area -> areas.add(areaReader.read(area)));
            return;
        }
        String path = "areas/" + id.text() + ".yaml";
        if (!id.isTextInEveryYaml()) {
            draft.problems().add(id.place(), "name.unquoted", id.text());
        } else if (!listed.add(id.text())) {
            draft.problems().add(id.place(), "name.twice", id.text(), "areas");
        } else if (files.has(path)) {
            files.fields(path, ProblemList.text("yaml.area-file"), draft.names())
                    .ifPresent(file -> readFile(file, id.text()));
        } else {
            draft.problems().addUnknown(id.place(), id.text(), files.areaIds(), "file.area-missing", path, id.text());
        }
    }

    private void readFile(Fields file, String name) {
        file.require("area");
        file.node("area")
                .flatMap(node -> Fields.of(node, "area", draft.problems()))
                .ifPresent(fields -> {
                    Area area = areaReader.read(fields);
                    areas.add(area);
                    if (!area.id().isEmpty() && !area.id().equals(name)) {
                        fields.add(fields.place("id"), "id.not-of-file", area.id(), name);
                    }
                });
        readRules(file);
        file.refuseOthers();
    }

    private void readRules(Fields file) {
        caps.addAll(rules.caps(file));
        findings.addAll(rules.findings(file));
        recommendations.addAll(advice.recommendations(file));
    }

    List<Area> areas() {
        return areas;
    }

    List<Cap> caps() {
        return caps;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Recommendation> recommendations() {
        return recommendations;
    }
}
