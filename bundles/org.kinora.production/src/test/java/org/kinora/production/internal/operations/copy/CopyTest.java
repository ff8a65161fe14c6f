package org.kinora.production.internal.operations.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.Grade;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.json.Json;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.NewTake;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.platform.project.TakeOrigin;
import org.kinora.api.story.Character;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.production.internal.graph.BiblePictures;
import org.kinora.production.internal.graph.CutEdits;
import org.kinora.production.internal.graph.ShotEdits;
import org.kinora.production.internal.operations.Workplace;
import org.kinora.screenplay.internal.FormatChooser;
import org.kinora.screenplay.internal.fountain.Fountain;

class CopyTest {
    private static final String FROM = """
            INT. LIGHTHOUSE - NIGHT

            MARA, 60, a weathered keeper in a yellow raincoat, lights the LAMP.

            EXT. CLIFF - DAWN #7#

            Mara walks along the edge. The sea is grey.

            MARA
            There she is.
            """;
    private static final String TO = """
            INT. KITCHEN - NIGHT

            ANNA, 40, a cook, stands at the table.

            EXT. MEADOW - DAY

            Anna walks alone.
            """;

    @TempDir
    Path folder;
    private Workplace from;
    private Workplace to;

    @BeforeEach
    void open() throws IOException {
        from = new Workplace(Files.createDirectories(folder.resolve("a")));
        to = from.beside(Files.createDirectories(folder.resolve("b")));
        from.write(FROM);
        to.write(TO);
        for (Shot shot : from.story().shots().toList()) picture(shot);
    }

    @AfterEach
    void close() throws Exception {
        to.close();
        from.close();
    }

    private AssetId stored(String bytes) {
        return from.project().assets().put(bytes.getBytes(StandardCharsets.UTF_8), "image/png", Origin.IMPORTED, "x.png");
    }

    private void picture(Shot shot) {
        Take take = from.project().takes().add(new NewTake(shot.id(), shot.label(), TakeOrigin.IMPORTED,
                Map.of("image", stored(shot.id())), "", "own"));
        from.project().takes().choose(Documents.MAIN, take.id(), Caller.LOCAL);
    }

    private Path copy(String what, String name) {
        Path file = folder.resolve("piece.kinorapiece");
        CopyDesk desk = new CopyDesk(from.planning(), new FormatChooser(List.of(new Fountain())), from.engine());
        CopyPart.Output output = new CopyPart(desk).run(new CopyPart.Input(what, name, file.toString()), from.asking());
        assertThat(output.text()).contains(output.label());
        return file;
    }

    private Pasted paste(Path file, String after, String as) {
        return new PastePart(to.planning()).run(new PastePart.Input(file.toString(), after, as), to.asking());
    }

    private static Optional<AssetId> shown(OpenProject project, String shot) {
        return project.takes().chosen(Documents.MAIN, shot).map(take -> take.parts().get("image"));
    }

    @Test
    void a_scene_comes_with_its_shots_pictures_and_people_and_goes_by_one_undo() {
        String before = Json.write(to.story());
        Shot edited = from.story().scenes().get(1).shots().getFirst();
        from.project().documents().edit(Documents.MAIN, "edit", Caller.LOCAL, view -> List.of(Change.put(ShotEdits.TYPE, edited.id(),
                new ShotEdits(List.of(new ShotEdit(edited.id(), "action", "Mara runs.", edited.action()))))));
        Scene source = from.story().scenes().get(1);
        Pasted pasted = paste(copy("scene", "7"), "1", "");
        List<Scene> scenes = to.story().scenes();
        assertThat(scenes).extracting(Scene::heading).containsExactly("INT. KITCHEN - NIGHT", "EXT. CLIFF - DAWN", "EXT. MEADOW - DAY");
        assertThat(scenes.get(1).id()).isEqualTo(pasted.id());
        assertThat(pasted.pictures()).isEqualTo(source.shots().size());
        for (int i = 0; i < source.shots().size(); i++)
            assertThat(shown(to.project(), scenes.get(1).shots().get(i).id())).isEqualTo(shown(from.project(), source.shots().get(i).id()));
        assertThat(scenes.get(1).shots().getFirst().action()).isEqualTo("Mara runs.");
        Character mara = to.story().bible().character("mara").orElseThrow();
        assertThat(mara.look()).isEqualTo(from.story().bible().character("mara").orElseThrow().look());
        assertThat(mara.description()).contains("weathered keeper");
        assertThat(scenes.get(1).shots().getFirst().prompts().image()).contains("weathered keeper");
        to.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(Json.write(to.story())).isEqualTo(before);
    }

    @Test
    void the_same_scene_pasted_twice_gives_other_ids_and_keeps_the_first() {
        Path file = copy("scene", "7");
        Pasted first = paste(file, "", "");
        Pasted second = paste(file, "0", "");
        List<String> ids = to.story().shots().map(Shot::id).toList();
        assertThat(Set.copyOf(ids)).hasSameSizeAs(ids);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(to.story().scenes()).hasSize(4);
        assertThat(second.notes()).anyMatch(note -> note.startsWith("MARA is in this film already"));
    }

    @Test
    void a_shot_follows_the_one_it_is_put_behind_with_its_picture_and_place() {
        Shot source = from.story().scenes().get(1).shots().getFirst();
        Shot before = to.story().shots().findFirst().orElseThrow();
        Path file = copy("shot", source.label());
        Pasted pasted = paste(file, before.label(), "");
        Pasted again = paste(file, before.label(), "");
        List<Shot> shots = to.story().scenes().getFirst().shots();
        Shot there = to.story().shot(pasted.id()).orElseThrow();
        assertThat(shots.indexOf(there)).isPositive();
        assertThat(there.framing()).isEqualTo(source.framing());
        assertThat(shown(to.project(), there.id())).isEqualTo(shown(from.project(), source.id()));
        assertThat(to.story().bible().place(there.place().orElseThrow())).isPresent();
        assertThat(to.story().shot(again.id())).isPresent();
        assertThat(again.id()).isNotEqualTo(pasted.id());
    }

    @Test
    void somebody_comes_with_look_pictures_and_voice_under_another_name_where_it_is_wished() {
        AssetId own = stored("picture of mara");
        from.project().documents().edit(Documents.MAIN, "picture", Caller.LOCAL, view -> List.of(Change.put(BiblePictures.TYPE,
                BiblePictures.id(BiblePicture.Of.CHARACTER, "mara"), new BiblePictures(List.of(new BiblePictures.Entry(
                        new BiblePicture(BiblePicture.Of.CHARACTER, "mara", "front", own, 10, 990, 0), own, "mara.png"))))));
        Pasted pasted = paste(copy("character", "mara"), "", "Ruth Bell");
        Character ruth = to.story().bible().character("ruth-bell").orElseThrow();
        assertThat(pasted.id()).isEqualTo("ruth-bell");
        assertThat(ruth.name()).isEqualTo("RUTH BELL");
        assertThat(ruth.description()).startsWith("Ruth Bell, 60, a weathered keeper");
        assertThat(BiblePictures.all(to.project().documents().view(Documents.MAIN))).extracting(BiblePicture::id).containsExactly("ruth-bell");
        assertThat(to.project().assets().has(own)).isTrue();
        to.project().documents().undo(Documents.MAIN, Caller.LOCAL);
        assertThat(to.story().bible().character("ruth-bell")).isEmpty();
    }

    @Test
    void a_look_is_style_and_colours() {
        Grade grade = Grade.of(stored("a table"));
        from.project().documents().edit(Documents.MAIN, "grade", Caller.LOCAL, view -> List.of(Change.put(CutEdits.TYPE, CutEdits.ID,
                new CutEdits(List.of(new CutEdit.GradeFilm(grade))))));
        paste(copy("look", ""), "", "");
        assertThat(CutEdits.of(to.project().documents().view(Documents.MAIN))).containsExactly(new CutEdit.GradeFilm(grade));
        assertThat(to.project().assets().has(grade.table().orElseThrow())).isTrue();
        assertThat(to.story().bible().style().id()).isEqualTo(from.story().bible().style().id());
    }

    @Test
    void a_duplicate_is_a_project_of_its_own_with_its_script_beside_it() throws IOException {
        new DuplicateProject(from.projects()).run(new DuplicateProject.Input("copy.kinora"), from.asking());
        Path copy = from.asking().folder().resolve("copy.kinora");
        assertThat(Files.readString(copy.resolveSibling("copy.fountain"))).isEqualTo(FROM);
        List<Take> takes = from.project().takes().all();
        try (OpenProject second = from.projects().open(copy)) {
            assertThat(second.name()).isEqualTo("copy");
            assertThat(second.takes().all()).isEqualTo(takes);
            takes.forEach(take -> assertThat(second.assets().has(take.parts().get("image"))).isTrue());
        }
        assertThatThrownBy(() -> new DuplicateProject(from.projects()).run(new DuplicateProject.Input("copy.kinora"), from.asking()))
                .isInstanceOf(Failure.class);
    }

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String failed) {
        long head = to.project().documents().head(Documents.MAIN);
        assertThatThrownBy(call).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.failed()).isEqualTo(failed);
            assertThat(failure.action()).isNotEmpty();
        });
        assertThat(to.project().documents().head(Documents.MAIN)).isEqualTo(head);
    }

    @Test
    void what_is_unknown_or_damaged_is_refused_and_nothing_is_brought_in() throws IOException {
        refused(() -> copy("scene", "99"), "There is no scene 99 in this film.");
        refused(() -> copy("character", "Bob"), "There is nobody called Bob in this film.");
        Path file = copy("scene", "7");
        refused(() -> paste(file, "99", ""), "There is no scene 99 in this film.");
        byte[] bytes = Files.readAllBytes(file);
        Path half = Files.write(folder.resolve("half.kinorapiece"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        refused(() -> paste(half, "", ""), "half.kinorapiece holds no piece of a film.");
        Path text = Files.writeString(folder.resolve("text.kinorapiece"), "no zip");
        refused(() -> paste(text, "", ""), "text.kinorapiece holds no piece of a film.");
        refused(() -> paste(copy("character", "Mara"), "", "<b>"), "\"<b>\" cannot be a name in a script.");
    }
}
