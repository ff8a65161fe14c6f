package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.story.Light;
import org.kinora.artist.internal.model.Cutout;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Texture;
import org.kinora.artist.internal.model.Vec;

class CutoutsTest {
    private static final int WIDE = 480;
    private static final int HIGH = 270;
    private static final int TALL = 1700;
    private static final Optic LENS = Sheet.camera(new Vec(0, 1500, -5000), new Vec(0, 900, 0), 35);

    /** Somebody as an upright oval of one colour with a soft rim. */
    private static Texture oval(int colour) {
        int w = 120;
        int h = 340;
        int[] argb = new int[w * h];
        for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) {
            double off = Math.sqrt(Math.pow((x + 0.5 - w / 2.0) / (w / 2.0), 2) + Math.pow((y + 0.5 - h / 2.0) / (h / 2.0), 2));
            argb[y * w + x] = (int) (255 * Math.clamp((1 - off) * 20, 0, 1)) << 24 | colour;
        }
        return Texture.of(w, h, argb);
    }

    private static Model somebody(double x, double z, int colour) {
        Texture texture = oval(colour);
        Frame stand = new Frame(new Vec(x, 0, z), new Vec(1, 0, 0), Vec.UP, new Vec(0, 0, -1));
        double scale = texture.height() / (double) TALL;
        return new Model("anna", new Cutout(texture, stand, scale, scale, texture.width() / 2.0, texture.height(), 0, 1, false));
    }

    private static Model table(double z) {
        return Scenes.box("table", 0, z, 1600, 800, 300, 700);
    }

    private static int[] drawn(List<Model> set, List<Model> people, Lighting light, String style, int threads, int over) {
        try (Renderer renderer = new Renderer(WIDE, HIGH, over, threads)) {
            renderer.set(set, LENS, light);
            return renderer.draw(people, style).clone();
        }
    }

    private static boolean green(int c) {
        return Colour.green(c) > Colour.red(c) + 40;
    }

    private static int pixel(Vec at) {
        Optic.Seen seen = LENS.project(at, WIDE, HIGH);
        return (int) (seen.y() * HIGH) * WIDE + (int) (seen.x() * WIDE);
    }

    @Test
    void a_table_hides_whoever_stands_behind_it_and_is_hidden_by_whoever_stands_before_it() {
        int knees = pixel(new Vec(0, 500, 0));
        List<Model> set = List.of(Scenes.floor(9000), table(0));
        assertThat(green(drawn(set, List.of(somebody(0, 600, 0x20A040)), Lighting.noon(), "flat", 1, 2)[knees])).isFalse();
        assertThat(green(drawn(set, List.of(somebody(0, -600, 0x20A040)), Lighting.noon(), "flat", 1, 2)[knees])).isTrue();
        int head = pixel(new Vec(0, 1500, 600));
        assertThat(green(drawn(set, List.of(somebody(0, 600, 0x20A040)), Lighting.noon(), "flat", 1, 2)[head])).isTrue();
    }

    @Test
    void of_two_the_nearer_hides_the_farther_in_whichever_order_they_come() {
        Model near = somebody(0, -400, 0x20A040);
        Model far = somebody(60, 400, 0xB02020);
        int middle = pixel(new Vec(0, 900, -400));
        for (List<Model> people : List.of(List.of(near, far), List.of(far, near)))
            assertThat(green(drawn(List.of(Scenes.floor(9000)), people, Lighting.noon(), "flat", 1, 2)[middle])).isTrue();
    }

    @Test
    void the_feet_stand_on_the_ground_within_a_hundredth_of_the_height() {
        int[] bare = drawn(List.of(), List.of(), Lighting.noon(), "flat", 1, 2);
        int[] with = drawn(List.of(), List.of(somebody(300, 200, 0x20A040)), Lighting.noon(), "flat", 1, 2);
        int lowest = 0;
        int highest = HIGH;
        for (int i = 0; i < with.length; i++) {
            if (with[i] == bare[i] || !green(with[i])) continue;
            lowest = Math.max(lowest, i / WIDE + 1);
            highest = Math.min(highest, i / WIDE);
        }
        double feet = LENS.project(new Vec(300, 0, 200), WIDE, HIGH).y() * HIGH;
        double crown = LENS.project(new Vec(300, TALL, 200), WIDE, HIGH).y() * HIGH;
        // One pixel for the grid, and a hundredth of the figure.
        assertThat((double) lowest).isCloseTo(feet, org.assertj.core.data.Offset.offset(1 + 0.01 * (feet - crown)));
        assertThat((double) highest).isCloseTo(crown, org.assertj.core.data.Offset.offset(1 + 0.01 * (feet - crown)));
    }

    @Test
    void the_ground_is_darker_where_the_feet_touch_it() {
        Lighting dull = new Lighting(new KeyLight(0, 80, 5600, 700, 900, "sky"), new Light("day", "clear", "neutral"), true);
        List<Model> set = List.of(Scenes.floor(9000));
        int[] bare = drawn(set, List.of(), dull, "flat", 1, 2);
        int[] with = drawn(set, List.of(somebody(0, 0, 0x20A040)), dull, "flat", 1, 2);
        int at = pixel(new Vec(40, 0, -60));
        int away = pixel(new Vec(1500, 0, -60));
        assertThat(Colour.light(with[at])).isLessThan(Colour.light(bare[at]) - 0.08);
        assertThat(Colour.light(with[away])).isCloseTo(Colour.light(bare[away]), org.assertj.core.data.Offset.offset(0.02));
    }

    @Test
    void light_from_a_side_brightens_that_side_in_every_style() {
        for (String style : List.of("ink-wash", "flat", "painterly")) {
            double left = side(270, style);
            double right = side(90, style);
            assertThat(left).as(style + " lit from the left").isGreaterThan(0.03);
            assertThat(right).as(style + " lit from the right").isLessThan(-0.03);
        }
    }

    /** How much lighter the left half is than the right one. */
    private static double side(int bearing, String style) {
        Lighting light = new Lighting(new KeyLight(bearing, 30, 5600, 1000, 200, "sun"), new Light("day", "clear", "neutral"), false);
        int[] with = drawn(List.of(Scenes.floor(9000)), List.of(somebody(0, 0, 0xA0A0A0)), light, style, 1, 2);
        double left = 0;
        double right = 0;
        for (int up = 500; up <= 1200; up += 50) {
            left += Colour.light(with[pixel(new Vec(-170, up, 0))]);
            right += Colour.light(with[pixel(new Vec(170, up, 0))]);
        }
        return (left - right) / 15;
    }

    @Test
    void a_cut_out_throws_a_shadow_away_from_the_light_wherever_that_stands() {
        for (int bearing : new int[] {90, 270}) {
            Lighting light = new Lighting(new KeyLight(bearing, 40, 5600, 1000, 300, "sun"), new Light("day", "clear", "neutral"), false);
            List<Model> set = List.of(Scenes.floor(9000));
            int[] bare = drawn(set, List.of(), light, "flat", 1, 2);
            int[] with = drawn(set, List.of(somebody(0, 0, 0x20A040)), light, "flat", 1, 2);
            int left = pixel(new Vec(-900, 0, 0));
            int right = pixel(new Vec(900, 0, 0));
            int shadow = bearing == 90 ? left : right;
            int other = bearing == 90 ? right : left;
            assertThat(Colour.light(with[shadow])).isLessThan(Colour.light(bare[shadow]) - 0.05);
            assertThat(Colour.light(with[other])).isCloseTo(Colour.light(bare[other]), org.assertj.core.data.Offset.offset(0.02));
        }
    }

    @Test
    void noir_takes_the_colour_out_of_pictures_too() {
        int[] with = drawn(List.of(Scenes.floor(9000)), List.of(somebody(0, 0, 0x20A040)), Lighting.noon(), "noir", 1, 2);
        for (int c : with) assertThat(Colour.green(c) - Colour.red(c)).isBetween(-6, 6);
    }

    @Test
    void more_threads_draw_the_same_picture() {
        List<Model> set = List.of(Scenes.floor(9000), table(0));
        List<Model> people = List.of(somebody(-300, 500, 0x20A040), somebody(200, -500, 0xB02020));
        for (int over : new int[] {1, 2})
            assertThat(drawn(set, people, Lighting.noon(), "ink-wash", 4, over)).isEqualTo(drawn(set, people, Lighting.noon(), "ink-wash", 1, over));
    }

    @Test
    void nothing_of_a_cut_out_stays_where_it_was() {
        try (Renderer renderer = new Renderer(WIDE, HIGH, 1, 1)) {
            renderer.set(List.of(Scenes.floor(9000)), LENS, Lighting.noon());
            int[] bare = renderer.draw(List.of(), "flat").clone();
            renderer.draw(List.of(somebody(-500, 0, 0x20A040)), "flat");
            int[] moved = renderer.draw(List.of(somebody(700, 0, 0x20A040)), "flat").clone();
            int before = pixel(new Vec(-500, 900, 0));
            assertThat(moved[before]).isEqualTo(bare[before]);
            assertThat(green(moved[pixel(new Vec(700, 900, 0))])).isTrue();
            assertThat(renderer.draw(List.of(), "flat")).isEqualTo(bare);
        }
    }

    @Test
    void the_layers_hold_the_cut_out_at_its_depth_facing_the_lens() {
        try (Renderer renderer = new Renderer(WIDE, HIGH, 2, 1)) {
            renderer.set(List.of(Scenes.floor(9000)), LENS, Lighting.noon());
            renderer.draw(List.of(somebody(0, 0, 0x20A040)), "flat");
            ControlLayers layers = renderer.layers();
            int at = pixel(new Vec(0, 900, 0));
            assertThat(layers.ids()[at]).isEqualTo((byte) 2);
            assertThat(layers.depth()[at] & 0xFFFF).isBetween(4700, 5100);
            assertThat(layers.normals()[at] & 255).as("towards the lens").isGreaterThan(240);
            assertThat(layers.ids()[pixel(new Vec(1500, 900, 0))]).isNotEqualTo((byte) 2);
        }
    }

    @Test
    void a_picture_of_the_place_is_behind_everything_and_takes_shadows() {
        int[] argb = new int[640 * 360];
        for (int i = 0; i < argb.length; i++) argb[i] = i % 640 < 320 ? 0xFF4060C0 : 0xFFC08040;
        Optic low = Sheet.camera(new Vec(0, 1500, -5000), new Vec(0, 900, 0), 28);
        Backdrop behind = new Backdrop(Texture.of(640, 360, argb), 0.5, low, Vec.ZERO, 26_000, 7000, true);
        List<Model> set = new ArrayList<>(List.of(org.kinora.artist.internal.picture.Backdrops.ground()));
        Lighting light = new Lighting(new KeyLight(90, 40, 5600, 1000, 300, "sun"), new Light("day", "clear", "neutral"), false);
        try (Renderer renderer = new Renderer(WIDE, HIGH, 2, 1)) {
            renderer.set(set, low, light, Optional.of(behind));
            int[] bare = renderer.draw(List.of(), "ink-wash").clone();
            assertThat(bare[20 * WIDE + 20] & 0xFFFFFF).isEqualTo(0x4060C0);
            assertThat(bare[20 * WIDE + WIDE - 20] & 0xFFFFFF).isEqualTo(0xC08040);
            int[] with = renderer.draw(List.of(somebody(0, 0, 0x20A040)), "ink-wash").clone();
            Optic.Seen seen = low.project(new Vec(-900, 0, 0), WIDE, HIGH);
            int shadow = (int) (seen.y() * HIGH) * WIDE + (int) (seen.x() * WIDE);
            assertThat(Colour.light(with[shadow])).isLessThan(Colour.light(bare[shadow]) - 0.05);
            assertThat(with[20 * WIDE + 20]).isEqualTo(bare[20 * WIDE + 20]);
        }
    }

    @Test
    void a_longer_lens_and_a_turned_camera_show_another_part_of_the_place() {
        int[] argb = new int[640 * 360];
        for (int i = 0; i < argb.length; i++) argb[i] = 0xFF000000 | i % 640 * 255 / 640 << 16;
        Optic wide = new Optic(new Vec(0, 1500, -7000), 180, 0, 0, 28, 0);
        Optic tele = new Optic(new Vec(0, 1500, -7000), 180, 0, 0, 85, 0);
        Optic turned = new Optic(new Vec(0, 1500, -7000), 190, 0, 0, 85, 0);
        assertThat(reds(wide, wide, argb)[0]).as("all of it").isLessThan(3);
        assertThat(reds(wide, wide, argb)[1]).as("all of it").isGreaterThan(250);
        int[] near = reds(tele, tele, argb);
        assertThat(near[1] - near[0]).as("a third of it").isBetween(70, 100);
        int[] right = reds(tele, turned, argb);
        int[] left = reds(tele, new Optic(new Vec(0, 1500, -7000), 170, 0, 0, 85, 0), argb);
        assertThat(right[0]).as("to the right").isGreaterThan(near[0] + 20);
        assertThat(left[0]).as("to the left").isLessThan(near[0] - 20);
    }

    /** The reds at both ends of a row, a pixel inside. */
    private static int[] reds(Optic first, Optic now, int[] argb) {
        Backdrop behind = new Backdrop(Texture.of(640, 360, argb), 0.5, first, Vec.ZERO, 26_000, 7000, true);
        try (Renderer renderer = new Renderer(WIDE, HIGH, 1, 1)) {
            renderer.set(List.of(), now, Lighting.noon(), Optional.of(behind));
            int[] row = renderer.draw(List.of(), "flat");
            return new int[] {Colour.red(row[50 * WIDE]), Colour.red(row[50 * WIDE + WIDE - 1])};
        }
    }
}
