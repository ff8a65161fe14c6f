package org.kinora.cli.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.operation.OperationCard;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The tree of commands, made from cards. */
final class CommandTree {
    static final String PROJECT = "--project";
    static final String BRANCH = "--branch";
    static final String OUTPUT = "--output";
    static final String JSON = "--json";
    static final String QUIET = "--quiet";

    private static final int WIDTH = 110;

    private final Map<CommandSpec, OperationCard> cards = new IdentityHashMap<>();
    private final CommandLine root;

    CommandTree(List<OperationCard> cards, String version) {
        CommandSpec spec = CommandSpec.create().name("kinora").version("kinora " + version);
        spec.usageMessage().description("A script or an idea goes in, a finished film comes out.").width(WIDTH)
                .footer("", "kinora COMMAND --help tells more of a command.");
        help(spec);
        spec.addOption(OptionSpec.builder("--version").versionHelp(true).description("Show the version.").build());
        root = new CommandLine(spec);
        cards.forEach(this::add);
    }

    CommandLine root() {
        return root;
    }

    /** The operation that a command stands for; empty for a group of commands. */
    Optional<OperationCard> card(CommandLine command) {
        return Optional.ofNullable(cards.get(command.getCommandSpec()));
    }

    private void add(OperationCard card) {
        CommandLine parent = root;
        String[] words = card.command().split(" ");
        for (int i = 0; i + 1 < words.length; i++) parent = group(parent, words[i]);
        CommandLine command = parent.getSubcommands().get(words[words.length - 1]);
        if (command == null) command = newCommand(parent, words[words.length - 1]);
        fill(command.getCommandSpec(), card);
        cards.put(command.getCommandSpec(), card);
    }

    private static CommandLine group(CommandLine parent, String word) {
        CommandLine known = parent.getSubcommands().get(word);
        if (known != null) return known;
        CommandLine made = newCommand(parent, word);
        made.getCommandSpec().usageMessage().description("Commands about " + word + ".");
        return made;
    }

    private static CommandLine newCommand(CommandLine parent, String word) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().width(WIDTH).sortOptions(false);
        help(spec);
        CommandLine made = new CommandLine(spec);
        parent.addSubcommand(word, made);
        return made;
    }

    private static void fill(CommandSpec spec, OperationCard card) {
        spec.usageMessage().description(escaped(card.title()));
        if (!card.help().isEmpty()) spec.usageMessage().footer(("\n" + escaped(card.help())).split("\n"));
        for (OperationCard.Field field : card.inputs()) {
            if (field.type().equals("record")) continue;
            if (field.position() >= 0) spec.addPositional(positional(field));
            else spec.addOption(option(field));
        }
        if (!card.scope().equals("NONE")) {
            spec.addOption(text("The project; else NAME.kinora beside the script, or the one in this folder.", "FOLDER", PROJECT).build());
            spec.addOption(text("The branch to work on.", "NAME", BRANCH).defaultValue("main").build());
        }
        card.outputs().stream().filter(OperationCard.Field::main).findFirst()
                .ifPresent(field -> spec.addOption(text("Where to write the result (" + field.suffix() + ").", "FILE", "-o", OUTPUT).build()));
        spec.addOption(flag(JSON, "Print one JSON object.").build());
        spec.addOption(flag(QUIET, "Show no progress.").build());
    }

    private static PositionalParamSpec positional(OperationCard.Field field) {
        String arity = field.list() ? (field.required() ? "1..*" : "0..*") : field.required() ? "1" : "0..1";
        return PositionalParamSpec.builder().index(field.list() ? field.position() + "..*" : Integer.toString(field.position()))
                .type(field.list() ? List.class : String.class).auxiliaryTypes(String.class).required(field.required()).arity(arity)
                .paramLabel(label(field)).description(described(field)).build();
    }

    private static OptionSpec option(OperationCard.Field field) {
        if (field.type().equals("flag")) return flag("--" + field.option(), described(field)).build();
        return OptionSpec.builder("--" + field.option()).type(field.list() ? List.class : String.class).auxiliaryTypes(String.class).arity("1")
                .required(field.required()).paramLabel(label(field)).description(described(field)).build();
    }

    private static OptionSpec.Builder text(String description, String label, String... names) {
        return OptionSpec.builder(names).type(String.class).arity("1").paramLabel(label).description(description);
    }

    private static OptionSpec.Builder flag(String name, String description) {
        return OptionSpec.builder(name).type(Boolean.class).arity("0").description(description);
    }

    private static void help(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    }

    private static String label(OperationCard.Field field) {
        if (!field.choices().isEmpty() && field.position() < 0) return String.join("|", field.choices());
        if (field.type().equals("source")) return "FILE";
        if (!field.unit().isEmpty()) return field.unit().toUpperCase(Locale.ROOT);
        if (field.position() >= 0) return field.option().toUpperCase(Locale.ROOT);
        return field.type().equals("integer") ? "N" : "TEXT";
    }

    private static String described(OperationCard.Field field) {
        StringBuilder text = new StringBuilder(field.help());
        if (!field.choices().isEmpty() && field.position() >= 0) text.append(" One of: ").append(String.join(", ", field.choices())).append('.');
        if (!field.fallback().isEmpty()) text.append(" Default: ").append(field.fallback()).append('.');
        return escaped(text.toString());
    }

    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
