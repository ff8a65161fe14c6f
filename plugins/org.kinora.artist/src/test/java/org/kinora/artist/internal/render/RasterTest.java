package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

class RasterTest {
    private static final int SIDE = 96;

    @Test
    void triangles_side_by_side_leave_no_pixel_out_and_fill_none_twice() {
        Random random = new Random(5);
        float[][] x = new float[9][9];
        float[][] y = new float[9][9];
        for (int j = 0; j < 9; j++) {
            for (int i = 0; i < 9; i++) {
                boolean border = i == 0 || j == 0 || i == 8 || j == 8;
                x[j][i] = 12 * i + (border ? 0 : random.nextFloat() * 9 - 4.5f);
                y[j][i] = 12 * j + (border ? 0 : random.nextFloat() * 9 - 4.5f);
            }
        }
        int[] filled = new int[SIDE * SIDE];
        for (int j = 0; j < 8; j++) {
            for (int i = 0; i < 8; i++) {
                count(filled, x[j][i], y[j][i], x[j][i + 1], y[j][i + 1], x[j + 1][i], y[j + 1][i]);
                count(filled, x[j + 1][i + 1], y[j + 1][i + 1], x[j + 1][i], y[j + 1][i], x[j][i + 1], y[j][i + 1]);
            }
        }
        assertThat(filled).containsOnly(1);
    }

    private static void count(int[] filled, float... corners) {
        float[] nearness = new float[SIDE * SIDE];
        Scan.fill(corners, 0, new double[] {1, 0, 0}, 0, nearness, null, 0, SIDE, 0, SIDE);
        for (int i = 0; i < filled.length; i++) if (nearness[i] > 0) filled[i]++;
    }

    @Test
    void the_floor_lies_where_the_camera_model_has_it_even_where_it_runs_under_the_lens() {
        Optic optic = Sheet.camera(new Vec(0, 1500, 0), new Vec(0, 800, 3000), 30);
        try (Renderer renderer = new Renderer(320, 180, 1, 1)) {
            renderer.set(List.of(Scenes.floor(40_000)), optic, Lighting.noon());
            renderer.draw(List.of(), "ink-wash");
            ControlLayers layers = renderer.layers();
            View view = new View(optic, 320, 180);
            for (int y : new int[] {90, 120, 179}) {
                Vec ray = view.ray(160.5, y + 0.5);
                double depth = -1500 / ray.y();
                assertThat(layers.depth()[y * 320 + 160] & 0xFFFF).isCloseTo((int) Math.round(depth), within(1));
                assertThat(layers.ids()[y * 320 + 160]).isEqualTo((byte) 1);
            }
        }
    }

    @Test
    void a_ball_has_no_holes_and_its_normals_turn_from_the_lens_to_the_rim() {
        Optic optic = Sheet.camera(new Vec(0, 0, -3000), Vec.ZERO, 36);
        try (Renderer renderer = new Renderer(360, 240, 1, 1)) {
            renderer.set(List.of(Scenes.ball("ball", Model.Role.SET, 0, 0, 0, 500, Surface.grey(700, Finish.PLAIN))), optic, Lighting.noon());
            renderer.draw(List.of(), "ink-wash");
            ControlLayers layers = renderer.layers();
            for (int y = 0; y < 240; y++) {
                for (int x = 0; x < 360; x++) {
                    double far = StrictMath.hypot(x + 0.5 - 180, y + 0.5 - 120);
                    if (far < 58) assertThat(layers.ids()[y * 360 + x]).as("%d %d", x, y).isEqualTo((byte) 1);
                    if (far > 62) assertThat(layers.ids()[y * 360 + x]).as("%d %d", x, y).isEqualTo((byte) 0);
                }
            }
            assertThat(layers.normals()[120 * 360 + 180] & 0xFF).isGreaterThan(250);
            assertThat(layers.normals()[120 * 360 + 230] >> 16 & 0xFF).isGreaterThan(220);
            assertThat(layers.normals()[80 * 360 + 180] >> 8 & 0xFF).isGreaterThan(190);
            assertThat(layers.depth()[0] & 0xFFFF).isEqualTo(65535);
        }
    }

    @Test
    void what_lies_flat_on_a_table_is_seen_whole() {
        Model table = Scenes.box("table", 0, 0, 1000, 750, 1000, 500);
        Model sheet = new Model("letter", Model.Role.PROP, Scenes.face("letter", 950, new Vec(-100, 750, 100), new Vec(100, 750, 100), new Vec(100,
                750, -100),
                new Vec(-100, 750, -100)).pieces(), List.of());
        try (Renderer renderer = new Renderer(320, 180, 1, 1)) {
            renderer.set(List.of(table, sheet), Sheet.camera(new Vec(800, 1900, -1800), new Vec(0, 750, 0), 60), Lighting.noon());
            renderer.draw(List.of(), "ink-wash");
            byte[] ids = renderer.layers().ids();
            byte[] row = Arrays.copyOfRange(ids, 90 * 320 + 145, 90 * 320 + 175);
            assertThat(row).containsOnly((byte) 2);
        }
    }
}
