package org.kinora.workbench.paint.internal.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Combine;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.imaging.internal.history.TileHistories;
import org.kinora.workbench.paint.internal.document.PaintDocument;
import org.kinora.workbench.paint.internal.document.PaintWork;
import org.kinora.workbench.paint.internal.document.Planes;
import org.kinora.workbench.paint.internal.stroke.Canvas;

class ToolsTest {
    private final PaintWork work = new PaintWork();
    private final PaintDocument document = new PaintDocument(Planes.plain(400, 300, 0xFFFFFFFF, work), "Paper", new TileHistories(), work);
    private final Canvas canvas = new Canvas(document, work);
    private final Options options = new Options();
    private final Toolbox box = new Toolbox(document, canvas, options, ToolKind::word);

    @AfterEach
    void close() {
        canvas.close();
        document.close();
        work.close();
    }

    private static Pen pen(double x, double y) {
        return new Pen(x, y, 1, false, false, 1);
    }

    private static Pen pen(double x, double y, boolean shift, boolean alt) {
        return new Pen(x, y, 1, shift, alt, 1);
    }

    private Outcome drag(Pen from, Pen to) {
        box.tool().press(from);
        box.tool().drag(to);
        return box.tool().release(to);
    }

    @Test
    void every_tool_has_a_key_of_its_own() {
        assertThat(Arrays.stream(ToolKind.values()).map(ToolKind::key).collect(Collectors.toSet())).hasSameSizeAs(ToolKind.values());
    }

    @Test
    void modifiers_add_subtract_and_intersect() {
        box.take(ToolKind.RECTANGLE);
        Pen to = pen(90, 60);
        assertThat(drag(pen(10, 20), to)).isEqualTo(new Outcome.Select(new Selector.Rectangle(new Area(10, 20, 80, 40)), Combine.REPLACE));
        assertThat(((Outcome.Select) drag(pen(10, 20, true, false), to)).how()).isEqualTo(Combine.ADD);
        assertThat(((Outcome.Select) drag(pen(10, 20, false, true), to)).how()).isEqualTo(Combine.SUBTRACT);
        assertThat(((Outcome.Select) drag(pen(10, 20, true, true), to)).how()).isEqualTo(Combine.INTERSECT);
    }

    @Test
    void shift_pressed_while_a_box_is_drawn_makes_it_square() {
        box.take(ToolKind.RECTANGLE);
        Outcome made = drag(pen(10, 20), pen(90, 40, true, false));
        assertThat(((Selector.Rectangle) ((Outcome.Select) made).selector()).area()).isEqualTo(new Area(10, 20, 80, 80));
    }

    @Test
    void a_click_with_a_box_selects_nothing() {
        box.take(ToolKind.ELLIPSE);
        assertThat(drag(pen(10, 20), pen(10, 20))).isEqualTo(new Outcome.Select(new Selector.Rectangle(Area.NONE), Combine.REPLACE));
    }

    @Test
    void a_polygon_is_closed_by_enter_and_loses_a_corner_by_backspace() {
        box.take(ToolKind.POLYGON);
        for (Pen corner : List.of(pen(10, 10), pen(100, 10), pen(100, 100), pen(300, 250))) {
            box.tool().press(corner);
            box.tool().release(corner);
        }
        assertThat(box.back()).isTrue();
        Selector.Polygon polygon = (Selector.Polygon) ((Outcome.Select) box.tool().commit()).selector();
        assertThat(polygon.contours().getFirst().points()).containsExactly(Point.of(10, 10), Point.of(100, 10), Point.of(100, 100));
        assertThat(box.tool().open()).isFalse();
    }

    @Test
    void a_polygon_is_closed_by_its_first_corner() {
        box.take(ToolKind.POLYGON);
        for (Pen corner : List.of(pen(10, 10), pen(100, 10), pen(100, 100))) box.tool().press(corner);
        assertThat(box.tool().press(pen(12, 11))).isInstanceOf(Outcome.Select.class);
    }

    @Test
    void shift_turns_a_polygons_line_to_45_degrees() {
        box.take(ToolKind.POLYGON);
        box.tool().press(pen(10, 10));
        box.tool().press(pen(110, 14, true, false));
        box.tool().press(pen(60, 90));
        Selector.Polygon polygon = (Selector.Polygon) ((Outcome.Select) box.tool().commit()).selector();
        assertThat(polygon.contours().getFirst().points().get(1)).isEqualTo(Point.of(110, 10));
    }

    @Test
    void dragging_the_wand_to_the_right_takes_more() {
        box.take(ToolKind.WAND);
        int before = options.tolerance();
        Outcome made = drag(pen(50, 50), pen(90, 50));
        assertThat(((Selector.Wand) ((Outcome.Select) made).selector()).tolerance()).isEqualTo(before + 20).isEqualTo(options.tolerance());
        assertThat(drag(pen(-5, 50), pen(-5, 50))).isEqualTo(Outcome.NONE);
    }

    @Test
    void escape_takes_back_the_stroke_that_is_being_drawn() {
        options.rgb(0);
        box.take(ToolKind.INK);
        box.tool().press(pen(50, 50));
        box.tool().drag(pen(200, 50));
        assertThat(document.surface().argb(100, 50)).isEqualTo(0xFF000000);
        assertThat(box.tool().cancel().contains(100, 50)).isTrue();
        assertThat(document.surface().argb(100, 50)).isEqualTo(0xFFFFFFFF);
        assertThat(document.past().titles()).isEmpty();
    }

    @Test
    void shift_and_a_click_draws_a_straight_line_from_the_last_stroke() {
        options.rgb(0);
        box.take(ToolKind.INK);
        drag(pen(50, 50), pen(60, 50));
        drag(pen(260, 250, true, false), pen(260, 250, true, false));
        assertThat(document.surface().argb(160, 150)).isEqualTo(0xFF000000);
        assertThat(document.past().titles()).containsExactly("ink", "ink");
    }

    @Test
    void clone_wants_a_source_first() {
        box.take(ToolKind.CLONE);
        assertThat(box.lacksSource()).isTrue();
        assertThat(drag(pen(50, 50), pen(60, 50))).isEqualTo(Outcome.NONE);
        box.tool().press(pen(200, 200, false, true));
        assertThat(box.lacksSource()).isFalse();
        assertThat(drag(pen(50, 50), pen(60, 50))).isInstanceOf(Outcome.Painted.class);
    }

    @Test
    void heal_fills_from_anywhere_until_a_source_is_named() {
        box.take(ToolKind.HEAL);
        assertThat(drag(pen(50, 50), pen(60, 50))).isEqualTo(new Outcome.Mend(0, 0, true));
        box.tool().press(pen(150, 90, false, true));
        assertThat(drag(pen(50, 50), pen(60, 50))).isEqualTo(new Outcome.Mend(100, 40, false));
    }

    @Test
    void brushes_select_in_the_quick_mask_and_the_eraser_takes_away() {
        box.take(ToolKind.INK);
        box.quick(true);
        assertThat(((Outcome.Select) drag(pen(50, 50), pen(80, 50))).how()).isEqualTo(Combine.ADD);
        box.take(ToolKind.ERASER);
        assertThat(((Outcome.Select) drag(pen(50, 50), pen(80, 50))).how()).isEqualTo(Combine.SUBTRACT);
        box.quick(false);
        assertThat(drag(pen(50, 50), pen(80, 50))).isInstanceOf(Outcome.Painted.class);
    }

    @Test
    void a_crop_is_pulled_by_its_sides_and_moved_by_its_middle() {
        box.take(ToolKind.CROP);
        drag(pen(50, 50), pen(150, 150));
        drag(pen(150, 100), pen(200, 100));
        drag(pen(100, 100), pen(110, 120));
        assertThat(box.tool().commit()).isEqualTo(new Outcome.Resize(new Area(60, 70, 150, 100)));
    }

    @Test
    void two_camera_frames_make_a_move() {
        box.take(ToolKind.CAMERA);
        drag(pen(0, 0), pen(400, 300));
        drag(pen(100, 75), pen(300, 225));
        Outcome.Aim aim = (Outcome.Aim) box.tool().commit();
        assertThat(CameraAim.of(aim.from(), aim.to(), 400, 300)).isEqualTo(new CameraAim("DOLLY_IN 1000"));
    }

    @Test
    void the_way_of_the_frame_decides_when_its_size_stays() {
        Area from = new Area(0, 100, 200, 150);
        assertThat(CameraAim.of(from, new Area(100, 100, 200, 150), 400, 300).move()).isEqualTo("PAN_RIGHT 500");
        assertThat(CameraAim.of(from, new Area(0, 40, 200, 150), 400, 300).move()).isEqualTo("TILT_UP 400");
        assertThat(CameraAim.of(from, from, 400, 300).move()).isEqualTo("STATIC 0");
    }

    @Test
    void the_picker_takes_what_is_seen() {
        box.take(ToolKind.PICKER);
        assertThat(box.tool().press(pen(5, 5))).isEqualTo(new Outcome.Picked(0xFFFFFF));
        assertThat(box.tool().press(pen(-5, 5))).isEqualTo(Outcome.NONE);
    }
}
