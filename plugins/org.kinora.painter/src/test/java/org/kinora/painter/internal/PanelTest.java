package org.kinora.painter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinora.api.generate.Depiction;
import org.kinora.api.story.Angle;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;

class PanelTest {
    private static final int[][] SHAPES = {{320, 180}, {180, 320}, {240, 240}, {280, 210}};

    private static Depiction single(ShotSize size, String pose, int facing) {
        return Samples.depiction("x", ShotKind.SINGLE, size, Angle.EYE, 15, 40, "kitchen", true, "day", "clear", "mara", List.of(Samples.MARA),
                List.of(),
                Samples.figure(Samples.MARA, 450, 400, facing, pose, "neutral"));
    }

    private static int count(Panel panel, int id) {
        int n = 0;
        for (byte b : panel.solid().id()) if ((b & 255) == id) n++;
        return n;
    }

    /** Whether a figure's pixels touch a row. */
    private static boolean inRow(Panel panel, int id, int row) {
        for (int x = 0; x < panel.width(); x++) if ((panel.solid().id()[row * panel.width() + x] & 255) == id) return true;
        return false;
    }

    private static double light(Panel panel) {
        long sum = 0;
        for (int c : panel.image()) sum += (c >> 16 & 255) + (c >> 8 & 255) + (c & 255);
        return sum / 3.0 / panel.image().length;
    }

    @Test
    void heads_are_whole_in_every_size_but_the_extreme_close_up_and_every_shape() {
        for (int[] shape : SHAPES) {
            for (ShotSize size : ShotSize.values()) {
                Panel panel = Panel.draw(single(size, "stand", 25), shape[0], shape[1]);
                assertThat(count(panel, 1)).as("%s in %dx%d", size, shape[0], shape[1]).isPositive();
                if (size != ShotSize.EXTREME_CLOSE) assertThat(inRow(panel, 1, 0)).as("%s in %dx%d: head at the upper edge", size, shape[0],
                        shape[1]).isFalse();
            }
        }
    }

    @Test
    void feet_stand_inside_the_frame_in_full_and_wider_shots() {
        for (int[] shape : SHAPES) {
            for (ShotSize size : List.of(ShotSize.EXTREME_WIDE, ShotSize.WIDE, ShotSize.FULL)) {
                for (String pose : List.of("stand", "walk", "point", "sit")) {
                    Panel panel = Panel.draw(single(size, pose, 20), shape[0], shape[1]);
                    assertThat(inRow(panel, 1, shape[1] - 1)).as("%s %s in %dx%d", size, pose, shape[0], shape[1]).isFalse();
                }
            }
        }
    }

    @Test
    void a_nearer_size_shows_a_larger_figure() {
        int last = 0;
        for (ShotSize size : List.of(ShotSize.EXTREME_WIDE, ShotSize.WIDE, ShotSize.FULL, ShotSize.MEDIUM_FULL, ShotSize.MEDIUM,
                ShotSize.MEDIUM_CLOSE, ShotSize.CLOSE)) {
            int now = count(Panel.draw(single(size, "stand", 25), 320, 180), 1);
            assertThat(now).as(size.name()).isGreaterThan(last);
            last = now;
        }
    }

    @Test
    void figures_are_nearer_than_what_is_behind_them() {
        Panel panel = Panel.draw(Samples.set("kitchen", true, "day", "clear", 0), 320, 180);
        double[] mean = new double[3];
        int[] n = new int[3];
        for (int i = 0; i < panel.solid().id().length; i++) {
            int id = panel.solid().id()[i] & 255;
            mean[id] += panel.solid().depth()[i] & 0xFFFF;
            n[id]++;
        }
        assertThat(mean[1] / n[1]).isLessThan(mean[0] / n[0]);
        assertThat(mean[2] / n[2]).isLessThan(mean[0] / n[0]);
        assertThat(mean[1] / n[1]).isBetween(1000.0, 12000.0);
    }

    @Test
    void two_people_at_one_mark_stand_side_by_side() {
        Depiction crowd = Samples.depiction("x", ShotKind.TWO_SHOT, ShotSize.MEDIUM, Angle.EYE, 0, 40, "room", true, "day", "clear", null,
                List.of(Samples.MARA, Samples.JONAS),
                List.of(), Samples.figure(Samples.MARA, 500, 400, 30, "stand", "neutral"), Samples.figure(Samples.JONAS, 500, 400, -30, "stand",
                        "neutral"));
        Panel panel = Panel.draw(crowd, 320, 180);
        int first = count(panel, 1);
        int second = count(panel, 2);
        assertThat(Math.min(first, second)).isGreaterThan(Math.max(first, second) / 3);
    }

    @Test
    void night_is_darker_than_day_inside_and_out() {
        for (String place : List.of("street", "forest", "shore")) {
            assertThat(light(Panel.draw(Samples.set(place, false, "night", "clear", 0), 160, 90))).as(place)
                    .isLessThan(0.65 * light(Panel.draw(Samples.set(place, false, "day", "clear", 0), 160, 90)));
        }
        assertThat(light(Panel.draw(Samples.set("kitchen", true, "night", "clear", 0), 160, 90)))
                .isLessThan(0.8 * light(Panel.draw(Samples.set("kitchen", true, "day", "clear", 0), 160, 90)));
    }

    @Test
    void shots_of_one_place_share_the_set_and_show_another_side_of_it_from_elsewhere() {
        int[] one = Panel.draw(Samples.set("kitchen", true, "day", "clear", 0), 160, 90).layers().getFirst();
        assertThat(Panel.draw(Samples.set("kitchen", true, "day", "clear", 0), 160, 90).layers().getFirst()).isEqualTo(one);
        assertThat(Panel.draw(Samples.set("kitchen", true, "day", "clear", 60), 160, 90).layers().getFirst()).isNotEqualTo(one);
    }

    @Test
    void the_background_is_opaque_and_complete_behind_the_figures() {
        for (int c : Panel.draw(Samples.set("park", false, "dusk", "fog", 30), 160, 90).layers().getFirst()) assertThat(c >>> 24).isEqualTo(255);
    }

    @Test
    void weather_outside_is_a_layer_of_its_own_and_stays_out_of_rooms() {
        assertThat(Panel.draw(Samples.set("street", false, "day", "rain", 0), 160, 90).layers()).hasSize(3);
        assertThat(Panel.draw(Samples.set("kitchen", true, "day", "rain", 0), 160, 90).layers()).hasSize(2);
    }

    @Test
    void every_kind_of_place_is_drawn_from_every_side_at_every_hour() {
        String kinds = "room living-room kitchen bedroom bathroom cellar cabin office corridor laboratory hospital school library prison "
                + "warehouse shop tavern stage church hall street"
                + " city-night alley rooftop platform bridge village market park garden forest field desert mountain cave graveyard river sea "
                        + "shore boat lighthouse car train bus spaceship"
                + " space somewhere";
        for (String kind : kinds.split(" ")) {
            for (boolean interior : new boolean[] {true, false}) {
                int[] angles = {-90, -35, 0, 50, 90};
                String[] times = {"day", "night", "dusk", "dawn", "morning"};
                String[] weathers = {"clear", "rain", "snow", "fog", "storm"};
                for (int i = 0; i < 5; i++) {
                    Panel panel = Panel.draw(Samples.set(kind, interior, times[i], weathers[i], angles[i]), 96, 54);
                    assertThat(count(panel, 1)).as("%s %s %s", kind, interior, times[i]).isPositive();
                }
            }
        }
    }

    @Test
    void every_angle_size_and_kind_of_shot_is_drawn() {
        for (Angle angle : Angle.values()) {
            for (ShotSize size : ShotSize.values()) {
                for (ShotKind kind : ShotKind.values()) {
                    Depiction d = Samples.depiction("x", kind, size, angle, -30, 35, "office", true, "day", "clear", "jonas", List.of(Samples.MARA,
                            Samples.JONAS), List.of(),
                            Samples.figure(Samples.JONAS, 370, 280, 30, "speak", "angry"), Samples.figure(Samples.MARA, 850, 40, -150, "stand",
                                    "neutral"));
                    assertThat(Panel.draw(d, 64, 36).layers()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void an_insert_shows_its_prop() {
        Depiction d = Samples.depiction("x", ShotKind.INSERT, ShotSize.EXTREME_CLOSE, Angle.HIGH, 0, 85, "room", true, "day", "clear", "key",
                List.of(),
                List.of(new org.kinora.api.story.Prop("key", "KEY", "key", "")));
        assertThat(count(Panel.draw(d, 160, 90), 100)).isGreaterThan(160 * 90 / 40);
    }

    @Test
    void a_figure_that_the_bible_does_not_know_is_drawn_as_anybody() {
        Depiction d = Samples.depiction("x", ShotKind.SINGLE, ShotSize.MEDIUM, Angle.EYE, 0, 40, "room", true, "day", "clear", null, List.of(),
                List.of(),
                Samples.figure(Samples.MARA, 500, 300, 0, "stand", "neutral"));
        assertThat(count(Panel.draw(d, 160, 90), 1)).isPositive();
    }
}
