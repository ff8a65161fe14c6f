package org.kinora.artist.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.story.Light;
import org.kinora.artist.internal.model.Finish;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Surface;
import org.kinora.artist.internal.model.Vec;

class RendererTest {
    private static final int WIDE = 480;
    private static final int HIGH = 270;
    private static final Optic PARK = Sheet.camera(new Vec(0, 1600, -5200), new Vec(0, 1100, 0), 30);

    @Test
    void more_threads_draw_the_same_picture() {
        for (String style : List.of("ink-wash", "flat", "noir", "painterly")) {
            assertThat(park(style, 4, Lighting.noon(), Air.STILL)).as(style).isEqualTo(park(style, 1, Lighting.noon(), Air.STILL));
        }
    }

    @Test
    void figures_drawn_anew_over_a_kept_set_look_as_if_all_were_drawn() {
        List<Model> still = still(Scenes.yard());
        int[] again;
        try (Renderer renderer = new Renderer(WIDE, HIGH, 2, 1)) {
            renderer.set(still, PARK, Lighting.noon());
            for (int x = -1200; x < 0; x += 400) renderer.draw(List.of(Scenes.figure("anna", x, 200, 0xB03030)), "ink-wash");
            again = renderer.draw(List.of(Scenes.figure("anna", 0, 200, 0xB03030)), "ink-wash").clone();
        }
        int[] whole;
        try (Renderer renderer = new Renderer(WIDE, HIGH, 2, 1)) {
            renderer.set(still, PARK, Lighting.noon());
            whole = renderer.draw(List.of(Scenes.figure("anna", 0, 200, 0xB03030)), "ink-wash").clone();
        }
        int others = 0;
        for (int i = 0; i < whole.length; i++) if (Math.abs(Colour.light(whole[i]) - Colour.light(again[i])) > 0.04) others++;
        assertThat(others).isLessThan(whole.length / 1000);
    }

    @Test
    void where_one_of_two_moves_the_other_stays_as_if_all_were_drawn() {
        Model ben = Scenes.figure("ben", 700, 900, 0x305090);
        Model anna = Scenes.figure("anna", 0, 200, 0xB03030);
        for (int from : new int[] {-1500, -400, 500}) {
            int[] again;
            try (Renderer renderer = new Renderer(WIDE, HIGH, 1, 1)) {
                renderer.set(still(Scenes.yard()), PARK, Lighting.noon());
                for (int x = from; x < from + 900; x += 300) renderer.draw(List.of(Scenes.figure("anna", x, 200, 0xB03030), ben), "ink-wash");
                again = renderer.draw(List.of(anna, ben), "ink-wash").clone();
                assertThat(renderer.draw(List.of(anna, ben), "ink-wash")).isEqualTo(again);
            }
            try (Renderer renderer = new Renderer(WIDE, HIGH, 1, 1)) {
                renderer.set(still(Scenes.yard()), PARK, Lighting.noon());
                int[] whole = renderer.draw(List.of(anna, ben), "ink-wash");
                int others = 0;
                for (int i = 0; i < whole.length; i++) if (Math.abs(Colour.light(whole[i]) - Colour.light(again[i])) > 0.04) others++;
                assertThat(others).isLessThan(whole.length / 1000);
            }
        }
    }

    @Test
    void a_set_without_figures_comes_back_as_it_was() {
        try (Renderer renderer = new Renderer(WIDE, HIGH, 1, 1)) {
            renderer.set(still(Scenes.yard()), PARK, Lighting.noon());
            int[] before = renderer.draw(List.of(), "ink-wash").clone();
            renderer.draw(List.of(Scenes.figure("anna", 0, 200, 0xB03030)), "ink-wash");
            assertThat(renderer.draw(List.of(), "ink-wash")).isEqualTo(before);
        }
    }

    @Test
    void shadows_fall_away_from_the_light() {
        for (int bearing : new int[] {90, 270}) {
            Lighting light = new Lighting(new KeyLight(bearing, 35, 5600, 1000, 300, "sun"), new Light("day", "clear", ""), false);
            Optic above = Sheet.camera(new Vec(0, 5000, -2500), new Vec(0, 0, 0), 36);
            try (Renderer renderer = new Renderer(WIDE, HIGH, 2, 1)) {
                renderer.set(List.of(Scenes.floor(9000)), above, light);
                int[] bare = renderer.draw(List.of(), "flat").clone();
                Model ball = Scenes.ball("ball", Model.Role.FIGURE, 0, 400, 0, 400, Surface.grey(900, Finish.PLAIN));
                int[] with = renderer.draw(List.of(ball), "flat");
                double left = 0;
                double right = 0;
                for (int y = HIGH / 2 - 20; y < HIGH / 2 + 20; y++) {
                    for (int x = 0; x < WIDE; x++) {
                        double darker = Colour.light(bare[y * WIDE + x]) - Colour.light(with[y * WIDE + x]);
                        if (x < WIDE / 2 - 45) left += Math.max(0, darker);
                        if (x > WIDE / 2 + 45) right += Math.max(0, darker);
                    }
                }
                assertThat(bearing == 90 ? left : right).isGreaterThan(10);
                assertThat(bearing == 90 ? right : left).isLessThan(1);
            }
        }
    }

    @Test
    void night_is_darker_than_day_by_a_third_in_every_style() {
        Lighting moon = new Lighting(new KeyLight(40, 42, 8000, 170, 220, "moon"), new Light("night", "clear", ""), false);
        for (String style : List.of("ink-wash", "flat", "noir", "painterly")) {
            assertThat(mean(park(style, 1, moon, Air.STILL))).as(style).isLessThan(0.67 * mean(park(style, 1, Lighting.noon(), Air.STILL)));
        }
    }

    @Test
    void a_lamp_brightens_what_stands_near_it_at_night() {
        Lighting night = new Lighting(new KeyLight(180, 50, 3200, 300, 220, "sky"), new Light("night", "clear", ""), true);
        Optic room = Sheet.camera(new Vec(600, 1500, -3300), new Vec(0, 1150, 0), 28);
        int[] lit = draw(Scenes.room(), room, night);
        int[] dark = draw(Scenes.room().stream().filter(model -> !model.owner().equals("lamp")).toList(), room, night);
        int near = 60 * WIDE + 400;
        int far = 200 * WIDE + 30;
        assertThat(Colour.light(lit[near])).isGreaterThan(Colour.light(dark[near]) + 0.15);
        assertThat(Colour.light(lit[far])).isLessThan(Colour.light(dark[far]) + 0.08);
    }

    @Test
    void noir_has_no_colour_and_an_unknown_style_is_the_house_style() {
        for (int pixel : park("noir", 1, Lighting.noon(), Air.STILL)) assertThat(Colour.red(pixel) - Colour.blue(pixel)).isBetween(-6, 6);
        assertThat(park("no such style", 1, Lighting.noon(), Air.STILL)).isEqualTo(park("ink-wash", 1, Lighting.noon(), Air.STILL));
    }

    @Test
    void what_a_character_is_known_by_is_seen_in_its_colour_and_nothing_else_is() {
        int[] pixels = park("ink-wash", 1, Lighting.noon(), Air.STILL);
        long red = java.util.Arrays.stream(pixels).filter(pixel -> Colour.red(pixel) - Colour.blue(pixel) > 60).count();
        long green = java.util.Arrays.stream(pixels).filter(pixel -> Colour.green(pixel) - Math.max(Colour.red(pixel),
                Colour.blue(pixel)) > 12).count();
        assertThat(red).isGreaterThan(500);
        assertThat(green).isZero();
    }

    @Test
    void rain_moves_with_time_and_is_the_same_at_the_same_time() {
        Lighting rain = new Lighting(Lighting.noon().key(), new Light("day", "rain", ""), false);
        int[] first = park("ink-wash", 1, rain, new Air(1.0, List.of()));
        assertThat(park("ink-wash", 1, rain, new Air(1.0, List.of()))).isEqualTo(first);
        assertThat(park("ink-wash", 1, rain, new Air(1.1, List.of()))).isNotEqualTo(first);
    }

    @Test
    void smoke_rises_behind_what_stands_before_it() {
        Air air = new Air(3, List.of(new Emitter(Emitter.Kind.SMOKE, new Vec(0, 800, 3000), 300)));
        Model wall = Scenes.face("wall", 800, new Vec(-900, 2500, 0), new Vec(900, 2500, 0), new Vec(900, 0, 0), new Vec(-900, 0, 0));
        try (Renderer renderer = new Renderer(WIDE, HIGH, 1, 1)) {
            renderer.set(List.of(wall), PARK, Lighting.noon());
            int[] clear = renderer.draw(List.of(), "flat").clone();
            int[] smoke = renderer.draw(List.of(), "flat", air).clone();
            int behind = 150 * WIDE + WIDE / 2;
            assertThat(smoke[behind]).isEqualTo(clear[behind]);
            renderer.set(List.of(), PARK, Lighting.noon());
            int[] open = renderer.draw(List.of(), "flat").clone();
            assertThat(renderer.draw(List.of(), "flat", air)).isNotEqualTo(open);
        }
    }

    private static double mean(int[] pixels) {
        double sum = 0;
        for (int pixel : pixels) sum += Colour.light(pixel);
        return sum / pixels.length;
    }

    private static int[] park(String style, int threads, Lighting light, Air air) {
        try (Renderer renderer = new Renderer(WIDE, HIGH, 2, threads)) {
            renderer.set(still(Scenes.yard()), PARK, light);
            return renderer.draw(moving(Scenes.yard()), style, air).clone();
        }
    }

    private static int[] draw(List<Model> models, Optic optic, Lighting light) {
        try (Renderer renderer = new Renderer(WIDE, HIGH, 2, 1)) {
            renderer.set(still(models), optic, light);
            return renderer.draw(moving(models), "ink-wash").clone();
        }
    }

    private static List<Model> still(List<Model> all) {
        return all.stream().filter(model -> model.role() != Model.Role.FIGURE).toList();
    }

    private static List<Model> moving(List<Model> all) {
        return all.stream().filter(model -> model.role() == Model.Role.FIGURE).toList();
    }
}
