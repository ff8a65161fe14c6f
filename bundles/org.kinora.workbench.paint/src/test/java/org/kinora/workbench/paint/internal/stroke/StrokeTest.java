package org.kinora.workbench.paint.internal.stroke;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.imaging.internal.history.TileHistories;
import org.kinora.workbench.paint.internal.document.LayerDesk;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.document.SelectionDesk;

class StrokeTest {
    private static final int WHITE = 0xFFFFFFFF;
    private final PaintWork work = new PaintWork();
    private final PaintDocument document = new PaintDocument(Planes.plain(400, 300, WHITE, work), "Paper", new TileHistories(), work);
    private final Canvas canvas = new Canvas(document, work);

    @AfterEach
    void close() {
        canvas.close();
        document.close();
        work.close();
    }

    @BeforeEach
    void dip() {
        canvas.colour(0, "Stroke");
    }

    private Area draw(Brush brush, double x1, double y1, double x2, double y2) {
        Stroke stroke = new Stroke(document, canvas, brush, x1, y1, 1, 1, Optional.empty());
        return stroke.touch().or(stroke.move((x1 + x2) / 2, (y1 + y2) / 2, 1)).or(stroke.lift(x2, y2, 1));
    }

    private int at(int x, int y) {
        return document.surface().argb(x, y);
    }

    @Test
    void ink_covers_the_whole_way_of_the_pen_and_nothing_beside_it() {
        canvas.colour(0x2040C0, "Stroke");
        Area changed = draw(Brush.ink().sized(12), 50, 100, 350, 100);
        for (int x = 52; x < 348; x++) assertThat(at(x, 100)).as("at %d", x).isEqualTo(0xFF2040C0);
        assertThat(at(200, 108)).isEqualTo(WHITE);
        assertThat(changed.contains(200, 100)).isTrue();
        assertThat(document.past().titles()).containsExactly("Stroke");
        document.undo();
        assertThat(at(200, 100)).isEqualTo(WHITE);
    }

    @Test
    void a_stroke_that_crosses_itself_is_not_darker_there_when_dabs_do_not_build_up() {
        canvas.colour(0, "Stroke");
        Brush half = Brush.ink().sized(20).covering(500).steadied(0);
        Stroke stroke = new Stroke(document, canvas, half, 50, 50, 1, 1, Optional.empty());
        stroke.touch();
        stroke.move(200, 50, 1);
        stroke.move(50, 50, 1);
        stroke.lift(200, 50, 1);
        assertThat(at(120, 50) & 255).isBetween(126, 129);
    }

    @Test
    void the_eraser_makes_clear_what_it_passes() {
        draw(Brush.eraser().sized(20), 50, 100, 350, 100);
        assertThat(at(200, 100) >>> 24).isZero();
        assertThat(at(200, 130)).isEqualTo(WHITE);
    }

    @Test
    void a_stroke_stays_within_the_selection() {
        SelectionDesk desk = new SelectionDesk(document, null);
        try (Mask mask = Mask.unbounded(400, 300)) {
            for (int y = 0; y < 300; y++) for (int x = 0; x < 200; x++) mask.set(x, y, 255);
            desk.keep(mask, "Select");
        }
        canvas.colour(0, "Stroke");
        draw(Brush.ink().sized(12), 50, 100, 350, 100);
        assertThat(at(199, 100)).isEqualTo(0xFF000000);
        assertThat(at(200, 100)).isEqualTo(WHITE);
    }

    @Test
    void clone_copies_what_lay_at_the_source_before_the_stroke() {
        canvas.colour(0xC02010, "Stroke");
        draw(Brush.ink().sized(30).steadied(0), 100, 100, 101, 100);
        Stroke stroke = new Stroke(document, canvas, Brush.clone(40).hard(1000), 250, 200, 1, 1, Optional.of(new Stroke.Offset(-150, -100)));
        stroke.touch();
        stroke.lift(250, 200, 1);
        assertThat(at(250, 200)).isEqualTo(0xFFC02010);
        assertThat(at(100, 100)).isEqualTo(0xFFC02010);
    }

    @Test
    void a_stroke_on_a_mask_changes_only_what_the_layer_shows() {
        LayerDesk layers = new LayerDesk(document);
        layers.add("Red", "New layer", Planes.plain(400, 300, 0xFFFF0000, work));
        layers.mask("Mask");
        canvas.colour(0, "Stroke");
        draw(Brush.ink().sized(20), 50, 100, 350, 100);
        assertThat(at(200, 100)).isEqualTo(WHITE);
        assertThat(at(200, 150)).isEqualTo(0xFFFF0000);
    }

    @Test
    void a_mark_leaves_the_picture_alone_and_tells_where_it_was() {
        Stroke stroke = new Stroke(document, canvas, Brush.marker(30), 100, 100, 1, 1, Optional.empty());
        stroke.touch();
        stroke.lift(150, 100, 1);
        assertThat(canvas.marked().get(120, 100)).isEqualTo(255);
        assertThat(canvas.reached().contains(100, 100)).isTrue();
        assertThat(at(120, 100)).isEqualTo(WHITE);
        assertThat(document.past().titles()).isEmpty();
    }

    @Test
    void a_stroke_brings_nothing_back_that_was_undone() {
        draw(Brush.ink().sized(12), 20, 100, 380, 100);
        document.undo();
        draw(Brush.ink().sized(12), 20, 20, 380, 280);
        document.undo();
        for (int x = 0; x < 400; x++) assertThat(at(x, 100)).as("at %d", x).isEqualTo(WHITE);
        document.redo();
        assertThat(at(60, 100)).isEqualTo(WHITE);
        assertThat(at(330, 100)).isEqualTo(WHITE);
    }

    @Test
    void pressure_makes_ink_thinner() {
        canvas.colour(0, "Stroke");
        Stroke stroke = new Stroke(document, canvas, Brush.ink().sized(40).steadied(0), 50, 100, 0.25, 1, Optional.empty());
        stroke.touch();
        stroke.lift(350, 100, 0.25);
        assertThat(at(200, 103)).isEqualTo(0xFF000000);
        assertThat(at(200, 108)).isEqualTo(WHITE);
    }

    @Test
    void a_string_keeps_the_brush_still_until_it_is_taut() {
        Stabiliser string = new Stabiliser(10, 0, 0);
        string.pull(8, 0);
        assertThat(string.x()).isZero();
        string.pull(30, 0);
        assertThat(string.x()).isEqualTo(20);
    }

    @Test
    void brushes_grow_and_shrink_and_stay_within_their_bounds() {
        Brush brush = Brush.pencil();
        for (int i = 0; i < 200; i++) brush = brush.larger(true);
        assertThat(brush.diameter()).isEqualTo(2000);
        for (int i = 0; i < 400; i++) brush = brush.larger(false);
        assertThat(brush.diameter()).isEqualTo(1);
    }
}
