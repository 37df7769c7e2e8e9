package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.exchange.AnswersDoNotFit;
import org.waymark.exchange.AnswersReader;
import org.waymark.questionnaire.Phrases;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.scoring.Answers;

/**
 * Answers that somebody gave.
 *
 * @param file a path, or {@code -} for standard input
 */
record GivenAnswers(String file, Terminal terminal) {

    private static final Phrases SAY = Phrases.of("cli.messages");

    /** @throws Refusal with everything that does not fit */
    Answers read(Questionnaire questionnaire) {
        try {
            return AnswersReader.read(questionnaire, file, bytes());
        } catch (AnswersDoNotFit misfits) {
            throw Refusal.problems(misfits.problems().stream()
                    .map(problem -> Message.error(file, problem.place(), problem.message()))
                    .toList());
        }
    }

    private byte[] bytes() {
        if (!file.equals("-") && !Files.exists(Path.of(file))) {
            throw Refusal.wrongUsage(file, SAY.say("missing"));
        }
        try (InputStream stream = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file))) {
            return stream.readNBytes(AnswersReader.MAX_BYTES + 1);
        } catch (IOException unreadable) {
            throw Refusal.wrongUsage(file, SAY.say("unreadable"));
        }
    }
}
