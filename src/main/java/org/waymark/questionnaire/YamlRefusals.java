package org.waymark.questionnaire;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Says what is not YAML, or is YAML that means more than what is written there. */
final class YamlRefusals {

    private static final String EXPRESSION_KEY = "\\b(when|visible-when|requires|priority|level|grade|value)\\s*:\\s+";
    private static final String QUOTED = "(\"[^\"]{0,500}\"|'[^']{0,500}')\\s*([],}#]|$)";
    private static final Pattern UNQUOTED_EXPRESSION =
            Pattern.compile(EXPRESSION_KEY + "(?!" + QUOTED + ")(!|[^|>\\s].{0,500}[(?!<>=&|])");
    private static final Pattern EXPRESSION_BEFORE = Pattern.compile(EXPRESSION_KEY + "$");

    private final SourceFile file;
    private final int start;
    private final ProblemList problems;
    private boolean any;

    /** @param start the position in the file from which marks count */
    YamlRefusals(SourceFile file, int start, ProblemList problems) {
        this.file = file;
        this.start = start;
        this.problems = problems;
    }

    /** Whether something was refused. */
    boolean any() {
        return any;
    }

    /** Anchors, aliases and tags. */
    void refuseExtras(Event event) {
        if (event instanceof AliasEvent alias) {
            refuse(alias.getStartMark(), "yaml.alias", alias.getAnchor());
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(event.getStartMark(), "yaml.anchor", node.getAnchor());
        }
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case SequenceStartEvent sequence -> sequence.getTag();
            case MappingStartEvent mapping -> mapping.getTag();
            default -> null;
        };
        if (tag != null) {
            refuseTag(event.getStartMark(), tag);
        }
    }

    private void refuseTag(Mark mark, String tag) {
        String before = file.justBefore(start + mark.getIndex());
        boolean expression =
                tag.contains("(") || EXPRESSION_BEFORE.matcher(before).find();
        refuse(mark, expression ? "yaml.tag-unquoted" : "yaml.tag", tag);
    }

    void refuseHiddenCharacters(ScalarEvent event) {
        event.getValue()
                .codePoints()
                .filter(character -> !SourceFile.isText(character))
                .findFirst()
                .ifPresent(character -> refuse(event.getStartMark(), "file.character", character));
    }

    /** What the parser said, unless something is known to be wrong in that line already. */
    void addSyntaxError(MarkedYAMLException e) {
        boolean openToTheEnd = e.getProblem() != null && e.getProblem().matches(".*(end of stream|stream end).*");
        boolean atContext = e.getContextMark() != null && (openToTheEnd || e.getProblemMark() == null);
        Place place = place(atContext ? e.getContextMark() : e.getProblemMark());
        if (problems.hasOneAt(file.path(), place.line())) {
            return;
        }
        String line = file.line(place.line());
        String before = place.line() == 1 ? "" : file.line(place.line() - 1).stripTrailing();
        String withKey = before.endsWith(":") ? before + " " + line : line;
        String hint = UNQUOTED_EXPRESSION.matcher(withKey).find() ? ProblemList.text("yaml.unquoted") : "";
        String what = e.getProblem() == null ? e.getContext() : e.getProblem();
        String since = e.getContextMark() != null && place(e.getContextMark()).line() < place.line()
                ? ProblemList.text(
                        "yaml.since", e.getContext(), place(e.getContextMark()).line())
                : "";
        problems.add(place, "yaml.none", what + since, YamlScalar.shortened(line.strip()), hint);
    }

    void refuse(Mark mark, String text, Object... details) {
        any = true;
        problems.add(place(mark), text, details);
    }

    Place place(Mark mark) {
        return file.place(start + mark.getIndex());
    }
}
