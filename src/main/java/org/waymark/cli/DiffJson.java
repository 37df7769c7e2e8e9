package org.waymark.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.authoring.Change;
import org.waymark.authoring.Comparability;
import org.waymark.authoring.Diff;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Result;

/** A comparison as docs/questionnaire-format.md, section 6 writes it. */
final class DiffJson {

    private DiffJson() {}

    static Map<String, Object> of(Questionnaire before, Questionnaire after, Diff diff) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("old", source(before));
        json.put("new", source(after));
        json.put("changes", diff.changes().stream().map(DiffJson::change).toList());
        json.put(
                "comparability",
                diff.comparability().stream().map(DiffJson::area).toList());
        return json;
    }

    private static Result.Source source(Questionnaire questionnaire) {
        return new Result.Source(questionnaire.id(), questionnaire.version(), questionnaire.sha256());
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("subject", Shown.word(change.subject()));
        json.put("id", change.id());
        json.put("change", Shown.word(change.kind()));
        json.put("trait", change.trait().orElse(null));
        json.put("bearing", Shown.word(change.bearing()));
        json.put("old", change.before().orElse(null));
        json.put("new", change.after().orElse(null));
        return json;
    }

    private static Map<String, Object> area(Comparability area) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("area", area.area());
        json.put("ofOld", area.ofBefore());
        json.put("ofNew", area.ofAfter());
        json.put("sameRules", area.sameRules());
        return json;
    }
}
