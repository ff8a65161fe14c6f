package org.kinora.filmtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The main job: one project that is made, made again, changed and made again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MakeIT {
    /** A title card of 3.5 s opens the film; the credits take what is left. */
    private static final double OPENING = 3.5;

    private Path folder;
    private Kinora kinora;

    @BeforeAll
    void aScript(@TempDir Path temporary) throws Exception {
        folder = temporary;
        kinora = Kinora.in(folder);
        kinora.script("tea.fountain", Scripts.TEA);
    }

    @Test
    @Order(1)
    void a_film_can_be_stopped_at_its_plan_and_at_its_boards() throws Exception {
        Ended plan = kinora.make("tea.fountain", "--stop-at", "plan");
        assertThat(plan.number("ran")).isZero();
        assertThat(plan.number("shots")).isEqualTo(2);
        assertThat(plan.json().has("film")).isFalse();
        Ended boards = kinora.make("tea.fountain", "--stop-at", "boards");
        assertThat(boards.json().has("film")).isFalse();
        assertThat(boards.notes()).as("boards speak no lines, and do not complain of voices").isEmpty();
        assertThat(labels()).contains("shot/s1.e/panel").noneMatch(label -> label.endsWith("/clip") || label.endsWith("/segment") || label.equals("film/mix"));
        assertThat(takes()).allMatch(take -> take.get("origin").getAsString().equals("generated"));
    }

    @Test
    @Order(2)
    void a_script_becomes_a_film_with_picture_sound_captions_and_chapters() throws Exception {
        Ended made = kinora.make("tea.fountain", "-o", "out/tea.mp4");
        Film film = Film.of(folder.resolve("out/tea.mp4"));
        assertThat(film.codecs()).startsWith("h264", "aac", "mov_text");
        assertThat(film.chapters()).containsExactly("1. INT. KITCHEN - DAY");
        assertThat(film.seconds()).isCloseTo(made.seconds(), within(0.1));
        assertThat(film.seconds()).isGreaterThan(OPENING + planned());
        assertThat(made.json().getAsJsonArray("files")).extracting(file -> file.getAsJsonObject().get("part").getAsString())
                .containsExactly("film", "captions", "poster");
        assertThat(folder.resolve("out/tea.srt")).content().contains("Is there any tea left?", "Not a drop.");
        assertThat(folder.resolve("out/tea.jpg")).isNotEmptyFile();
    }

    @Test
    @Order(3)
    void a_second_run_does_no_step() throws Exception {
        Ended again = kinora.make("tea.fountain");
        assertThat(again.number("ran")).isZero();
        assertThat(again.number("reused")).isEqualTo(labels().size());
    }

    @Test
    @Order(4)
    void a_changed_comment_does_no_step() throws Exception {
        kinora.script("tea.fountain", Scripts.TEA.replace("JON stands", "/* by the left one? */\n\nJON stands"));
        assertThat(kinora.make("tea.fountain").number("ran")).isZero();
    }

    @Test
    @Order(5)
    void a_changed_line_makes_only_what_it_is_heard_and_seen_in() throws Exception {
        Map<String, String> before = takeNames();
        int all = labels().size();
        kinora.script("tea.fountain", Scripts.TEA.replace("Not a drop.", "Not a drop, my dear."));
        Ended made = kinora.make("tea.fountain");
        assertThat(made.number("ran")).isBetween(3, all - 6);
        Ended why = kinora.run("why-rebuilt", "/", "--json");
        List<String> rebuilt = why.objects("rebuilds").stream().map(rebuild -> rebuild.get("label").getAsString()).toList();
        assertThat(rebuilt).contains("film/mix", "film/finish", "line/s1.l5/speech");
        assertThat(rebuilt).doesNotContain("line/s1.l3/speech", "shot/s1.e/panel", "shot/s1.e/clip", "shot/s1.l3.a/panel", "shot/s1.e/segment");
        assertThat(takeNames()).containsAllEntriesOf(before).hasSize(before.size() + 1);
        Ended line = kinora.run("why-rebuilt", "line/s1.l5/speech", "--json");
        assertThat(line.out()).contains("Not a drop.").contains("Not a drop, my dear.");
    }

    @Test
    @Order(6)
    void a_scene_put_in_front_leaves_all_others_alone() throws Exception {
        Map<String, String> before = takeNames();
        List<String> rebuiltBefore = rebuilt();
        kinora.script("tea.fountain", Scripts.teaAfterStreet().replace("Not a drop.", "Not a drop, my dear."));
        Ended made = kinora.make("tea.fountain", "-o", "two.mp4");
        assertThat(made.number("scenes")).isEqualTo(2);
        assertThat(takeNames()).containsAllEntriesOf(before);
        assertThat(rebuilt()).filteredOn(label -> !rebuiltBefore.contains(label)).noneMatch(label -> label.startsWith("line/") || label.endsWith("/panel")
                || label.endsWith("/clip"));
        assertThat(Film.of(folder.resolve("two.mp4")).chapters()).containsExactly("1. EXT. STREET - NIGHT", "2. INT. KITCHEN - DAY");
    }

    @Test
    @Order(7)
    void some_scenes_are_a_film_too() throws Exception {
        Ended made = kinora.make("tea.fountain", "--scenes", "1", "--stop-at", "animatic", "-o", "one.mp4");
        assertThat(made.number("scenes")).isEqualTo(1);
        Film film = Film.of(folder.resolve("one.mp4"));
        assertThat(film.chapters()).containsExactly("1. EXT. STREET - NIGHT");
        assertThat(film.seconds()).isCloseTo(made.seconds(), within(0.1));
    }

    @Test
    @Order(8)
    void the_words_of_a_person_who_wants_no_json_are_few() throws Exception {
        Ended made = kinora.run("make", "tea.fountain", "--stop-at", "plan").good();
        assertThat(made.out()).startsWith("\"Tea\": ").contains("2 scenes").contains("steps:    0 done, 0 reused");
        assertThat(made.err().lines().filter(line -> !line.startsWith("["))).isEmpty();
    }

    @Test
    @Order(9)
    void a_moved_project_folder_goes_on_working() throws Exception {
        Files.createDirectories(folder.resolve("elsewhere"));
        Files.move(folder.resolve("tea.kinora"), folder.resolve("elsewhere/moved.kinora"));
        Ended made = kinora.run("make", "--project", "elsewhere/moved.kinora", "--json", "--quality", "draft");
        assertThat(made.number("ran")).isZero();
        assertThat(kinora.run("assets", "verify", "--project", "elsewhere/moved.kinora").good().out()).doesNotContain("damaged", "missing", "stray", "offline");
    }

    private double planned() throws Exception {
        double seconds = 0;
        JsonObject story = kinora.run("plan", "tea.fountain", "--json").json().getAsJsonObject("story");
        for (JsonElement scene : story.getAsJsonArray("scenes"))
            for (JsonElement shot : scene.getAsJsonObject().getAsJsonArray("shots")) seconds += Ended.rational(shot.getAsJsonObject().get("duration").getAsString());
        return seconds;
    }

    private List<String> labels() throws IOException, InterruptedException {
        return kinora.run("why-rebuilt", "--json").strings("steps");
    }

    private List<String> rebuilt() throws IOException, InterruptedException {
        return kinora.run("why-rebuilt", "/", "--json").objects("rebuilds").stream().map(rebuild -> rebuild.get("label").getAsString()).toList();
    }

    private List<JsonObject> takes() throws IOException, InterruptedException {
        return kinora.run("take", "list", "--json").objects("takes");
    }

    /** Take by name: whose it is and when it was made. */
    private Map<String, String> takeNames() throws IOException, InterruptedException {
        Map<String, String> names = new TreeMap<>();
        for (JsonObject take : takes()) names.put(take.get("owner").getAsString() + " " + take.get("name").getAsString(), take.get("created").getAsString());
        return names;
    }
}
