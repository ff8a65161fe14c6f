package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot work is refused in words, with a status of its own, and nothing that was there is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {
    private Path folder;
    private Kinora kinora;

    @BeforeAll
    void aProjectWithAPlan(@TempDir Path temporary) throws Exception {
        folder = temporary;
        kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
        kinora.make("tea.fountain", "--stop-at", "plan").good();
    }

    @Test
    void an_empty_script_is_refused() throws Exception {
        kinora.script("empty.fountain", " \n\n");
        kinora.run("make", "empty.fountain").refused(2, "The script is empty.\n  expected: at least one line of text");
    }

    @Test
    void a_binary_file_is_no_script() throws Exception {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        Files.write(folder.resolve("noise.fountain"), bytes);
        kinora.run("make", "noise.fountain").refused(2, "This file is no script.\n  expected: text: Fountain, Final Draft FDX or plain text");
    }

    @Test
    void a_script_without_a_scene_has_nothing_to_film() throws Exception {
        kinora.script("title.fountain", "Title: Nothing\n");
        assertThat(kinora.run("make", "title.fountain").refused(2, "There is nothing to film in title.fountain.").message()).contains("Write a scene heading");
    }

    @Test
    void a_missing_file_is_named() throws Exception {
        kinora.run("make", "absent.fountain").refused(3, "The file " + folder.resolve("absent.fountain") + " cannot be read.\n  found: no such file");
    }

    @Test
    void a_folder_is_no_script() throws Exception {
        Files.createDirectories(folder.resolve("folder.fountain"));
        kinora.run("make", "folder.fountain").refused(3, "The file " + folder.resolve("folder.fountain") + " cannot be read.\n  found: not a readable file");
    }

    @Test
    void a_refused_new_script_leaves_no_project_behind() throws Exception {
        kinora.run("make", "nowhere.fountain").refused(3, "The file " + folder.resolve("nowhere.fountain") + " cannot be read.");
        assertThat(folder.resolve("nowhere.kinora")).doesNotExist();
    }

    @Test
    void unknown_words_are_repeated_and_help_is_named() throws Exception {
        kinora.run("make", "tea.fountain", "--wrong").refused(2,
                "This command is not understood: Unknown option: '--wrong'\n  what to do: See kinora make --help.");
        kinora.run("nonsense").refused(2, "This command is not understood: Unmatched argument at index 0: 'nonsense'\n  what to do: See kinora --help.");
    }

    @Test
    void values_out_of_range_are_told_with_the_range() throws Exception {
        kinora.run("make", "tea.fountain", "--height", "7").refused(2,
                "The value of height cannot be used.\n  expected: a whole number from 120 to 4320 (px)\n  found: 7");
        kinora.run("make", "tea.fountain", "--quality", "best").refused(2, "The value of quality cannot be used.\n  expected: one of draft, preview, final");
    }

    @Test
    void an_unknown_scene_or_shot_is_named() throws Exception {
        kinora.run("make", "tea.fountain", "--scenes", "9").refused(2, "There is no scene 9.\n  found: the script has 1 scenes");
        kinora.run("make", "tea.fountain", "--scenes", "x/y").refused(2, "These scenes are not understood: x/y\n  expected: numbers such as 3, 3-5 or 1,4-6");
        kinora.run("take", "add", "99Z", "tea.fountain", "--project", "tea.kinora").refused(2, "There is no shot 99Z.");
    }

    @Test
    void failures_are_one_json_object_when_asked_for() throws Exception {
        Ended failed = kinora.run("make", "tea.fountain", "--scenes", "9", "--json");
        JsonObject told = JsonParser.parseString(failed.out()).getAsJsonObject();
        assertThat(failed.out().strip().lines()).hasSize(1);
        assertThat(told.get("kind").getAsString()).isEqualTo("input");
        assertThat(told.get("failed").getAsString()).isEqualTo("There is no scene 9.");
        assertThat(failed.status()).isEqualTo(2);
    }

    @Test
    void a_file_where_the_project_should_be_is_left_as_it_is() throws Exception {
        kinora.script("taken.fountain", Scripts.TEA);
        kinora.script("taken.kinora", "my notes");
        Ended refused = kinora.run("make", "taken.fountain");
        assertThat(refused.status()).isNotZero();
        assertThat(refused.message()).startsWith("kinora: ").contains(folder.resolve("taken.kinora").toString());
        assertThat(folder.resolve("taken.kinora")).hasContent("my notes");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws Exception {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        Files.writeString(locked.resolve("tea.fountain"), Scripts.TEA);
        Ended refused = kinora.under(Isolation.readOnly(locked)).run("make", "locked/tea.fountain");
        assertThat(refused.message()).startsWith("kinora: ").contains(locked.resolve("tea.kinora").toString(), "what to do: ");
        assertThat(refused.status()).isIn(2, 3);
        try (Stream<Path> files = Files.list(locked)) {
            assertThat(files.toList()).containsExactly(locked.resolve("tea.fountain"));
        }
    }

    @Test
    void a_project_that_cannot_be_written_is_told_and_stays_as_it_is() throws Exception {
        Path project = copy("frozen.kinora");
        Map<String, String> before = Folders.sums(project);
        Ended refused = kinora.under(Isolation.readOnly(project)).run("make", "--project", "frozen.kinora");
        assertThat(refused.message()).startsWith("kinora: The project " + project + " cannot be opened for writing\n");
        assertThat(refused.status()).isIn(2, 3);
        assertThat(Folders.sums(project)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1m", "6m"})
    void a_full_disk_is_told_whoever_meets_it(String size) throws Exception {
        Path small = Files.createDirectories(folder.resolve("small" + size));
        List<String> words = List.of("sh", "-c", "cp tea.fountain small" + size + "/ && exec \"$@\"", "sh");
        List<String> before = Stream.concat(Isolation.smallDisk(small, size).stream(), words.stream()).toList();
        Ended refused = kinora.under(before).run("make", "small" + size + "/tea.fountain", "--height", "240", "--quality", "draft");
        assertThat(refused.message()).startsWith("kinora: ").contains("full", "what to do: Free some").doesNotContain("\tat ", "report a bug");
        assertThat(refused.status()).isEqualTo(5);
    }

    @Test
    void a_project_of_a_newer_version_is_left_untouched() throws Exception {
        Path project = copy("newer.kinora");
        Path card = project.resolve("kinora.json");
        Files.writeString(card, Files.readString(card).replace("\"format\":1", "\"format\":99"));
        kinora.run("make", "--project", "newer.kinora").refused(3,
                "The project " + project + " was made by a newer Kinora\n  expected: format 1 or older\n  found: format 99");
        Path tables = copy("tables.kinora");
        Files.writeString(tables.resolve("store/schema"), "99");
        Map<String, String> before = Folders.sums(tables);
        kinora.run("make", "--project", "tables.kinora").refused(3, "The project's database in " + tables.resolve("store") + " was made by a newer Kinora");
        assertThat(Folders.sums(tables)).isEqualTo(before);
    }

    @Test
    void a_damaged_database_is_told_and_a_backup_brings_it_back() throws Exception {
        Path project = copy("damaged.kinora");
        kinora.run("project", "backup", "saved", "--project", "damaged.kinora").good();
        try (Stream<Path> files = Files.list(project.resolve("store/derby/seg0"))) {
            for (Path file : files.toList()) Files.write(file, new byte[] {1, 2, 3});
        }
        kinora.run("make", "--project", "damaged.kinora").refused(6, "The project's database in " + project.resolve("store") + " is damaged");
        kinora.run("project", "restore", "saved", "damaged.kinora").good();
        assertThat(kinora.run("make", "--project", "damaged.kinora", "--stop-at", "plan", "--json").number("shots")).isEqualTo(2);
    }

    @Test
    void a_lost_database_is_told() throws Exception {
        Path project = copy("lost.kinora");
        Files.move(project.resolve("store/derby"), folder.resolve("lost-derby"));
        kinora.run("make", "--project", "lost.kinora").refused(6, "The project's database in " + project.resolve("store") + " is missing");
        Files.move(folder.resolve("lost-derby"), project.resolve("store/derby"));
        assertThat(kinora.run("make", "--project", "lost.kinora", "--stop-at", "plan", "--json").number("shots")).isEqualTo(2);
    }

    @Test
    void a_command_on_no_project_says_how_to_get_one() throws Exception {
        Kinora elsewhere = Kinora.in(folder.resolve("nothing-here"));
        elsewhere.run("take", "list").refused(2, "There is no project here.\n  found: no folder ending in .kinora in " + folder.resolve("nothing-here"));
    }

    private Path copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        Folders.copy(folder.resolve("tea.kinora"), copy);
        return copy;
    }
}
