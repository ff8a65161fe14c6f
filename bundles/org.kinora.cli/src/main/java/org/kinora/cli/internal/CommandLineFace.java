package org.kinora.cli.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinora.api.operation.OperationCard;
import org.kinora.api.platform.engine.Operations;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.platform.engine.Operations.Request;
import org.kinora.api.platform.plugins.Launch;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs the command that this process was started with. */
@Component(service = Runnable.class, property = "main.thread=true")
public final class CommandLineFace implements Runnable {
    private static final Texts TEXTS = Texts.beside(CommandLineFace.class);
    private static final System.Logger LOG = System.getLogger(CommandLineFace.class.getName());

    private final Launch launch;
    private final Operations operations;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    @Activate
    public CommandLineFace(@Reference Launch launch, @Reference Operations operations) {
        this.launch = launch;
        this.operations = operations;
    }

    @Override
    public void run() {
        launch.onInterrupt(() -> cancelled.set(true));
        launch.exit(status(launch.arguments()));
    }

    private int status(List<String> words) {
        CommandTree tree = new CommandTree(cards(words), Version.TEXT);
        boolean json = words.contains(CommandTree.JSON);
        Printer printer = new Printer(launch.out(), launch.err(), json);
        ParseResult parsed;
        try {
            parsed = deepest(tree.root().parseArgs(words.toArray(String[]::new)));
        } catch (ParameterException wrong) {
            return printer.failed(wrongWords(wrong));
        }
        CommandLine command = parsed.commandSpec().commandLine();
        Optional<OperationCard> card = tree.card(command);
        if (card.isEmpty()) return usage(command, launch.err());
        return run(card.get(), parsed, printer);
    }

    /** What the words may mean: the cards of their first one, or all where it means nothing. */
    private List<OperationCard> cards(List<String> words) {
        List<OperationCard> meant = words.stream().findFirst().map(operations::cards).orElse(List.of());
        return meant.isEmpty() ? operations.cards() : meant;
    }

    private int run(OperationCard card, ParseResult parsed, Printer printer) {
        boolean quiet = option(parsed, CommandTree.QUIET).isPresent();
        try {
            JsonObject input = new InputJson(card, launch.in()).of(parsed);
            Optional<Path> output = option(parsed, CommandTree.OUTPUT).map(launch.workingFolder()::resolve);
            String branch = option(parsed, CommandTree.BRANCH).orElse("main");
            if (BatchRun.wanted(input)) {
                JsonArray results = new JsonArray();
                int status = new BatchRun(card, launch.workingFolder(), branch).run(input, output,
                        (request, result) -> one(card, request, quiet, printer.collecting(result)), results);
                return printer.batch(results, status);
            }
            Optional<Path> project = new ProjectFolder(launch.workingFolder()).wanted(card, input, option(parsed, CommandTree.PROJECT));
            return one(card, new Request(card.name(), input.toString(), project, branch, launch.workingFolder(), output, Caller.LOCAL), quiet,
                    printer);
        } catch (RuntimeException | Error thrown) {
            return printer.failed(told(thrown));
        }
    }

    private int one(OperationCard card, Request request, boolean quiet, Printer printer) {
        boolean terminal = launch.console().isPresent() && System.getenv("CI") == null;
        ConsoleProgress progress = new ConsoleProgress(launch.err(), terminal, quiet, cancelled);
        try {
            long start = System.nanoTime();
            Answer answer = operations.run(request, progress);
            progress.clear();
            return printer.done(card, answer, (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException | Error thrown) {
            progress.clear();
            return printer.failed(told(thrown));
        }
    }

    /** What to tell of something thrown. After an interrupt the parts of Kinora go away under a running command: what that throws is no news. */
    private Failure told(Throwable thrown) {
        boolean orderly = thrown instanceof Failure failure && (failure.kind() == Kind.CANCELLED || !cancelled.get());
        if (orderly) return (Failure) thrown;
        if (cancelled.get()) return TEXTS.failure(Kind.CANCELLED, "stopped");
        LOG.log(System.Logger.Level.ERROR, "a command failed unforeseen", thrown);
        Kind kind = Kind.of(thrown);
        return TEXTS.failure(kind, kind == Kind.EXHAUSTED ? "exhausted" : "unforeseen", thrown.getClass().getSimpleName(), thrown.getMessage(),
                launch.home().resolve("logs").resolve("kinora.log"));
    }

    private static Optional<String> option(ParseResult parsed, String name) {
        var option = parsed.commandSpec().findOption(name);
        return option == null || option.getValue() == null ? Optional.empty() : Optional.of(option.getValue().toString());
    }

    private static ParseResult deepest(ParseResult parsed) {
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) deepest = deepest.subcommand();
        return deepest;
    }

    private static Failure wrongWords(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return TEXTS.failure(Kind.INPUT, "words", command, wrong.getMessage());
    }

    private static int usage(CommandLine command, PrintStream err) {
        err.print(command.getUsageMessage(CommandLine.Help.Ansi.OFF));
        return Kind.INPUT.exitCode();
    }
}
