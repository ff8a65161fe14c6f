package org.kinora.workbench.paint.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.imaging.internal.history.TileHistories;

class PaintDocumentTest {
    private static final int WHITE = 0xFFFFFFFF;
    private final PaintWork work = new PaintWork();
    private final PaintDocument document = new PaintDocument(Planes.plain(300, 200, WHITE, work), "Paper", new TileHistories(), work);
    private final LayerDesk layers = new LayerDesk(document);

    @AfterEach
    void close() {
        document.close();
        work.close();
    }

    private void dot(int x, int y, int argb, String title) {
        document.begin(title);
        document.touch(new Area(x, y, 1, 1));
        for (int plane = 0; plane < 3; plane++) document.target().set(plane, x, y, (argb >> 16 - 8 * plane & 255) / 255f);
        document.target().set(3, x, y, (argb >>> 24) / 255f);
        document.refresh(new Area(x, y, 1, 1));
        document.commit();
    }

    @Test
    void a_dot_is_seen_and_undo_takes_it_back() {
        dot(10, 20, 0xFF102030, "Dot");
        assertThat(document.surface().argb(10, 20)).isEqualTo(0xFF102030);
        assertThat(document.undo()).matches(area -> area.contains(10, 20));
        assertThat(document.surface().argb(10, 20)).isEqualTo(WHITE);
        document.redo();
        assertThat(document.surface().argb(10, 20)).isEqualTo(0xFF102030);
    }

    @Test
    void steps_on_several_layers_are_taken_back_in_the_order_of_their_making() {
        dot(1, 1, 0xFF000001, "First");
        layers.add("Ink", "New layer");
        dot(2, 2, 0xFF000002, "Second");
        document.activate(0, false);
        dot(3, 3, 0xFF000003, "Third");
        assertThat(document.past()).isEqualTo(new Past(java.util.List.of("First", "New layer", "Second", "Third"), 4));
        document.jump(1);
        assertThat(document.layers()).hasSize(1);
        assertThat(document.surface().argb(1, 1)).isEqualTo(0xFF000001);
        assertThat(document.surface().argb(3, 3)).isEqualTo(WHITE);
        document.jump(4);
        assertThat(document.layers()).hasSize(2);
        assertThat(document.surface().argb(2, 2)).isEqualTo(0xFF000002);
        assertThat(document.surface().argb(3, 3)).isEqualTo(0xFF000003);
    }

    @Test
    void what_was_taken_back_is_forgotten_when_something_else_is_done() {
        dot(1, 1, 0xFF000001, "First");
        document.undo();
        dot(2, 2, 0xFF000002, "Second");
        assertThat(document.past().titles()).containsExactly("Second");
        assertThat(document.redo()).isEqualTo(Area.NONE);
    }

    @Test
    void at_least_sixty_four_steps_can_be_taken_back() {
        for (int i = 0; i < PaintDocument.STEPS + 20; i++) dot(i % 300, i / 300, 0xFF000000 | i, "Dot " + i);
        int back = 0;
        while (!document.undo().isEmpty()) back++;
        assertThat(back).isEqualTo(PaintDocument.STEPS).isGreaterThanOrEqualTo(64);
    }

    @Test
    void a_half_opaque_layer_shows_half_of_what_is_below() {
        layers.add("Over", "New layer", Planes.plain(300, 200, 0xFF000000, work));
        layers.change(1, layer -> layer.faded(500), "Opacity");
        assertThat(document.surface().argb(5, 5) & 255).isBetween(126, 128);
        layers.change(1, layer -> layer.shown(false), "Hide");
        assertThat(document.surface().argb(5, 5)).isEqualTo(WHITE);
    }

    @Test
    void multiply_darkens_and_screen_lightens() {
        layers.add("Grey", "New layer", Planes.plain(300, 200, 0xFF808080, work));
        layers.add("Half", "New layer", Planes.plain(300, 200, 0xFF808080, work));
        layers.change(2, layer -> layer.blended(Blend.MULTIPLY), "Multiply");
        assertThat(document.surface().argb(5, 5)).isEqualTo(0xFF404040);
        layers.change(2, layer -> layer.blended(Blend.SCREEN), "Screen");
        assertThat(document.surface().argb(5, 5)).isEqualTo(0xFFC0C0C0);
    }

    @Test
    void a_mask_hides_its_layer_where_it_is_black() {
        layers.add("Red", "New layer", Planes.plain(300, 200, 0xFFFF0000, work));
        layers.mask("Mask");
        assertThat(document.onMask()).isTrue();
        document.begin("Hide");
        document.touch(new Area(0, 0, 10, 10));
        document.target().set(0, 5, 5, 0);
        document.refresh(document.area());
        document.commit();
        assertThat(document.surface().argb(5, 5)).isEqualTo(WHITE);
        assertThat(document.surface().argb(6, 5)).isEqualTo(0xFFFF0000);
        document.undo();
        assertThat(document.surface().argb(5, 5)).isEqualTo(0xFFFF0000);
    }

    @Test
    void a_selection_is_a_step_and_comes_back_with_undo() {
        SelectionDesk desk = new SelectionDesk(document, null);
        try (Mask mask = Mask.unbounded(300, 200)) {
            mask.set(7, 8, 255);
            assertThat(desk.keep(mask, "Select")).isEqualTo(new Area(7, 8, 1, 1));
        }
        assertThat(document.selection()).isPresent();
        desk.clear("None");
        assertThat(document.selection()).isEmpty();
        document.undo();
        assertThat(document.selection().orElseThrow().get(7, 8)).isEqualTo(255);
        assertThat(SelectionDesk.bounds(document.selection().orElseThrow())).isEqualTo(new Area(7, 8, 1, 1));
    }

    @Test
    void a_crop_moves_everything_and_undo_gives_the_old_size_back() {
        dot(50, 60, 0xFF123456, "Dot");
        layers.resize(new Area(40, 50, 100, 80), Optional.empty(), "Crop");
        assertThat(document.width()).isEqualTo(100);
        assertThat(document.surface().argb(10, 10)).isEqualTo(0xFF123456);
        document.undo();
        assertThat(document.area()).isEqualTo(new Area(0, 0, 300, 200));
        assertThat(document.surface().argb(50, 60)).isEqualTo(0xFF123456);
    }

    @Test
    void a_larger_sheet_is_clear_where_it_is_new() {
        layers.resize(new Area(-10, 0, 320, 200), Optional.empty(), "Widen");
        assertThat(document.surface().argb(0, 0) >>> 24).isZero();
        assertThat(document.surface().argb(10, 0)).isEqualTo(WHITE);
    }

    @Test
    void the_last_layer_stays() {
        assertThat(layers.remove("Delete")).isEqualTo(Area.NONE);
        layers.add("Ink", "New layer");
        layers.remove("Delete");
        assertThat(document.layers()).hasSize(1);
    }

    @Test
    void an_abandoned_step_leaves_no_trace() {
        document.begin("Stroke");
        document.touch(new Area(0, 0, 5, 5));
        document.target().set(0, 2, 2, 0);
        document.refresh(new Area(0, 0, 5, 5));
        document.abandon();
        assertThat(document.surface().argb(2, 2)).isEqualTo(WHITE);
        assertThat(document.past().titles()).isEmpty();
    }
}
