package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.authoring.Linter;
import org.waymark.exchange.PrintedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong or odd in questionnaires. */
@Command(name = "lint", resourceBundle = "cli.lint", sortOptions = false)
final class LintCommand implements Callable<Integer> {

    private static final Phrases SAY = Phrases.of("messages");

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<Path> paths;

    @Option(names = "--json")
    private boolean json;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<GivenQuestionnaire> questionnaires = paths.stream()
                .flatMap(path -> GivenQuestionnaire.allAt(path).stream())
                .distinct()
                .toList();
        List<Message> all = new ArrayList<>();
        questionnaires.forEach(questionnaire -> all.addAll(messages(questionnaire)));
        Messages messages = new Messages(all);
        terminal.err().print(messages.text(json));
        terminal.out().print(counts(questionnaires.size(), messages));
        return messages.errors() > 0 ? ExitStatus.PROBLEMS : ExitStatus.FINE;
    }

    private static List<Message> messages(GivenQuestionnaire questionnaire) {
        try {
            return Linter.remarks(questionnaire.read()).stream()
                    .map(remark -> Message.of(questionnaire.file(remark.place()), remark))
                    .toList();
        } catch (Refusal unread) {
            return unread.messages().all();
        }
    }

    private String counts(int questionnaires, Messages messages) {
        if (!json) {
            return String.join(
                            ", ",
                            SAY.count("questionnaires", questionnaires),
                            SAY.count("errors", messages.errors()),
                            SAY.count("warnings", messages.warnings()))
                    + "\n";
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("questionnaires", questionnaires);
        counts.put("errors", messages.errors());
        counts.put("warnings", messages.warnings());
        return PrintedJson.of(counts);
    }
}
