package org.waymark.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.waymark.catalogue.ShippedQuestionnaires;
import org.waymark.questionnaire.QuestionnaireProblems;

/** The product's command line. */
@QuarkusMain
public class Waymark {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private static final Set<String> COMMANDS = Set.of("serve", "--demo");

    public static void main(String... arguments) {
        List<String> words = List.of(arguments);
        if (!COMMANDS.containsAll(words)) {
            print(CommandLineText.usage());
            System.exit(words.contains("--help") ? 0 : WRONG_USAGE);
        }
        refuseBadQuestionnaires();
        useAbsoluteDataFolder();
        if (words.contains("--demo")) {
            System.setProperty("waymark.demo", "true");
            System.setProperty("quarkus.http.host", "127.0.0.1");
        }
        Quarkus.run();
    }

    /** Before the framework starts: every problem at once, and nothing else. */
    private static void refuseBadQuestionnaires() {
        try {
            ShippedQuestionnaires.read();
        } catch (QuestionnaireProblems found) {
            print(found.getMessage());
            System.exit(FAILED);
        }
    }

    /** H2 refuses a path that depends on where the process was started without saying so. */
    private static void useAbsoluteDataFolder() {
        String data = System.getenv().getOrDefault("WAYMARK_DATA", "data");
        System.setProperty("waymark.data", Path.of(data).toAbsolutePath().toString());
    }

    @SuppressWarnings("java:S106")
    private static void print(String text) {
        System.err.println(text);
    }
}
