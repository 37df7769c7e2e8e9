package org.waymark.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.questionnaire.NearName;
import org.waymark.questionnaire.Phrases;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and what is said where one is called wrongly or cannot do what it was asked to. */
@Command(name = "bin/waymark", resourceBundle = "cli.waymark")
final class Commands {

    private static final Phrases SAY = Phrases.of("cli.messages");

    /** Of every command. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean helpIsWanted;

    private Commands() {}

    /** Without a command, {@code serve} is meant. */
    static int run(Terminal terminal, String... words) {
        boolean serves = words.length == 0 || words[0].equals("--demo");
        CommandLine commands = on(terminal);
        try {
            return commands.execute(
                    serves ? Stream.concat(Stream.of("serve"), Stream.of(words)).toArray(String[]::new) : words);
        } catch (VirtualMachineError tooMuch) {
            terminal.err().println(Message.error(null, SAY.say("unexpected", tooMuch, "")));
            return ExitStatus.PROBLEMS;
        } finally {
            terminal.flush();
        }
    }

    private static CommandLine on(Terminal terminal) {
        return new CommandLine(new Commands())
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new LintCommand(terminal))
                .addSubcommand(new ScoreCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Paragraph.WIDTH)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Commands::wrongUsage)
                .setExecutionExceptionHandler(Commands::refused);
    }

    private static int wrongUsage(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(Message.error(null, unexpected(wrong, words).orElse(wrong.getMessage())));
        err.print(command.getHelp().synopsisHeading() + command.getHelp().synopsis(0));
        err.println(SAY.say("more", command.getCommandSpec().qualifiedName(" ")));
        return ExitStatus.WRONG_USAGE;
    }

    /** A word that nobody expects, told before anything that is missing: that is often only misspelt. */
    private static Optional<String> unexpected(ParameterException wrong, String[] words) {
        Set<String> options =
                wrong.getCommandLine().getCommandSpec().optionsMap().keySet();
        Set<String> commands = wrong.getCommandLine().getSubcommands().keySet();
        Optional<String> option = Stream.of(words)
                .filter(word -> word.startsWith("-") && word.length() > 1)
                .map(word -> word.split("=", 2)[0])
                .filter(name -> !options.contains(name))
                .findFirst()
                .map(name -> SAY.say("unknown-option", name) + NearName.hint(name, options));
        return option.or(() -> wrong instanceof UnmatchedArgumentException unmatched
                ? Optional.of(unmatched.getUnmatched().getFirst())
                        .map(word -> SAY.say(commands.isEmpty() ? "surplus-word" : "unknown-command", word)
                                + NearName.hint(word, commands))
                : Optional.empty());
    }

    private static int refused(Exception thrown, CommandLine command, ParseResult given) {
        if (thrown instanceof Refusal refusal) {
            boolean json = command.getParseResult().hasMatchedOption("--json");
            command.getErr().print(refusal.messages().text(json));
            return refusal.status();
        }
        command.getErr().println(Message.error(null, SAY.say("unexpected", thrown, thrown.getStackTrace()[0])));
        return ExitStatus.PROBLEMS;
    }
}
