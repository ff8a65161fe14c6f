package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A person's own pictures, clips and recordings in one project, and what a project can do with its history. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnMaterialIT {
    private static final int RATE = 48_000;

    private Path folder;
    private Kinora kinora;

    @BeforeAll
    void aProjectWithBoards(@TempDir Path temporary) throws Exception {
        folder = temporary;
        kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
        kinora.make("tea.fountain", "--stop-at", "boards").good();
        Film.tool("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=c=red:s=320x240", "-frames:v", "1", folder.resolve("red.png").toString());
        Film.tool("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=c=blue:s=160x240:r=24:d=3", "-c:v", "mpeg4", folder.resolve("blue.mp4").toString());
        wav(folder.resolve("mara.wav"), 3);
    }

    @Test
    @Order(1)
    void an_own_picture_clip_and_recording_are_seen_and_heard_and_stay_as_they_are() throws Exception {
        Map<String, String> mine = Map.of("red.png", Folders.sha256(folder.resolve("red.png")), "mara.wav", Folders.sha256(folder.resolve("mara.wav")));
        JsonObject picture = kinora.run("take", "add", "1A", "red.png", "--json").json().getAsJsonObject("take");
        assertThat(picture.get("name").getAsString()).isEqualTo("1A_t02");
        assertThat(picture.get("chosen").getAsBoolean()).isTrue();
        assertThat(kinora.run("take", "add", "1B", "blue.mp4").good().out()).contains("1B_t02", "imported");
        assertThat(kinora.run("line", "audio", "mara-1", "mara.wav").good().out()).contains("recorded");
        Ended made = kinora.make("tea.fountain", "-o", "own.mp4");
        assertThat(made.notes()).noneMatch(note -> note.contains("not spoken"));
        Path film = folder.resolve("own.mp4");
        assertThat(Film.colour(film, "4.7")).as("shot 1A is red").satisfies(rgb -> assertThat(rgb[0]).isGreaterThan(rgb[2] + 100));
        assertThat(Film.colour(film, "7")).as("shot 1B is blue").satisfies(rgb -> assertThat(rgb[2]).isGreaterThan(rgb[0] + 60));
        for (var file : mine.entrySet()) assertThat(Folders.sha256(folder.resolve(file.getKey()))).isEqualTo(file.getValue());
    }

    @Test
    @Order(2)
    void takes_are_listed_chosen_and_starred() throws Exception {
        assertThat(names("--json")).contains("1A_t01", "1A_t02", "1B_t01", "1B_t02");
        assertThat(kinora.run("take", "star", "1A_t01").good().out()).contains("1A_t01");
        assertThat(names("--starred", "--json")).containsExactly("1A_t01");
        kinora.run("take", "choose", "1A_t01").good();
        assertThat(chosen("1A")).containsExactly("1A_t01");
        kinora.run("take", "choose", "1A_t09").refused(2, "There is no take 1A_t09.\n  what to do: See kinora take list.");
    }

    @Test
    @Order(3)
    void a_choice_is_undone_and_brought_back() throws Exception {
        assertThat(kinora.run("project", "undo").good().out()).startsWith("took back 1 edit");
        assertThat(chosen("1A")).containsExactly("1A_t02");
        assertThat(kinora.run("project", "redo").good().out()).startsWith("brought back 1 edit");
        assertThat(chosen("1A")).containsExactly("1A_t01");
        assertThat(kinora.run("project", "history", "--json").objects("commits")).hasSizeGreaterThan(4);
    }

    @Test
    @Order(4)
    void a_folder_is_matched_by_name_and_taken_in_only_when_told() throws Exception {
        Path shoot = Files.createDirectories(folder.resolve("shoot"));
        Files.copy(folder.resolve("red.png"), shoot.resolve("1b second try.png"));
        wav(shoot.resolve("jon-1.wav"), 1);
        Files.writeString(shoot.resolve("notes.txt"), "nothing");
        List<String> before = names("--json");
        String dry = kinora.run("take", "import", "shoot").good().out();
        assertThat(dry).containsPattern("1b second try.png +-> shot 1B").containsPattern("jon-1.wav +-> line jon-1")
                .containsPattern("notes.txt +-> no shot or line has this name").contains("nothing was changed: add --apply to take them in");
        assertThat(names("--json")).isEqualTo(before);
        assertThat(kinora.run("take", "import", "shoot", "--apply").good().out()).contains("1B_t03", "jon-1_t", "taken in");
        assertThat(names("--json")).hasSize(before.size() + 2);
        assertThat(chosen("1B")).containsExactly("1B_t03");
    }

    @Test
    @Order(5)
    void a_branch_is_edited_compared_and_merged() throws Exception {
        assertThat(kinora.run("project", "branch", "night").good().out()).contains("main", "night");
        kinora.run("shot", "edit", "1A", "size", "CLOSE", "--branch", "night").good();
        assertThat(kinora.run("project", "diff", "main", "night").good().out()).contains("shot-edits/s1.e").contains("CLOSE");
        assertThat(size("1A")).isNotEqualTo("CLOSE");
        kinora.run("project", "merge", "night").good();
        assertThat(size("1A")).isEqualTo("CLOSE");
        assertThat(kinora.run("project", "diff", "main", "night").good().out()).isEqualTo("No differences.\n");
    }

    @Test
    @Order(7)
    void a_generated_line_that_is_chosen_is_heard_as_long_as_it_is() throws Exception {
        kinora.script("alone.fountain", Scripts.TEA);
        double before = kinora.make("alone.fountain", "--stop-at", "animatic", "-o", "alone.mp4").seconds();
        String take = kinora.run("take", "list", "--project", "alone.kinora", "--json").out().replaceFirst("(?s)^.*?\"(s\\d+\\.l\\d+_t01)\".*$", "$1");
        kinora.run("take", "choose", take, "--project", "alone.kinora").good();
        assertThat(kinora.make("alone.fountain", "--stop-at", "animatic", "-o", "alone.mp4").seconds()).as("with %s chosen", take).isEqualTo(before);
    }

    @Test
    @Order(6)
    void a_project_goes_through_one_file_and_through_a_backup_whole() throws Exception {
        List<String> takes = names("--json", "--project", "tea.kinora");
        kinora.run("project", "export", "tea.kinoraz").good();
        kinora.run("project", "import", "tea.kinoraz", "copy.kinora").good();
        assertThat(names("--json", "--project", "copy.kinora")).isEqualTo(takes);
        kinora.run("project", "backup", "saved", "--project", "copy.kinora").good();
        kinora.run("shot", "edit", "1A", "size", "WIDE", "--project", "copy.kinora").good();
        kinora.run("project", "restore", "saved", "copy.kinora").good();
        assertThat(kinora.run("plan", "--project", "copy.kinora", "--json").json().toString()).contains("\"size\":\"CLOSE\"");
        assertThat(kinora.run("assets", "verify", "--project", "copy.kinora").good().out()).doesNotContain("damaged", "missing");
    }

    @Test
    @Order(7)
    void linked_files_are_collected_into_the_project() throws Exception {
        kinora.run("assets", "link", "blue.mp4", "--project", "tea.kinora").good();
        assertThat(kinora.run("project", "collect", "--project", "tea.kinora").good().out()).startsWith("copied ");
        Files.delete(folder.resolve("blue.mp4"));
        assertThat(kinora.run("assets", "verify", "--project", "tea.kinora").good().out()).doesNotContain("offline", "missing", "damaged");
    }

    private List<String> names(String... words) throws IOException, InterruptedException {
        String[] all = Stream.concat(Stream.of("take", "list"), Stream.of(words)).toArray(String[]::new);
        return kinora.run(all).objects("takes").stream().map(take -> take.get("name").getAsString()).sorted().toList();
    }

    private List<String> chosen(String shot) throws IOException, InterruptedException {
        return kinora.run("take", "list", shot, "--json").objects("takes").stream().filter(take -> take.has("chosen") && take.get("chosen").getAsBoolean())
                .map(take -> take.get("name").getAsString()).toList();
    }

    private String size(String label) throws IOException, InterruptedException {
        JsonObject story = kinora.run("plan", "--project", "tea.kinora", "--json").json().getAsJsonObject("story");
        for (var shot : story.getAsJsonArray("scenes").get(0).getAsJsonObject().getAsJsonArray("shots"))
            if (shot.getAsJsonObject().get("label").getAsString().equals(label)) return shot.getAsJsonObject().getAsJsonObject("framing").get("size").getAsString();
        throw new AssertionError("no shot " + label + " in " + story);
    }

    /** Mean colour of the frame at a time: red, green, blue. */
    /** A tone of 220 Hz: 16 bits, one channel. */
    private static void wav(Path file, int seconds) throws IOException {
        int samples = RATE * seconds;
        ByteBuffer data = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        data.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        data.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE).putShort((short) 2).putShort((short) 16);
        data.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        for (int i = 0; i < samples; i++) data.putShort((short) Math.round(9000 * Math.sin(2 * Math.PI * 220 * i / RATE)));
        Files.write(file, data.array());
    }
}
