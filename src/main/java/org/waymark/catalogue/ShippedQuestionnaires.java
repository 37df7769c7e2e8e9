package org.waymark.catalogue;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.questionnaire.Problem;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireProblems;
import org.waymark.questionnaire.QuestionnaireReader;

/**
 * The questionnaires this process was started with: the folder that the environment variable
 * {@code WAYMARK_QUESTIONNAIRES} names, otherwise those in the jar.
 */
public final class ShippedQuestionnaires {

    /**
     * A questionnaire beside the files it was read from.
     *
     * @param files content by path below its folder
     */
    public record Shipped(Questionnaire questionnaire, SortedMap<String, byte[]> files) {}

    private static List<Shipped> read;

    private ShippedQuestionnaires() {}

    /**
     * Read once a process: the command line checks them before the application starts.
     *
     * @throws QuestionnaireProblems with every problem of every questionnaire
     */
    public static synchronized List<Shipped> read() {
        if (read == null) {
            read = readAll();
        }
        return read;
    }

    private static List<Shipped> readAll() {
        String folder = System.getenv("WAYMARK_QUESTIONNAIRES");
        if (folder != null) {
            return readAll(Path.of(folder));
        }
        List<Shipped> shipped = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths("questionnaires", root -> shipped.addAll(readAll(root)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(shipped);
    }

    /** Every folder below {@code root} that holds a questionnaire.yaml, by name. */
    static List<Shipped> readAll(Path root) {
        List<Problem> problems = new ArrayList<>();
        List<Shipped> shipped = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("questionnaire.yaml"))) {
                    SortedMap<String, byte[]> files = filesBelow(folder);
                    try {
                        shipped.add(new Shipped(QuestionnaireReader.read(files), files));
                    } catch (QuestionnaireProblems found) {
                        problems.addAll(found.problems());
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!problems.isEmpty()) {
            throw new QuestionnaireProblems(problems);
        }
        return shipped;
    }

    private static SortedMap<String, byte[]> filesBelow(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
