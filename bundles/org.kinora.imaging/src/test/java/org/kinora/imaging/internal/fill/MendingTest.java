package org.kinora.imaging.internal.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Filling;
import org.kinora.api.imaging.Healing;
import org.kinora.api.imaging.Margins;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.work.Failure;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.testkit.TestWork;

class MendingTest {
    private final Retoucher retoucher = new Retoucher(new OpenCv(), 2);
    /** Brighter to the right, with a fine pattern over it. */
    private final Raster picture = Drawn.picture(160, 90, RasterFormat.RGB8, (p, x, y) -> 0.2 + 0.5 * x / 160 + ((x + y) % 2 == 0 ? 0.05 : -0.05));
    private final Mask spot = Drawn.mask(160, 90, Drawn.disc(110, 45, 10));

    private Raster heal(Healing.Manner manner, int dx, int dy) {
        return retoucher.heal(TestPictures.holed(picture, spot), spot, new Healing(manner, dx, dy, 1), new TestWork());
    }

    @Test
    void clone_copies_the_pixels_as_they_are() {
        Raster made = heal(Healing.Manner.CLONE, -70, 0);
        for (int y = 35; y <= 55; y++) for (int x = 100; x <= 120; x++) if (spot.get(x, y) > 0) assertThat(made.get(1, x,
                y)).isEqualTo(picture.get(1, x - 70, y));
    }

    @Test
    void heal_takes_the_texture_from_there_and_the_light_from_here() {
        Raster made = heal(Healing.Manner.HEAL, -70, 0);
        for (int y = 35; y <= 55; y++)
            for (int x = 100; x <= 120; x++) assertThat(made.get(1, x, y)).isBetween(picture.get(1, x, y) - 0.02f, picture.get(1, x, y) + 0.02f);
    }

    @Test
    void patch_puts_pieces_from_there_together() {
        Raster made = heal(Healing.Manner.PATCH, -40, 20);
        double sum = 0;
        for (int y = 38; y <= 52; y++) for (int x = 103; x <= 117; x++) sum += Math.abs(made.get(1, x, y) - picture.get(1, x, y));
        assertThat(sum / (15 * 15)).isLessThan(0.05);
    }

    @Test
    void a_place_outside_of_the_picture_is_refused() {
        for (Healing.Manner manner : Healing.Manner.values())
            assertThatThrownBy(() -> heal(manner, 60, 0)).isInstanceOfSatisfying(Failure.class,
                    failure -> assertThat(failure.key()).isEqualTo("heal.outside"));
    }

    @Test
    void a_wider_picture_holds_the_old_one_and_goes_on_around_it() {
        Raster stripes = Drawn.picture(100, 80, RasterFormat.RGB8, (p, x, y) -> y / 10 % 2 == 0 ? 0.8 : 0.2 + 0.1 * p);
        Raster wide = retoucher.widen(stripes, new Margins(30, 0, 25, 0), Filling.DEFAULT, new TestWork());
        assertThat(wide.width()).isEqualTo(155);
        int like = 0;
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 155; x++) {
                float expected = stripes.get(1, Math.clamp(x - 30, 0, 99), y);
                if (x >= 30 && x < 130) assertThat(wide.get(1, x, y)).isEqualTo(expected);
                else if (Math.abs(wide.get(1, x, y) - expected) < 0.1) like++;
            }
        }
        assertThat(like).isGreaterThan(55 * 80 * 9 / 10);
    }

    @Test
    void whoever_stands_in_the_middle_is_not_seen_a_second_time_beside_a_wider_picture() {
        Raster figure = Drawn.picture(300, 130, RasterFormat.RGB8, (p, x, y) -> Math.hypot(x - 150, y - 45) < 30 ? p == 0 ? 0.9 : 0.1
                : 0.4 + 0.2 * Drawn.grain(x, y));
        Raster wide = retoucher.widen(figure, new Margins(40, 0, 40, 20), Filling.DEFAULT, new TestWork());
        for (int y = 0; y < wide.height(); y++) {
            for (int x = 0; x < wide.width(); x++) {
                boolean added = x < 40 || x >= 340 || y >= 130;
                if (added) assertThat(wide.get(0, x, y) - wide.get(1, x, y)).as("red at %d, %d", x, y).isLessThan(0.3f);
            }
        }
    }

    @Test
    void no_margins_change_nothing() {
        Raster same = retoucher.widen(picture, new Margins(0, 0, 0, 0), Filling.DEFAULT, new TestWork());
        assertThat(same.memory().mismatch(picture.memory())).isEqualTo(-1);
    }

    @Test
    void a_picture_that_would_become_too_wide_is_refused() {
        assertThatThrownBy(() -> retoucher.widen(picture, new Margins(65_500, 0, 0, 0), Filling.DEFAULT,
                new TestWork())).isInstanceOfSatisfying(Failure.class,
                failure -> assertThat(failure.key()).isEqualTo("widen.large"));
    }
}
