package org.kinora.workbench.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandPaletteTest {
    private static final List<Command> COMMANDS = List.of(command("Make a sound effect or ambience from words.", "kinora sound effect"),
            command("Change a shot by hand: size, angle, move, keys, edge.", "kinora shot edit"), command("Make a film from a script.", "kinora make"),
            command("Go to Paint", "window"));

    private static Command command(String title, String detail) {
        return new Command(title, detail, () -> {});
    }

    private static List<String> typed(String letters) {
        return CommandPalette.fitting(letters, COMMANDS).stream().map(Command::title).toList();
    }

    @Test
    void the_command_of_that_very_name_comes_first_then_whole_words() {
        assertThat(typed("make")).startsWith("Make a film from a script.", "Make a sound effect or ambience from words.");
        assertThat(typed("sound effect").getFirst()).isEqualTo("Make a sound effect or ambience from words.");
    }

    @Test
    void a_few_letters_are_enough() {
        assertThat(typed("gtp")).containsExactly("Go to Paint");
        assertThat(typed("")).hasSize(4);
    }
}
