package org.waymark.cli;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waymark.catalogue.ShippedQuestionnaires;
import org.waymark.questionnaire.QuestionnaireProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the application, and stays until it is stopped. */
@Command(name = "serve", resourceBundle = "cli.serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--demo")
    private boolean demonstration;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            ShippedQuestionnaires.read();
        } catch (QuestionnaireProblems found) {
            terminal.err().println(found.getMessage());
            return ExitStatus.PROBLEMS;
        }
        useAbsoluteDataFolder();
        if (demonstration) {
            System.setProperty("waymark.demo", "true");
            System.setProperty("quarkus.http.host", "127.0.0.1");
        }
        Quarkus.run();
        return ExitStatus.FINE;
    }

    /** H2 refuses a path that depends on where the process was started without saying so. */
    private static void useAbsoluteDataFolder() {
        String data = System.getenv().getOrDefault("WAYMARK_DATA", "data");
        System.setProperty("waymark.data", Path.of(data).toAbsolutePath().toString());
    }
}
