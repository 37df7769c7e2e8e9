package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.authoring.Diff;
import org.waymark.exchange.PrintedJson;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two versions of a questionnaire. */
@Command(name = "diff", resourceBundle = "cli.diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    private static final Phrases SAY = Phrases.of("cli.messages");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private Path now;

    @Option(names = "--json")
    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        GivenQuestionnaire given = new GivenQuestionnaire(now);
        Questionnaire before = new GivenQuestionnaire(old).read();
        Questionnaire after = given.read();
        Diff diff = Diff.between(before, after);
        terminal.out()
                .print(
                        json
                                ? PrintedJson.of(DiffJson.of(before, after, diff))
                                : new DiffReport(before, after, diff).text());
        List<Message> warnings = warnings(before, after, diff, given);
        if (!warnings.isEmpty()) {
            terminal.err().print(new Messages(warnings).text(json));
        }
        return ExitStatus.FINE;
    }

    private List<Message> warnings(Questionnaire before, Questionnaire after, Diff diff, GivenQuestionnaire given) {
        List<Message> warnings = new ArrayList<>();
        if (!before.id().equals(after.id())) {
            warnings.add(Message.warning(now.toString(), SAY.say("other-questionnaire", before.id(), after.id())));
        } else if (before.version().equals(after.version()) && !before.sha256().equals(after.sha256())) {
            warnings.add(Message.warning(now.toString(), SAY.say("same-version", after.version())));
        }
        for (String id : diff.questionsWithAnotherMeaning()) {
            Question question = after.question(id).orElseThrow();
            warnings.add(
                    Message.warning(given.file(question.place()), question.place(), SAY.say("another-meaning", id)));
        }
        return warnings;
    }
}
