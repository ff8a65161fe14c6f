package org.kinora.production.internal.operations.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.story.Character;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.production.internal.graph.FilmChoices;
import org.kinora.production.internal.graph.Redrawing;
import org.kinora.production.internal.graph.ScriptDocument;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.graph.VoiceChoice;
import org.kinora.production.internal.operations.Workplace;
import org.kinora.production.internal.operations.canvas.CanvasDocument;

class RenameTest {
    private static final String SCRIPT = """
            Title: Mara's Light
            Author: Mara Ellison

            INT. LIGHTHOUSE - LAMP ROOM - NIGHT

            MARA, 60, a weathered keeper in a yellow raincoat, kneels beside a LETTER. Marabel, the parrot, sleeps.

            MARA
            (to Tom)
            The lamp is dead.

            TOM, 30, a tall fisherman, comes up the stairs.

            TOM
            Mara, come down!

            EXT. SEA - NIGHT

            A boat rolls in the waves. Tom rows alone. Will it hold?

            TOM
            Hold on.

            EXT. MARA'S COTTAGE - DAY

            Mara waits at the door. She holds the letter.
            """;

    @TempDir
    Path folder;
    private Workplace place;
    private NamingDesk desk;

    @BeforeEach
    void open() {
        place = new Workplace(folder);
        place.write(SCRIPT);
        desk = new NamingDesk(place.planning(), place.stager());
    }

    @AfterEach
    void close() throws Exception {
        place.close();
    }

    private Renaming rename(String from, String to) {
        return new RenameEntry(desk).run(new RenameEntry.Input(from, to, false), place.asking());
    }

    private Renaming preview(String from, String to) {
        return new RenameEntry(desk).run(new RenameEntry.Input(from, to, true), place.asking());
    }

    private String script() {
        ScriptDocument script = place.project().documents().get(Documents.MAIN, ScriptDocument.TYPE, ScriptDocument.ID).orElseThrow();
        try {
            return Files.readString(place.project().assets().file(script.bytes()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_script_says_the_new_name_in_every_shape_and_nothing_else_changes() {
        rename("mara", "anna");
        assertThat(script()).isEqualTo(SCRIPT.replace("Mara's Light", "Anna's Light").replace("MARA", "ANNA").replace("Mara,", "Anna,")
                .replace("Mara waits", "Anna waits"));
    }

    @Test
    void whoever_is_renamed_keeps_id_look_voice_and_shots() {
        Story before = place.story();
        rename("Mara", "Anna");
        Story after = place.story();
        Character mara = before.bible().character("mara").orElseThrow();
        Character anna = after.bible().character("mara").orElseThrow();
        assertThat(anna.name()).isEqualTo("ANNA");
        assertThat(anna.description()).startsWith("Anna, 60, a weathered keeper");
        assertThat(anna.look()).isEqualTo(mara.look());
        assertThat(anna.voice()).isEqualTo(mara.voice());
        assertThat(after.shots().map(Shot::id)).isEqualTo(before.shots().map(Shot::id).toList());
        assertThat(after.shots().map(Shot::duration)).isEqualTo(before.shots().map(Shot::duration).toList());
        assertThat(Json.write(after)).doesNotContain("Mara,").doesNotContain("MARA");
        assertThat(after.title()).isEqualTo("Anna's Light");
        assertThat(after.credits()).containsEntry("author", "Mara Ellison");
        assertThat(after.lines().map(line -> line.speaker() + ": " + line.text())).contains("Tom: Anna, come down!");
    }

    @Test
    void there_and_back_gives_the_same_bytes_and_the_same_plan() {
        String before = Json.write(place.story());
        rename("Mara", "Jo");
        rename("jo", "MARA");
        assertThat(script()).isEqualTo(SCRIPT);
        assertThat(Json.write(place.story())).isEqualTo(before);
    }

    @Test
    void a_chain_of_names_leads_to_the_same_person_and_the_free_name_to_another() {
        rename("Mara", "Anna");
        rename("Anna", "Berta");
        rename("Tom", "Mara");
        Story story = place.story();
        assertThat(story.bible().character("mara").orElseThrow().name()).isEqualTo("BERTA");
        assertThat(story.bible().character("tom").orElseThrow().name()).isEqualTo("MARA");
        rename("Mara", "Tom");
        rename("Berta", "Mara");
        assertThat(script()).isEqualTo(SCRIPT);
    }

    @Test
    void a_preview_lists_every_place_and_changes_nothing() {
        long head = place.project().documents().head(Documents.MAIN);
        Renaming seen = preview("Mara", "Anna");
        assertThat(seen.applied()).isFalse();
        assertThat(place.project().documents().head(Documents.MAIN)).isEqualTo(head);
        assertThat(seen.places()).extracting(NameAt::where).contains("cue", "action", "dialogue", "heading", "bible", "prompt", "caption");
        assertThat(seen.places()).filteredOn(at -> at.where().equals("cue")).containsExactly(new NameAt("cue", "line 8", "MARA", "ANNA"));
        assertThat(seen.text()).contains("Mara would be called Anna in", "line 15", "pictures and");
    }

    @Test
    void only_what_says_the_name_is_made_again_and_the_account_says_so() {
        Story before = place.story();
        Renaming renamed = rename("Mara", "Anna");
        Story after = place.story();
        List<String> sea = before.scenes().get(1).shots().stream().map(Shot::id).toList();
        assertThat(sea).isNotEmpty();
        assertThat(renamed.anew()).extracting(Redrawing.Anew::id).doesNotContainAnyElementsOf(sea);
        assertThat(renamed.anew()).extracting(Redrawing.Anew::cause).contains(Redrawing.Cause.WORDS, Redrawing.Cause.SPOKEN);
        assertThat(renamed.anew()).filteredOn(one -> one.cause() == Redrawing.Cause.SPOKEN).extracting(Redrawing.Anew::name).containsExactly("tom-1");
        Redrawing.Account again = new Redrawing(place.project(), Documents.MAIN, place.project().documents().view(Documents.MAIN), place.stager())
                .between(before, after);
        assertThat(again.anew()).isEqualTo(renamed.anew());
    }

    @Test
    void hand_edits_notes_and_voices_go_along_and_one_undo_takes_all_back() {
        Shot shot = place.story().shots().findFirst().orElseThrow();
        place.project().documents().edit(Documents.MAIN, "edits", Caller.LOCAL, view -> List.of(
                Change.put(ShotEdits.TYPE, shot.id(), new ShotEdits(List.of(new ShotEdit(shot.id(), "action", "Mara prays.", shot.action())))),
                Change.put(CanvasDocument.TYPE, CanvasDocument.ID, new CanvasDocument(List.of(), List.of(new CanvasDocument.Note("note1",
                        "More of Mara here")), List.of())),
                Change.put(VoiceChoice.TYPE, VoiceChoice.id("mara"), new VoiceChoice("mara", "voice/one"))));
        String before = Json.write(place.story());
        Renaming renamed = rename("Mara", "Anna");
        assertThat(renamed.places()).extracting(NameAt::where).contains("edit", "canvas", "voice");
        Story after = place.story();
        assertThat(after.shot(shot.id()).orElseThrow().action()).isEqualTo("Anna prays.");
        assertThat(after.bible().character("mara").orElseThrow().voice().model()).isEqualTo("voice/one");
        place.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(script()).isEqualTo(SCRIPT);
        assertThat(Json.write(place.story())).isEqualTo(before);
        assertThat(place.project().documents().get(Documents.MAIN, CanvasDocument.TYPE, CanvasDocument.ID).orElseThrow().notes().getFirst().text())
                .isEqualTo("More of Mara here");
    }

    @Test
    void the_old_script_brought_in_again_has_its_old_people() {
        String before = Json.write(place.story().bible());
        rename("Mara", "Anna");
        place.planning().take(place.project(), Documents.MAIN, Optional.of(SCRIPT.getBytes(StandardCharsets.UTF_8)), "film.fountain",
                FilmChoices.DEFAULT, Caller.LOCAL);
        assertThat(Json.write(place.story().bible())).isEqualTo(before);
    }

    @Test
    void a_part_of_a_place_is_renamed_and_stays_the_same_set() {
        Story before = place.story();
        rename("lamp room", "watch room");
        assertThat(script()).contains("INT. LIGHTHOUSE - WATCH ROOM - NIGHT");
        Story after = place.story();
        assertThat(after.scenes().getFirst().place()).isEqualTo(before.scenes().getFirst().place());
        assertThat(after.bible().place(after.scenes().getFirst().place()).orElseThrow().name()).isEqualTo("LIGHTHOUSE - WATCH ROOM");
    }

    @Test
    void what_replaces_a_place_or_a_prop_is_something_else() {
        new ReplaceEntry(desk).run(new ReplaceEntry.Input("letter", "lantern", false), place.asking());
        Story after = place.story();
        assertThat(script()).contains("beside a LANTERN", "She holds the lantern.");
        assertThat(after.bible().prop("lantern").orElseThrow().kind()).isNotEqualTo("letter");
        assertThat(after.bible().prop("letter")).isEmpty();
        assertThat(after.bible().character("mara")).isPresent();
    }

    private void refused(String from, String to, String failed) {
        long head = place.project().documents().head(Documents.MAIN);
        assertThatThrownBy(() -> rename(from, to)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.failed()).isEqualTo(failed);
            assertThat(failure.action()).isNotEmpty();
        });
        assertThat(place.project().documents().head(Documents.MAIN)).isEqualTo(head);
    }

    @Test
    void names_that_would_confuse_are_refused_with_the_reason() {
        refused("Nobody", "Anna", "There is nobody and nothing called Nobody in this film.");
        refused("Mara", "tom", "Tom is in this film already: both would become one.");
        refused("Mara", "Tom Reed", "Tom Reed is part of the name of somebody or something else, or holds it.");
        refused("Mara", "Will", "Will is an ordinary word of this script too.");
        refused("Mara", "Marabel", "Marabel is said in the script already: nobody could tell which of them is meant.");
        refused("Mara", "Ann<b>", "\"Ann<b>\" cannot be a name in a script.");
        refused("Mara", "INT. Mara", "\"INT. Mara\" cannot be a name in a script.");
        refused("Mara", "mara", "MARA is called so already.");
        refused("Lighthouse - Lamp Room", "Tower", "LIGHTHOUSE - LAMP ROOM has 2 parts, the new name has not.");
    }
}
