package org.kinora.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.json.Json;
import org.kinora.api.operation.OperationCard;

class HelpMainTest {
    @TempDir Path folder;

    @Test
    void help_lists_the_commands_with_their_sentences() {
        assertThat(HelpMain.text(List.of("--help"), Cards.ALL)).contains("Usage: kinora").contains("make").contains("Make a film.").contains("take");
    }

    @Test
    void help_of_a_command_names_its_options_ranges_and_examples() {
        String help = HelpMain.text(List.of("make", "--help"), Cards.ALL);
        assertThat(help).contains("--stop-at=plan|boards|film").contains("Default: film.").contains("--project=FOLDER").contains("-o, --output=FILE")
                .contains("Stop it at 100 % any time.").contains("--json");
    }

    @Test
    void help_of_a_group_lists_what_is_in_it() {
        assertThat(HelpMain.text(List.of("help", "take"), Cards.ALL)).contains("add").contains("list").doesNotContain("Make a film.");
    }

    @Test
    void the_version_is_one_line() {
        assertThat(HelpMain.text(List.of("--version"), Cards.ALL)).isEqualTo("kinora " + Version.TEXT + System.lineSeparator());
    }

    @Test
    void cards_are_read_from_jars_and_a_damaged_jar_is_left_out() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.jar")))) {
            zip.putNextEntry(new ZipEntry("OSGI-INF/kinora/operations.json"));
            zip.write(Json.bytes(new OperationCard.Cards(List.of(Cards.MAKE, Cards.PLUGINS))));
        }
        Files.writeString(folder.resolve("b.jar"), "no zip");
        assertThat(CardFiles.in(List.of(folder, folder.resolve("missing")))).containsExactly(Cards.MAKE, Cards.PLUGINS);
    }
}
