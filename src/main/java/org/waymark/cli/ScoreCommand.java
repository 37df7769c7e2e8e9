package org.waymark.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.waymark.exchange.PrintedJson;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.NearName;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Answers;
import org.waymark.scoring.Result;
import org.waymark.scoring.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores answers. */
@Command(name = "score", resourceBundle = "cli.score", sortOptions = false)
final class ScoreCommand implements Callable<Integer> {

    private static final Phrases SAY = Phrases.of("cli.messages");

    private final Terminal terminal;

    @Option(names = "--questionnaire", paramLabel = "PATH", required = true)
    private Path questionnaire;

    @Option(names = "--answers", paramLabel = "FILE", required = true)
    private String answers;

    @Option(names = "--form", paramLabel = "ID")
    private String form = "full";

    @Option(names = "--explain")
    private boolean explained;

    @Option(names = "--json")
    private boolean json;

    ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Questionnaire read = new GivenQuestionnaire(questionnaire).read();
        mustHaveForm(read);
        Answers given = new GivenAnswers(answers, terminal).read(read);
        Scorer scorer = new Scorer(read);
        Result result = scorer.score(given, form);
        terminal.out()
                .print(
                        json
                                ? PrintedJson.of(result, explained)
                                : new ScoreReport(read, form, result, explained).text());
        warn(scorer.blocking(given, form));
        return ExitStatus.FINE;
    }

    private void mustHaveForm(Questionnaire read) {
        if (read.form(form).isEmpty()) {
            List<String> forms = Stream.concat(
                            Stream.of("full"), read.forms().stream().map(Form::id))
                    .toList();
            throw Refusal.wrongUsage(
                    questionnaire.toString(),
                    SAY.say("unknown-form", form, String.join(", ", forms)) + NearName.hint(form, forms));
        }
    }

    private void warn(List<String> blocking) {
        List<Message> messages = blocking.stream()
                .map(question -> Message.warning(answers, SAY.say("blocking", question)))
                .toList();
        if (!messages.isEmpty()) {
            terminal.err().print(new Messages(messages).text(json));
        }
    }
}
