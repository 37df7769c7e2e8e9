package org.waymark.questionnaire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Questionnaires to test with. */
public final class Questionnaires {

    private static final Path TINY = Path.of("src/test/resources/questionnaires/tiny");

    private Questionnaires() {}

    /** Two areas, every kind of question, every kind of rule. */
    public static Questionnaire tiny() {
        return QuestionnaireReader.read(TINY);
    }

    /** The files of {@link #tiny}, to be changed. */
    static SortedMap<String, byte[]> tinyFiles() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(TINY)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(TINY.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A single file. */
    public static Questionnaire of(String yaml) {
        return QuestionnaireReader.read(single(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param texts by path */
    public static Questionnaire inFiles(Map<String, String> texts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return QuestionnaireReader.read(files);
    }

    static SortedMap<String, byte[]> single(byte[] bytes) {
        return new TreeMap<>(Map.of("q.yaml", bytes));
    }

    static List<Problem> problemsOf(SortedMap<String, byte[]> files) {
        try {
            QuestionnaireReader.read(files);
            return List.of();
        } catch (QuestionnaireProblems problems) {
            return problems.problems();
        }
    }
}
