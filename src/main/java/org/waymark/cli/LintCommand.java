package org.waymark.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.authoring.Linter;
import org.waymark.exchange.PrintedJson;
import org.waymark.questionnaire.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong or odd in questionnaires. */
@Command(name = "lint", resourceBundle = "cli.lint", sortOptions = false)
final class LintCommand implements Callable<Integer> {

    private static final Phrases SAY = Phrases.of("cli.messages");

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
        List<Look> looks = questionnaires.stream().map(LintCommand::look).toList();
        Messages messages = new Messages(
                looks.stream().flatMap(look -> look.messages().stream()).toList());
        long unread = looks.stream().filter(look -> !look.isRead()).count();
        terminal.err().print(messages.text(json));
        terminal.out().print(counts(questionnaires.size(), unread, messages));
        return messages.errors() > 0 ? ExitStatus.PROBLEMS : ExitStatus.FINE;
    }

    /**
     * What there is to say about one questionnaire.
     *
     * @param isRead false where it has errors that kept the linter from looking any further
     */
    private record Look(List<Message> messages, boolean isRead) {}

    private static Look look(GivenQuestionnaire questionnaire) {
        try {
            return new Look(
                    Linter.remarks(questionnaire.read()).stream()
                            .map(remark -> Message.of(questionnaire.file(remark.place()), remark))
                            .toList(),
                    true);
        } catch (Refusal unread) {
            return new Look(unread.messages().all(), false);
        }
    }

    private String counts(int questionnaires, long unread, Messages messages) {
        if (!json) {
            return String.join(
                            ", ",
                            SAY.count("questionnaires", questionnaires),
                            SAY.count("errors", messages.errors()),
                            SAY.count("warnings", messages.warnings()))
                    + (unread == 0 ? "" : "\n" + SAY.count("unread", unread))
                    + "\n";
        }
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("questionnaires", questionnaires);
        counts.put("unread", unread);
        counts.put("errors", messages.errors());
        counts.put("warnings", messages.warnings());
        return PrintedJson.of(counts);
    }
}
