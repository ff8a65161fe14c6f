package org.kinora.imaging.internal.track;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Mask;
import org.kinora.imaging.internal.selection.Tools;

class SplintersTest {
    private static Mask squares(int... cornersAndSides) {
        Mask mask = Mask.unbounded(200, 120);
        for (int i = 0; i < cornersAndSides.length; i += 3)
            for (int y = 0; y < cornersAndSides[i + 2]; y++)
                for (int x = 0; x < cornersAndSides[i + 2]; x++) mask.set(cornersAndSides[i] + x, cornersAndSides[i + 1] + y, 200);
        return mask;
    }

    @Test
    void what_breaks_off_goes_and_what_was_meant_stays() {
        try (Mask key = squares(10, 10, 60, 120, 10, 30); Mask carried = squares(12, 12, 60, 120, 10, 30, 180, 100, 12)) {
            Splinters.drop(carried, Splinters.least(key, Tools.CV), Tools.CV);
            assertThat(carried.get(40, 40)).isEqualTo(200);
            assertThat(carried.get(130, 20)).isEqualTo(200);
            assertThat(carried.get(185, 105)).isZero();
        }
    }

    @Test
    void crumbs_of_a_key_do_not_make_splinters_welcome() {
        try (Mask key = squares(10, 10, 80, 150, 100, 3); Mask carried = squares(10, 10, 80, 150, 20, 10)) {
            Splinters.drop(carried, Splinters.least(key, Tools.CV), Tools.CV);
            assertThat(carried.get(155, 25)).isZero();
        }
    }

    @Test
    void a_figure_that_goes_out_of_sight_is_no_splinter() {
        try (Mask key = squares(10, 10, 60); Mask carried = squares(195, 10, 5)) {
            Splinters.drop(carried, Splinters.least(key, Tools.CV), Tools.CV);
            assertThat(carried.get(197, 12)).isEqualTo(200);
        }
    }

    @Test
    void of_many_small_pieces_all_are_meant() {
        int[] dots = new int[3 * 150];
        for (int i = 0; i < 150; i++) {
            dots[3 * i] = 5 + i % 15 * 12;
            dots[3 * i + 1] = 5 + i / 15 * 11;
            dots[3 * i + 2] = 4;
        }
        try (Mask key = squares(dots); Mask carried = squares(dots)) {
            Splinters.drop(carried, Splinters.least(key, Tools.CV), Tools.CV);
            assertThat(carried.memory().mismatch(key.memory())).isEqualTo(-1);
        }
    }

    @Test
    void an_empty_key_leaves_all_as_it_is() {
        try (Mask key = squares(); Mask carried = squares(5, 5, 2)) {
            Splinters.drop(carried, Splinters.least(key, Tools.CV), Tools.CV);
            assertThat(carried.get(5, 5)).isEqualTo(200);
        }
    }
}
