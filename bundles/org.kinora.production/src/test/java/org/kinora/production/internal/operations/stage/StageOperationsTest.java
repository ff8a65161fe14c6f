package org.kinora.production.internal.operations.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.stage.Staging;
import org.kinora.api.work.Caller;
import org.kinora.production.internal.operations.Workplace;
import org.kinora.stage.internal.drawing.FloorPlanDrawing;

class StageOperationsTest {
    private static final String SCRIPT = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, waits.

            ANNA
            You came back.

            PAUL
            I said I would.

            ANNA
            You say many things.

            EXT. CAFÉ MÜLLER - DAY

            Anna waits. Paul enters.
            """;

    @TempDir
    Path folder;
    private Workplace place;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
    }

    private StageDesk desk() {
        return new StageDesk(place.planning(), place.stager());
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private ShowStage.Output show(String what, String plan) {
        return new ShowStage(desk(), new FloorPlanDrawing()).run(new ShowStage.Input(what, plan), place.asking());
    }

    private EditStage.Output edit(String target, String value) {
        return new EditStage(desk()).run(new EditStage.Input(target, value, false, false), place.asking());
    }

    private EditStage.Output list(String what) {
        return new EditStage(desk()).run(new EditStage.Input(what, "", true, false), place.asking());
    }

    private EditStage.Output remove(String target) {
        return new EditStage(desk()).run(new EditStage.Input(target, "", false, true), place.asking());
    }

    private Staging staging(String scene) {
        return show(scene, "").scenes().getFirst().staging();
    }

    private String json() {
        return Json.write(show("", "").scenes());
    }

    @Test
    void a_staging_is_told_in_words() {
        String text = show("1", "").text();
        assertThat(text).startsWith("Scene 1  INT. KITCHEN - NIGHT").contains("set kitchen of place kitchen: 5.40 x 4.60 m, 2.60 m high",
                "key light:",
                "stove", "1A  ", "ANNA", "looks at PAUL", "mm").doesNotContain("Scene 2");
        assertThat(show("1B", "").text().lines().filter(line -> line.matches("  \\d+[A-Z]+  .*"))).hasSize(1).first().asString().startsWith("  1B");
        assertThat(show("", "").text()).contains("Scene 1", "Scene 2");
    }

    @Test
    void a_plan_is_drawn_into_a_file() throws Exception {
        assertThat(show("1", "plan.svg").text()).endsWith("plan: " + folder.resolve("plan.svg"));
        assertThat(Files.readString(folder.resolve("plan.svg"))).startsWith("<svg").contains("ANNA");
        show("1B", "plan.PNG");
        assertThat(Files.readAllBytes(folder.resolve("plan.PNG"))).startsWith((byte) 0x89, 'P', 'N', 'G');
    }

    @Test
    void an_edit_changes_the_next_staging_and_its_undo_brings_the_old_one_back_byte_for_byte() {
        String before = json();
        assertThat(edit("shot/1B/camera/focal", "333").edits()).singleElement().satisfies(row -> assertThat(row.applied()).isTrue());
        String shot = show("1B", "").scenes().getFirst().staging().shots().getFirst().shot();
        assertThat(staging("1").shot(shot).orElseThrow().camera().focal()).isEqualTo(333);
        edit("scene/1/light/kelvin", "1900");
        edit("place/kitchen/part/stove/x", "-1500");
        assertThat(staging("1").locations().getFirst().light().kelvin()).isEqualTo(1900);
        assertThat(staging("1").locations().getFirst().part("stove").orElseThrow().at().x()).isEqualTo(-1500);
        for (int i = 0; i < 3; i++) assertThat(place.project().documents().undo(Documents.MAIN, Caller.LOCAL)).isPresent();
        assertThat(json()).isEqualTo(before);
        place.project().documents().redo(Documents.MAIN, Caller.LOCAL);
        assertThat(staging("1").shot(shot).orElseThrow().camera().focal()).isEqualTo(333);
    }

    @Test
    void people_are_moved_by_name_in_one_shot_or_in_the_scene() {
        edit("scene/1/figure/Anna/x", "-900");
        assertThat(staging("1").shots().stream().flatMap(shot -> shot.placement("anna").stream()).filter(anna -> anna.mark().isEmpty()))
                .isNotEmpty().allMatch(anna -> anna.at().x() == -900);
        edit("shot/1b/figure/ANNA/emotion", "angry");
        assertThat(show("1B", "").scenes().getFirst().staging().shots().getFirst().placement("anna").orElseThrow().emotion()).isEqualTo("angry");
    }

    @Test
    void a_second_value_takes_the_place_of_the_first_and_edits_are_listed_and_removed() {
        edit("shot/1B/camera/focal", "333");
        edit("shot/1B/camera/focal", "500");
        edit("place/cafe-muller/part/" + staging("2").locations().getFirst().parts().getFirst().id() + "/tone", "100");
        assertThat(list("").edits()).extracting(row -> row.edit().value()).containsExactlyInAnyOrder("500", "100");
        assertThat(list("1B").edits()).extracting(row -> row.edit().value()).containsExactly("500");
        assertThat(list("1A").text()).isEqualTo("There are no edits of stagings.");
        assertThat(remove("shot/1B/camera/focal").text()).endsWith("is as planned again; it was 500");
        assertThat(list("1").edits()).isEmpty();
        assertThatThrownBy(() -> remove("shot/1B/camera/focal")).hasMessageContaining("There is no edit of scene/");
    }

    @Test
    void places_with_letters_of_any_script_can_be_edited() {
        place.write("Title: Ort\n\n.美咲の部屋 - 夜\n\nANNA, 30, waits.\n");
        Staging staging = staging("1");
        String home = staging.locations().getFirst().set().place();
        String part = staging.locations().getFirst().parts().getFirst().id();
        edit("place/" + home + "/part/" + part + "/tone", "77");
        assertThat(staging("1").locations().getFirst().part(part).orElseThrow().tone()).isEqualTo(77);
    }

    @Test
    void an_edit_whose_shot_was_rewritten_is_kept_and_told() {
        edit("scene/1/figure/PAUL/x", "900");
        place.write(SCRIPT.replaceAll("(?m)^PAUL\\n.*\\n", "").replace("PAUL, 50, tall, waits.", "").replace("Paul enters.", ""));
        assertThat(list("").edits()).singleElement().satisfies(row -> assertThat(row.problem()).contains("scene/").contains("no longer there"));
        assertThat(show("1", "").text()).contains("hand edits that were not applied");
    }

    @Test
    void what_is_unknown_is_told() {
        assertThatThrownBy(() -> show("9Z", "")).hasMessage("""
                There is no scene and no shot 9Z.
                  expected: the number of a scene (1 to 2) or the label of a shot such as 1A
                  found: 9Z
                  what to do: See kinora plan for the numbers of all scenes and the labels of all shots.""");
        assertThatThrownBy(() -> show("", "all.svg")).hasMessage("""
                A plan shows one scene.
                  expected: the number of a scene or the label of a shot
                  found: 2 scenes
                  what to do: Name one: kinora stage show 2 --plan FILE.""");
        assertThatThrownBy(() -> show("1", "plan.jpg")).hasMessageContaining("expected: a file name that ends with .svg or .png");
        assertThatThrownBy(() -> show("1", "remote:plan.png")).hasMessageContaining("Run the command on that machine.");
        assertThatThrownBy(() -> show("1", "no/such/folder/plan.png")).hasMessageContaining("Name a file in a folder that can be written to.");
    }

    @Test
    void a_target_that_is_none_and_a_value_that_is_none_are_told_and_change_nothing() {
        String before = json();
        assertThatThrownBy(() -> edit("", "")).hasMessageContaining("It is not said what shall be changed.");
        assertThatThrownBy(() -> edit("shot/7Q/camera/x", "1")).hasMessageContaining("leads to no scene, shot or place")
                .hasMessageContaining("scenes 1, 2");
        assertThatThrownBy(() -> edit("place/kitchen/part/spaceship/x", "1")).hasMessageContaining("There is no place/kitchen/part/spaceship/x")
                .hasMessageContaining("stove");
        assertThatThrownBy(() -> edit("shot/1B/figure/ZORRO/x", "1")).hasMessageContaining("expected: anna, paul");
        assertThatThrownBy(() -> edit("shot/1B/camera/colour", "red")).hasMessage("""
                shot/1B/camera/colour has no such field.
                  expected: x, y, z, bearing, pitch, roll, focal, shift
                  found: colour
                  what to do: See kinora stage edit --help for fields and their values.""");
        assertThatThrownBy(() -> edit("shot/1B/camera/focal", "wide")).hasMessage("""
                shot/1B/camera/focal cannot become "wide".
                  expected: a whole number of tenths of a millimetre, 80 to 6000
                  found: wide
                  what to do: See kinora stage edit --help for fields and their values.""");
        assertThatThrownBy(() -> edit("place/kitchen/part/stove", "gone")).hasMessageContaining("can only be left out").hasMessageContaining("none");
        assertThat(json()).isEqualTo(before);
        assertThat(list("").edits()).isEmpty();
        assertThat(List.copyOf(place.project().documents().list(Documents.MAIN, org.kinora.production.internal.graph.StageEdits.TYPE).values()))
                .isEmpty();
    }
}
