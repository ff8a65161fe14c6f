package org.kinora.workbench.paint.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.history.TileHistories;
import org.kinora.workbench.paint.internal.document.Blend;
import org.kinora.workbench.paint.internal.document.LayerDesk;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.tool.Outcome;

class DrawingsTest {
    @TempDir
    Path project;
    private final PaintWork work = new PaintWork();
    private final PaintDocument document = new PaintDocument(Planes.plain(60, 40, 0xFFFFFFFF, work), "Paper", new TileHistories(), work);
    private final LayerDesk layers = new LayerDesk(document);
    private final List<Failure> failures = new ArrayList<>();
    private Drawings drawings;

    @BeforeEach
    void prepare() {
        Pictures pictures = PictureService.make();
        drawings = new Drawings(project, pictures);
    }

    @AfterEach
    void close() {
        document.close();
        work.close();
    }

    private Keeper keeper() {
        return new Keeper(drawings, "shot-1", "sha256:abc;image/png", () -> { }, failures::add);
    }

    private void dot(int x, int y) {
        document.begin("Dot");
        document.touch(new Area(x, y, 1, 1));
        document.target().set(0, x, y, 0.2f);
        document.target().set(3, x, y, 1);
        document.refresh(new Area(x, y, 1, 1));
        document.commit();
    }

    private PaintDocument again() {
        Drawing drawing = drawings.read("shot-1", work);
        return new PaintDocument(drawing.layers(), drawing.active(), new TileHistories(), work);
    }

    @Test
    void layers_come_back_as_they_were() {
        layers.add("Ink", "New layer");
        dot(7, 8);
        layers.change(1, layer -> layer.faded(600).blended(Blend.MULTIPLY), "Look");
        layers.mask("Mask");
        try (Keeper keeper = keeper()) {
            keeper.flush(document);
        }
        try (PaintDocument same = again()) {
            assertThat(same.layers()).extracting("name").containsExactly("Paper", "Ink");
            assertThat(same.layers().get(1).opacity()).isEqualTo(600);
            assertThat(same.layers().get(1).blend()).isEqualTo(Blend.MULTIPLY);
            assertThat(same.layers().get(1).mask()).isPresent();
            assertThat(same.active()).isEqualTo(1);
            for (int x = 0; x < 60; x++) assertThat(same.surface().argb(x, 8)).isEqualTo(document.surface().argb(x, 8));
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void only_what_has_changed_is_written_again() throws IOException {
        layers.add("Ink", "New layer");
        try (Keeper keeper = keeper()) {
            keeper.flush(document);
            Path paper = files().filter(file -> file.getFileName().toString().startsWith("layer-1-")).findFirst().orElseThrow();
            Files.setLastModifiedTime(paper, java.nio.file.attribute.FileTime.fromMillis(0));
            dot(3, 3);
            keeper.flush(document);
            assertThat(Files.getLastModifiedTime(paper).toMillis()).isZero();
            assertThat(files().filter(file -> file.toString().endsWith(".png"))).hasSize(2);
            assertThat(keeper.upToDate(document)).isTrue();
        }
    }

    @Test
    void what_was_taken_back_is_kept_as_it_is_then() {
        dot(3, 3);
        try (Keeper keeper = keeper()) {
            keeper.flush(document);
            document.undo();
            keeper.flush(document);
        }
        try (PaintDocument same = again()) {
            assertThat(same.surface().argb(3, 3)).isEqualTo(0xFFFFFFFF);
        }
    }

    @Test
    void the_last_state_is_kept_though_another_is_being_written() {
        try (Keeper keeper = keeper()) {
            dot(3, 3);
            keeper.keep(document);
            dot(4, 4);
            keeper.last(document);
        }
        try (PaintDocument same = again()) {
            assertThat(same.surface().argb(4, 4)).isEqualTo(document.surface().argb(4, 4)).isNotEqualTo(0xFFFFFFFF);
        }
    }

    @Test
    void half_a_write_leaves_the_state_before() throws IOException {
        try (Keeper keeper = keeper()) {
            keeper.flush(document);
        }
        Path folder = project.resolve("drawings/shot-1");
        Files.writeString(folder.resolve("layer-9-9-60x40.png.half.png"), "half");
        Files.writeString(folder.resolve("document.json.half"), "{\"ver");
        try (PaintDocument same = again()) {
            assertThat(same.width()).isEqualTo(60);
        }
    }

    @Test
    void damage_is_told_with_the_place() throws IOException {
        try (Keeper keeper = keeper()) {
            keeper.flush(document);
        }
        Path layer = files().filter(file -> file.toString().endsWith(".png")).findFirst().orElseThrow();
        Files.write(layer, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> drawings.read("shot-1", work)).isInstanceOf(Failure.class).hasMessageContaining("shot-1").hasMessageContaining(
                "opens as one layer");
        Files.writeString(project.resolve("drawings/shot-1/document.json"), "[]");
        assertThatThrownBy(() -> drawings.read("shot-1", work)).isInstanceOf(Failure.class);
    }

    @Test
    void a_disk_that_does_not_take_it_is_told_and_the_next_try_writes_everything() throws IOException {
        Files.createFile(project.resolve("drawings"));
        try (Keeper keeper = keeper()) {
            keeper.flush(document);
            assertThat(failures).hasSize(1);
            Files.delete(project.resolve("drawings"));
            dot(1, 1);
            keeper.flush(document);
        }
        try (PaintDocument same = again()) {
            assertThat(same.surface().argb(1, 1)).isEqualTo(document.surface().argb(1, 1));
        }
    }

    @Test
    void a_drawing_that_became_a_take_has_its_name() {
        try (Keeper keeper = keeper()) {
            keeper.flush(document);
        }
        drawings.rename("shot-1", "take-abc");
        assertThat(drawings.has("shot-1")).isFalse();
        assertThat(drawings.has("take-abc")).isTrue();
    }

    private Stream<Path> files() throws IOException {
        return Files.list(project.resolve("drawings/shot-1"));
    }

    @Test
    void camera_frames_are_kept_as_vectors_by_shot() throws IOException {
        assertThat(drawings.camera("shot-1")).isEmpty();
        Outcome.Aim aim = new Outcome.Aim(new Area(0, 0, 60, 40), new Area(10, 12, 30, 20));
        drawings.keepCamera("shot-1", new Outcome.Aim(aim.to(), aim.from()));
        drawings.keepCamera("shot-1", aim);
        assertThat(drawings.camera("shot-1")).contains(aim);
        assertThat(drawings.camera("shot-2")).isEmpty();
        Files.writeString(project.resolve("drawings/shot-1.camera.json"), "{\"from\":");
        assertThat(drawings.camera("shot-1")).isEmpty();
    }
}
