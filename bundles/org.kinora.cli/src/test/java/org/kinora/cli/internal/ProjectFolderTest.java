package org.kinora.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.operation.OperationCard;

class ProjectFolderTest {
    @TempDir Path folder;

    private Path of(String input, Optional<String> named) {
        return new ProjectFolder(folder).of(Cards.MAKE, JsonParser.parseString(input).getAsJsonObject(), named);
    }

    @Test
    void the_folder_that_was_named_wins() {
        assertThat(of("{\"script\":{\"path\":\"a.fountain\"}}", Optional.of("other.kinora"))).isEqualTo(folder.resolve("other.kinora"));
    }

    @Test
    void else_it_lies_beside_the_script() {
        assertThat(of("{\"script\":{\"path\":\"scripts/a.b.fountain\"}}", Optional.empty())).isEqualTo(folder.resolve("scripts/a.b.kinora"));
    }

    @Test
    void else_it_is_the_only_one_in_the_working_folder() throws IOException {
        Files.createDirectory(folder.resolve("film.kinora"));
        assertThat(of("{}", Optional.empty())).isEqualTo(folder.resolve("film.kinora"));
        Files.createDirectory(folder.resolve("second.kinora"));
        assertThatThrownBy(() -> of("{}", Optional.empty())).hasMessage("It is not clear which project is meant.\n  found: several in " + folder
                + ": film.kinora, second.kinora\n  what to do: Name one with --project FOLDER.");
    }

    @Test
    void a_file_for_a_project_that_is_there_need_not_be_called_like_it() throws IOException {
        Files.createDirectory(folder.resolve("film.kinora"));
        OperationCard.Field file = Cards.MAKE.inputs().stream().filter(field -> field.position() == 0).findFirst().orElseThrow();
        OperationCard card = new OperationCard("cut.import", "cut import", "Import.", "", List.of(), "PROJECT", List.of(file), List.of());
        JsonObject input = JsonParser.parseString("{\"script\":{\"path\":\"colour.otio\"}}").getAsJsonObject();
        assertThat(new ProjectFolder(folder).of(card, input, Optional.empty())).isEqualTo(folder.resolve("film.kinora"));
        Files.createDirectory(folder.resolve("colour.kinora"));
        assertThat(new ProjectFolder(folder).of(card, input, Optional.empty())).isEqualTo(folder.resolve("colour.kinora"));
    }

    @Test
    void none_at_all_says_how_to_get_one() {
        assertThatThrownBy(() -> new ProjectFolder(folder).of(Cards.TAKE_LIST, new JsonObject(), Optional.empty()))
                .hasMessage("There is no project here.\n  found: no folder ending in .kinora in " + folder
                        + "\n  what to do: Name one with --project FOLDER, or make one with kinora make SCRIPT.");
    }

    private Optional<Path> wanted(String scope, Optional<String> named) {
        OperationCard card = new OperationCard("line.speak", "speak", "Speak.", "", List.of(), scope, List.of(), List.of());
        return new ProjectFolder(folder).wanted(card, new JsonObject(), named);
    }

    @Test
    void an_operation_that_can_do_without_takes_the_project_that_is_there() throws IOException {
        assertThat(wanted("PROJECT_OR_NONE", Optional.empty())).isEmpty();
        assertThat(wanted("PROJECT_OR_NONE", Optional.of("new.kinora"))).contains(folder.resolve("new.kinora"));
        assertThat(wanted("NONE", Optional.of("new.kinora"))).isEmpty();
        assertThatThrownBy(() -> wanted("PROJECT", Optional.empty())).hasMessageStartingWith("There is no project here.");
        Files.createDirectory(folder.resolve("film.kinora"));
        assertThat(wanted("PROJECT_OR_NONE", Optional.empty())).contains(folder.resolve("film.kinora"));
        Files.createDirectory(folder.resolve("second.kinora"));
        assertThatThrownBy(() -> wanted("PROJECT_OR_NONE", Optional.empty())).hasMessageStartingWith("It is not clear which project is meant.");
    }

    @Test
    void the_working_folder_may_be_the_project_itself() throws IOException {
        Files.writeString(folder.resolve("kinora.json"), "{}");
        assertThat(of("{}", Optional.empty())).isEqualTo(folder);
    }
}
