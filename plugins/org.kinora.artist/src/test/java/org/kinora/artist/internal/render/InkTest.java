package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

class InkTest {
    private static final Optic FRONT = Sheet.camera(new Vec(0, 0, -3000), Vec.ZERO, 36);

    @Test
    void the_contour_of_a_ball_is_one_closed_line() {
        Lines lines = new Lines();
        new LineFinder(new View(FRONT, 720, 480), lines).find(List.of(ball(0)), 0);
        assertThat(lines.count).isEqualTo(1);
        int last = 3 * (lines.points - 1);
        assertThat(lines.at[0]).isEqualTo(lines.at[last]);
        assertThat(lines.at[1]).isEqualTo(lines.at[last + 1]);
    }

    @Test
    void the_contour_of_a_ball_is_inked_all_round_and_swells_without_jumps() {
        int[] pixels = draw(List.of(ball(0)));
        double before = -1;
        for (int from = 0; from < 360; from += 12) {
            double sector = 0;
            for (double degrees = from; degrees < from + 12; degrees += 0.5) {
                double dark = dark(pixels, StrictMath.toRadians(degrees));
                assertThat(dark).as("at %s degrees", degrees).isGreaterThan(0.25);
                sector += dark / 24;
            }
            if (before >= 0) assertThat(sector / before).as("at %d degrees", from).isBetween(0.75, 1.33);
            before = sector;
        }
    }

    /** Pixels of ink on the way out through the rim. */
    private static double dark(int[] pixels, double angle) {
        double dark = 0;
        for (double r = 110; r < 130; r += 0.25) {
            int x = (int) (360 + r * StrictMath.cos(angle));
            int y = (int) (240 + r * StrictMath.sin(angle));
            dark += Math.max(0, 0.75 - Colour.light(pixels[y * 720 + x])) / 4;
        }
        return dark;
    }

    @Test
    void lines_behind_something_are_not_drawn() {
        Model wall = Scenes.face("wall", 800, new Vec(-900, 900, -600), new Vec(900, 900, -600), new Vec(900, -900, -600), new Vec(-900, -900, -600));
        int[] with = draw(List.of(wall, ball(0)));
        int[] without = draw(List.of(wall));
        for (int y = 60; y < 420; y++) {
            for (int x = 160; x < 560; x++) assertThat(with[y * 720 + x]).as("%d %d", x, y).isEqualTo(without[y * 720 + x]);
        }
    }

    @Test
    void near_lines_are_heavier_than_far_ones() {
        Marks near = marks(Sheet.camera(new Vec(0, 0, -1500), Vec.ZERO, 20));
        Marks far = marks(Sheet.camera(new Vec(0, 0, -15_000), Vec.ZERO, 200));
        assertThat(widest(near)).isGreaterThan(1.4 * widest(far));
    }

    @Test
    void lines_that_lie_too_close_fade() {
        List<Model> still = List.of(Scenes.floor(40_000));
        Optic far = Sheet.camera(new Vec(0, 1500, -60_000), new Vec(0, 0, 0), 36);
        try (Renderer renderer = new Renderer(720, 480, 1, 1)) {
            renderer.set(still, far, Lighting.noon());
            int[] boards = renderer.draw(List.of(), "ink-wash").clone();
            renderer.set(List.of(new Model("floor", Model.Role.SET, still.getFirst().pieces(), List.of())), far, Lighting.noon());
            int[] bare = renderer.draw(List.of(), "ink-wash");
            for (int i = 0; i < bare.length; i++) assertThat(Colour.light(bare[i]) - Colour.light(boards[i])).isLessThan(0.35);
        }
    }

    private static Marks marks(Optic optic) {
        View view = new View(optic, 720, 480);
        Buffers buffers = new Buffers(720, 480, 1, new Easels().lend(Buffers.bytes(720, 480, 1), () -> { }));
        Lines lines = new Lines();
        new LineFinder(view, lines).find(List.of(ball(0)), 0);
        Marks marks = new Marks();
        new Pen(view, new Sight(buffers, new Triangles(), new Triangles()), new Area(0, 0, 720, 480), 1, Vec.UP).draw(lines, marks, (chain, first,
                last) -> { });
        return marks;
    }

    private static double widest(Marks marks) {
        double most = 0;
        for (int i = 0; i < marks.count; i++) most = Math.max(most, marks.ends[8 * i + 6]);
        return most;
    }

    private static Model ball(double x) {
        return Scenes.ball("ball", Model.Role.SET, x, 0, 0, 500, Surface.grey(900, Finish.LIGHT));
    }

    private static int[] draw(List<Model> models) {
        try (Renderer renderer = new Renderer(720, 480, 2, 1)) {
            renderer.set(new ArrayList<>(models), FRONT, Lighting.noon());
            return renderer.draw(List.of(), "flat").clone();
        }
    }
}
