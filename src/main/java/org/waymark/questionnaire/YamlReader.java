package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.questionnaire.YamlNode.Mapping.Entry;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
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

    /** Enough for areas as deep as {@link AreaReader} reads them: each is a list and its keys. */
    private static final int MAX_DEPTH = 120;

    private final SourceFile file;
    private final int start;
    private final ProblemList problems;
    private final YamlRefusals refusals;
    private final ParserImpl events;

    private YamlReader(SourceFile file, int start, int end, ProblemList problems) {
        this.file = file;
        this.start = start;
        this.problems = problems;
        this.refusals = new YamlRefusals(file, start, problems);
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
            return reader.documents().filter(_ -> !reader.refusals.any());
        } catch (MarkedYAMLException e) {
            reader.refusals.addSyntaxError(e);
        } catch (TooDeep e) {
            problems.add(e.place, "yaml.too-deep", MAX_DEPTH);
        }
        return Optional.empty();
    }

    private Optional<YamlNode> documents() {
        List<YamlNode> documents = new ArrayList<>();
        for (Event event = events.getEvent(); !(event instanceof StreamEndEvent); event = events.getEvent()) {
            if (event instanceof DocumentStartEvent document) {
                if (document.getTags() != null && !document.getTags().isEmpty()) {
                    refusals.refuse(document.getStartMark(), "yaml.tag-directive");
                }
                if (!documents.isEmpty()) {
                    refusals.refuse(document.getStartMark(), "yaml.second-document");
                }
            } else if (event instanceof NodeEvent) {
                documents.add(node(event, 1));
            }
        }
        YamlNode first = documents.isEmpty() ? null : documents.getFirst();
        if (first == null || first instanceof YamlScalar scalar && scalar.isNothing()) {
            problems.add(file.place(start), "file.empty");
            return Optional.empty();
        }
        return Optional.of(first);
    }

    private YamlNode node(Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new TooDeep(refusals.place(event.getStartMark()));
        }
        refusals.refuseExtras(event);
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent sequence -> sequence(sequence, depth);
            case MappingStartEvent mapping -> mapping(mapping, depth);
            default -> new YamlNode.Sequence(refusals.place(event.getStartMark()), List.of());
        };
    }

    private YamlScalar scalar(ScalarEvent event) {
        refusals.refuseHiddenCharacters(event);
        int from = start + event.getStartMark().getIndex();
        return new YamlScalar(
                event.getValue(),
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
        return new YamlNode.Sequence(refusals.place(opening.getStartMark()), items);
    }

    private YamlNode.Mapping mapping(MappingStartEvent opening, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = events.getEvent(); !(event instanceof CollectionEndEvent); event = events.getEvent()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.getEvent(), depth + 1);
            if (!(key instanceof YamlScalar name)) {
                refusals.refuse(event.getStartMark(), "yaml.key");
            } else if (name.isPlain() && name.text().equals("<<")) {
                refusals.refuse(event.getStartMark(), "yaml.merge-key");
            } else if (seen.putIfAbsent(name.text(), name.place()) instanceof Place first) {
                problems.add(name.place(), "yaml.duplicate-key", name.text(), first.line());
            } else {
                entries.add(new Entry(name, value));
            }
        }
        return new YamlNode.Mapping(refusals.place(opening.getStartMark()), entries);
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Place place;

        TooDeep(Place place) {
            this.place = place;
        }
    }
}
