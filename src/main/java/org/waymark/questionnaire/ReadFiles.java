package org.waymark.questionnaire;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one questionnaire while it is being read: decoded, parsed on demand, and those nobody asked for. */
final class ReadFiles {

    static final String MAIN = "questionnaire.yaml";
    static final String SOURCES = "sources.yaml";

    private final ProblemList problems;
    private final boolean inFolder;
    private final String main;
    private final SortedMap<String, SourceFile> files = new TreeMap<>();
    private final Set<String> undecoded = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    /** @param inFolder false for a single file that holds everything */
    ReadFiles(SortedMap<String, byte[]> given, boolean inFolder, ProblemList problems) {
        this.problems = problems;
        this.inFolder = inFolder;
        this.main = inFolder || given.isEmpty() ? MAIN : given.firstKey();
        given.forEach((path, bytes) -> {
            if (!inFolder || QuestionnaireFiles.belongs(path)) {
                SourceFile.decode(path, bytes, problems)
                        .ifPresentOrElse(file -> files.put(path, file), () -> undecoded.add(path));
            }
        });
    }

    boolean someAreUndecoded() {
        return !undecoded.isEmpty();
    }

    /** Whether there is such a file, be it readable or not. */
    boolean has(String path) {
        return files.containsKey(path) || undecoded.contains(path);
    }

    Optional<Fields> main(Names names) {
        if (!has(main) && problems.isEmpty()) {
            problems.add(new Place(main, 1, 1), "file.missing", main);
        }
        return fields(main, "questionnaire", names);
    }

    Optional<Fields> fields(String path, String what, Names names) {
        return yaml(path, names).flatMap(node -> Fields.of(node, what, problems));
    }

    Optional<YamlNode> yaml(String path, Names names) {
        used.add(path);
        SourceFile file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        Optional<YamlNode> node = YamlReader.read(file, problems);
        if (node.isEmpty()) {
            names.addUnreadable(file.text());
        }
        return node;
    }

    /** The pages of the concept library. */
    List<SourceFile> concepts() {
        return files.values().stream()
                .filter(file -> file.path().matches("concepts/[^/]+\\.md"))
                .toList();
    }

    /** The drawings of those pages. */
    List<SourceFile> pictures() {
        return files.values().stream()
                .filter(file -> file.path().matches("concepts/[^/]+\\.svg"))
                .toList();
    }

    List<String> areaIds() {
        return files.keySet().stream()
                .filter(path -> path.matches("areas/[^/]+\\.yaml"))
                .map(ReadFiles::nameOf)
                .toList();
    }

    /** Without folder and ending. */
    static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    /** To be called when everything has been asked for. */
    void refuseOthers() {
        concepts().forEach(file -> used.add(file.path()));
        pictures().forEach(file -> used.add(file.path()));
        List<String> areas = areaIds();
        for (String path : files.keySet()) {
            if (!used.contains(path)) {
                problems.add(
                        new Place(path, 1, 1),
                        path.startsWith("areas/") && areas.contains(nameOf(path))
                                ? "file.unlisted-area"
                                : "file.not-read",
                        nameOf(path),
                        MAIN);
            }
        }
    }

    Manuscript manuscript() {
        return new Manuscript(
                inFolder,
                files.values().stream()
                        .flatMap(file -> LintComments.of(file).stream())
                        .toList());
    }

    Collection<SourceFile> all() {
        return files.values();
    }
}
