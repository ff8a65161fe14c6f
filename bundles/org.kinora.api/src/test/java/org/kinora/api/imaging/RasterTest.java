package org.kinora.api.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RasterTest {
    @ParameterizedTest
    @EnumSource(Samples.class)
    void a_number_is_found_where_it_was_put_and_nowhere_else(Samples samples) {
        try (Raster raster = Raster.unbounded(7, 5, RasterFormat.RGBA8.with(samples))) {
            raster.set(2, 6, 4, 0.6f);
            float sum = 0;
            for (int plane = 0; plane < 4; plane++)
                for (int y = 0; y < 5; y++) for (int x = 0; x < 7; x++) sum += raster.get(plane, x, y);
            assertThat(raster.get(2, 6, 4)).isCloseTo(0.6f, within(0.002f));
            assertThat(sum).isEqualTo(raster.get(2, 6, 4));
        }
    }

    @Test
    void whole_numbers_stay_within_their_range_and_floats_do_not() {
        try (Raster whole = Raster.unbounded(1, 1, RasterFormat.GREY8); Raster free = Raster.unbounded(1, 1, RasterFormat.DATA)) {
            whole.set(0, 0, 0, 3);
            free.set(0, 0, 0, 3);
            assertThat(whole.get(0, 0, 0)).isEqualTo(1);
            assertThat(free.get(0, 0, 0)).isEqualTo(3);
        }
    }

    @Test
    void planes_begin_on_aligned_addresses_and_rows_have_no_gaps() {
        try (Raster raster = Raster.unbounded(33, 3, RasterFormat.RGB8)) {
            for (int plane = 0; plane < 3; plane++) {
                assertThat(raster.plane(plane).address() % 64).isZero();
                assertThat(raster.plane(plane).byteSize()).isEqualTo(99);
            }
        }
    }

    @Test
    void only_like_is_copied_from_like() {
        try (Raster raster = Raster.unbounded(4, 4, RasterFormat.RGB8); Raster other = Raster.unbounded(4, 4, RasterFormat.GREY8)) {
            assertThatThrownBy(() -> raster.copyFrom(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void areas_meet_and_join() {
        Area left = new Area(0, 0, 10, 10);
        assertThat(left.and(new Area(6, 8, 10, 10))).isEqualTo(new Area(6, 8, 4, 2));
        assertThat(left.and(new Area(10, 0, 5, 5)).isEmpty()).isTrue();
        assertThat(left.or(Area.NONE)).isEqualTo(left);
        assertThat(left.or(new Area(20, 5, 1, 1))).isEqualTo(new Area(0, 0, 21, 10));
        assertThat(left.grown(-5).isEmpty()).isTrue();
    }
}
