package org.waymark.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the pages of the concept library and the source notes. */
final class ConceptReader {

    private static final String FENCE = "---\n";

    private final Draft draft;

    ConceptReader(Draft draft) {
        this.draft = draft;
    }

    /** A page in Markdown behind its front matter. */
    Optional<Concept> concept(String slug, SourceFile file) {
        String text = file.text();
        int end = text.startsWith(FENCE) ? text.indexOf("\n---", FENCE.length() - 1) : -1;
        int behind = end < 0 ? -1 : text.indexOf('\n', end + 1);
        if (end < 0
                || !text.substring(end + 1, behind < 0 ? text.length() : behind)
                        .strip()
                        .equals("---")) {
            draft.problems().add(file.place(0), "concept.front-matter");
            return Optional.empty();
        }
        int from = FENCE.length();
        int to = Math.max(from, text.codePointCount(0, end));
        String markdown = behind < 0 ? "" : text.substring(behind + 1);
        return YamlReader.read(file, from, to, draft.problems())
                .flatMap(node -> Fields.of(node, "concept", draft.problems()))
                .map(fields -> concept(
                        slug, fields, markdown, file.place(text.codePointCount(0, text.length() - markdown.length()))));
    }

    private Concept concept(String slug, Fields fields, String markdown, Place textPlace) {
        Map<String, Integer> paths = new TreeMap<>();
        fields.inner("paths").ifPresent(written -> {
            for (YamlScalar key : written.keys()) {
                written.scalar(key.text())
                        .flatMap(written::whole)
                        .ifPresent(position -> paths.put(key.text(), position));
            }
        });
        Concept concept = new Concept(
                slug,
                fields.text("title"),
                fields.name("area")
                        .map(area -> draft.use(Names.Kind.AREA, area))
                        .orElse(""),
                draft.useAll(Names.Kind.CONCEPT, fields.names("related")),
                draft.sources(fields),
                paths,
                markdown,
                fields.place(),
                textPlace);
        fields.refuseOthers();
        return concept;
    }

    /** The list of {@code sources.yaml}, which may also stand under the key {@code sources}. */
    Map<String, SourceNote> sources(YamlNode node) {
        Map<String, SourceNote> notes = new TreeMap<>();
        YamlNode list = node instanceof YamlNode.Mapping mapping
                ? Fields.of(mapping, ProblemList.text("yaml.file-of-sources"), draft.problems())
                        .flatMap(fields -> {
                            fields.require("sources");
                            Optional<YamlNode> found = fields.node("sources");
                            fields.refuseOthers();
                            return found;
                        })
                        .orElse(new YamlNode.Sequence(node.place(), List.of()))
                : node;
        if (!(list instanceof YamlNode.Sequence sequence)) {
            draft.problems().add(node.place(), "source.list", node.described());
            return notes;
        }
        for (YamlNode item : sequence.items()) {
            Fields.of(item, "source", draft.problems()).ifPresent(fields -> source(fields, notes));
        }
        return notes;
    }

    private void source(Fields fields, Map<String, SourceNote> notes) {
        fields.require("id");
        String title = fields.text("title");
        fields.name("id").ifPresent(id -> {
            if (!id.text().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
                fields.add(id.place(), "source.id", YamlScalar.shortened(id.text()));
            }
            draft.names().declare(Names.Kind.SOURCE, id.text(), id.place());
            notes.put(id.text(), new SourceNote(id.text(), title, fields.place()));
        });
        fields.refuseOthers();
    }
}
