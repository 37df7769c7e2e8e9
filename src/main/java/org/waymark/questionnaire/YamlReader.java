package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.questionnaire.YamlNode.Mapping.Entry;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML: one document of keys, lists and scalars. Anchors, aliases, tags, merge keys and whatever
 * else makes a file mean something that is not written there are problems.
 */
final class YamlReader {

    private static final int MAX_DEPTH = 50;
    private static final String EXPRESSION_KEY = "\\b(when|visible-when|requires|priority|level|grade|value)\\s*:\\s+";
    private static final Pattern UNQUOTED_EXPRESSION =
            Pattern.compile(EXPRESSION_KEY + "[^\"'|>\\s][^\"]*[(?!<>=&]|" + EXPRESSION_KEY + "!");
    private static final Pattern EXPRESSION_BEFORE = Pattern.compile(EXPRESSION_KEY + "$");
    private static final String QUOTE_IT = "put the expression in quotes";

    private final SourceFile file;
    private final int start;
    private final ProblemList problems;
    private final ParserImpl events;
    private boolean sound = true;

    private YamlReader(SourceFile file, int start, int end, ProblemList problems) {
        this.file = file;
        this.start = start;
        this.problems = problems;
        this.events = new ParserImpl(new StreamReader(file.text(start, end)), new LoaderOptions());
    }

    /** Empty, with the problems told, where the file is not sound. */
    static Optional<YamlNode> read(SourceFile file, ProblemList problems) {
        return read(file, 0, file.length(), problems);
    }

    /** Only the part from one position of the file to another. */
    static Optional<YamlNode> read(SourceFile file, int start, int end, ProblemList problems) {
        YamlReader reader = new YamlReader(file, start, end, problems);
        try {
            return reader.documents().filter(_ -> reader.sound);
        } catch (MarkedYAMLException e) {
            reader.addSyntaxError(e);
        } catch (TooDeep e) {
            problems.add(e.place, "nested more than " + MAX_DEPTH + " deep");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        for (Event event = events.getEvent(); !(event instanceof StreamEndEvent); event = events.getEvent()) {
            if (event instanceof DocumentStartEvent document) {
                if (document.getTags() != null && !document.getTags().isEmpty()) {
                    refuse(document.getStartMark(), "%TAG is not allowed");
                }
                if (!documents.isEmpty()) {
                    refuse(document.getStartMark(), "a second document begins here; one file holds one document");
                }
            } else if (event instanceof NodeEvent) {
                documents.add(node(event, 1));
            }
        }
        YamlNode first = documents.isEmpty() ? null : documents.getFirst();
        if (first == null || first instanceof YamlScalar scalar && scalar.isNothing()) {
            problems.add(file.place(start), "the file is empty");
            return Optional.empty();
        }
        return Optional.of(first);
    }

    private YamlNode node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooDeep(place(event.getStartMark()));
        }
        refuseAnchor(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(sequence, depth);
            case MappingStartEvent mapping -> mapping(mapping, depth);
            default -> new YamlNode.Sequence(place(event.getStartMark()), List.of());
        };
    }

    private void refuseAnchor(Event event) {
        if (event instanceof AliasEvent alias) {
            refuse(alias.getStartMark(), "the alias '*" + alias.getAnchor() + "' is not allowed; write it out");
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(event.getStartMark(), "the anchor '&" + node.getAnchor() + "' is not allowed");
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
        Place place = place(mark);
        String before =
                file.line(place.line()).substring(0, file.line(place.line()).offsetByCodePoints(0, place.column() - 1));
        boolean expression =
                tag.contains("(") || EXPRESSION_BEFORE.matcher(before).find();
        refuse(
                mark,
                expression ? "'" + tag + "' would be a YAML tag: " + QUOTE_IT : "the tag '" + tag + "' is not allowed");
    }

    private YamlScalar scalar(ScalarEvent event) {
        String text = event.getValue();
        text.codePoints()
                .filter(character -> !SourceFile.isText(character))
                .findFirst()
                .ifPresent(character -> refuse(
                        event.getStartMark(), "the character U+%04X is not allowed; take it out".formatted(character)));
        int from = start + event.getStartMark().getIndex();
        return new YamlScalar(
                text,
                event.getScalarStyle(),
                file,
                from,
                start + event.getEndMark().getIndex());
    }

    private YamlNode.Sequence sequence(SequenceStartEvent opening, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.getEvent(); !(event instanceof CollectionEndEvent); event = events.getEvent()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Sequence(place(opening.getStartMark()), items);
    }

    private YamlNode.Mapping mapping(MappingStartEvent opening, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = events.getEvent(); !(event instanceof CollectionEndEvent); event = events.getEvent()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.getEvent(), depth + 1);
            if (!(key instanceof YamlScalar name)) {
                refuse(event.getStartMark(), "a key has to be a single word");
            } else if (name.isPlain() && name.text().equals("<<")) {
                refuse(event.getStartMark(), "the merge key '<<' is not allowed; write the keys out");
            } else if (seen.putIfAbsent(name.text(), name.place()) instanceof Place first) {
                problems.add(name.place(), "duplicate key '" + name.text() + "', first in line " + first.line());
            } else {
                entries.add(new Entry(name, value));
            }
        }
        return new YamlNode.Mapping(place(opening.getStartMark()), entries);
    }

    private void addSyntaxError(MarkedYAMLException e) {
        boolean openToTheEnd = e.getProblem() != null && e.getProblem().matches(".*(end of stream|stream end).*");
        boolean atContext = e.getContextMark() != null && (openToTheEnd || e.getProblemMark() == null);
        Place place = place(atContext ? e.getContextMark() : e.getProblemMark());
        if (problems.hasOneAt(file.path(), place.line())) {
            return;
        }
        String line = file.line(place.line());
        String hint = UNQUOTED_EXPRESSION.matcher(line).find() ? "; " + QUOTE_IT : "";
        String what = e.getProblem() == null ? e.getContext() : e.getProblem();
        String since = e.getContextMark() != null && place(e.getContextMark()).line() < place.line()
                ? " " + e.getContext() + " that begins in line "
                        + place(e.getContextMark()).line()
                : "";
        problems.add(place, "not YAML: " + what + since + " in '" + YamlScalar.shortened(line.strip()) + "'" + hint);
    }

    private void refuse(Mark mark, String message) {
        sound = false;
        problems.add(place(mark), message);
    }

    private Place place(Mark mark) {
        return file.place(start + mark.getIndex());
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;

        TooDeep(Place place) {
            this.place = place;
        }
    }
}
