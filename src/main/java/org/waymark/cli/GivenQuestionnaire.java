package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Place;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.QuestionnaireProblems;
import org.waymark.questionnaire.QuestionnaireReader;

/** A questionnaire at a path that somebody gave: a folder or a single file. */
record GivenQuestionnaire(Path path) {

    private static final String MAIN_FILE = "questionnaire.yaml";

    private static final Phrases SAY = Phrases.of("cli.messages");

    /** All of a folder that holds several; otherwise the one at the path. */
    static List<GivenQuestionnaire> allAt(Path path) {
        mustExist(path);
        if (Files.isDirectory(path) && !Files.exists(path.resolve(MAIN_FILE))) {
            try (Stream<Path> folders = Files.list(path)) {
                List<GivenQuestionnaire> inside = folders.filter(folder -> Files.exists(folder.resolve(MAIN_FILE)))
                        .sorted()
                        .map(GivenQuestionnaire::new)
                        .toList();
                return inside.isEmpty() ? List.of(new GivenQuestionnaire(path)) : inside;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.of(new GivenQuestionnaire(path));
    }

    private static void mustExist(Path path) {
        if (!Files.isReadable(path)) {
            throw Refusal.wrongUsage(path.toString(), SAY.say(Files.exists(path) ? "unreadable" : "missing"));
        }
    }

    /** @throws Refusal with every problem that keeps it from being read */
    Questionnaire read() {
        mustExist(path);
        try {
            return QuestionnaireReader.read(path);
        } catch (QuestionnaireProblems found) {
            throw Refusal.problems(found.problems().stream()
                    .map(problem -> Message.error(file(problem.place()), problem.place(), problem.message()))
                    .toList());
        }
    }

    /** Where the file of a place is, from where the command was called. */
    String file(Place place) {
        Path file = Files.isDirectory(path) ? path.resolve(place.file()) : path.resolveSibling(place.file());
        return file.normalize().toString();
    }
}
