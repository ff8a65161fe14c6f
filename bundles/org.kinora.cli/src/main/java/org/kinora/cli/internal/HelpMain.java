package org.kinora.cli.internal;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.operation.OperationCard;
import picocli.CommandLine;

/** Shows help and version from the bundles' cards, without starting the framework; called by the launcher by name. */
public final class HelpMain {
    private HelpMain() {}

    /** @param arguments the words of the command line, help wishes included */
    public static void main(String[] arguments) throws URISyntaxException {
        Path bundles = Path.of(HelpMain.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        List<Path> folders = new ArrayList<>(List.of(bundles, bundles.resolveSibling("plugins")));
        String home = System.getenv("KINORA_HOME");
        if (home != null) folders.add(Path.of(home, "plugins"));
        System.out.print(text(Arrays.asList(arguments), CardFiles.in(folders)));
        System.out.flush();
    }

    /** The help that some words ask for: of the deepest command that they name. */
    static String text(List<String> arguments, List<OperationCard> cards) {
        CommandTree tree = new CommandTree(cards, Version.TEXT);
        // after a command it may be an option of its own
        if (!arguments.isEmpty() && arguments.getFirst().equals("--version")) return "kinora " + Version.TEXT + System.lineSeparator();
        CommandLine command = tree.root();
        for (String word : arguments) {
            CommandLine next = command.getSubcommands().get(word);
            if (next != null) command = next;
        }
        return command.getUsageMessage(CommandLine.Help.Ansi.OFF);
    }
}
