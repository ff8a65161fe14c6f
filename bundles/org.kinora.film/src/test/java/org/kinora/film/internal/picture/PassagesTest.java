package org.kinora.film.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.film.internal.Bench;

class PassagesTest {
    private static int mean(String kind, float progress, int left, int top, int right, int bottom) {
        try (FramePool pool = new FramePool(160, 90, 3); YuvFrame from = pool.take(); YuvFrame to = pool.take(); YuvFrame into = pool.take()) {
            from.fill(50, 100, 110);
            to.fill(150, 140, 150);
            into.fill(1, 1, 1);
            Passages.named(kind).orElseThrow().mix(from, to, into, progress);
            return Bench.mean(into, left, top, right, bottom);
        }
    }

    @ParameterizedTest
    @MethodSource("org.kinora.film.internal.picture.Passages#names")
    void every_transition_begins_with_one_picture_and_ends_with_the_other(String kind) {
        assertThat(mean(kind, 0, 0, 0, 1000, 1000)).isEqualTo(50);
        assertThat(mean(kind, 1, 0, 0, 1000, 1000)).isEqualTo(150);
    }

    @ParameterizedTest
    @CsvSource({"fade, 100", "dissolve, 100", "wipeleft, 100", "wiperight, 100", "wipeup, 100",
            "wipedown, 100", "slideleft, 100", "slideup, 100"})
    void half_way_a_transition_is_half_done(String kind, int expected) {
        assertThat(mean(kind, 0.5f, 0, 0, 1000, 1000)).isCloseTo(expected, within(2));
    }

    @Test
    void every_name_of_the_xfade_filter_is_known() {
        assertThat(Passages.names()).hasSize(46);
    }

    @Test
    void a_wipe_to_the_left_comes_from_the_right() {
        assertThat(mean("wipeleft", 0.25f, 0, 0, 700, 1000)).isEqualTo(50);
        assertThat(mean("wipeleft", 0.25f, 800, 0, 1000, 1000)).isEqualTo(150);
        assertThat(mean("wipedown", 0.25f, 0, 0, 1000, 200)).isEqualTo(150);
    }

    @Test
    void an_opening_circle_begins_in_the_middle() {
        assertThat(mean("circleopen", 0.4f, 480, 480, 520, 520)).isGreaterThan(120);
        assertThat(mean("circleopen", 0.4f, 0, 0, 50, 50)).isEqualTo(50);
        assertThat(mean("circleclose", 0.4f, 0, 0, 50, 50)).isGreaterThan(120);
    }

    @ParameterizedTest
    @CsvSource({"160, 90", "98, 2", "6, 2"})
    void a_cross_fade_weighs_each_byte_by_itself(int width, int height) {
        try (FramePool pool = new FramePool(width, height, 3); YuvFrame from = pool.take(); YuvFrame to = pool.take(); YuvFrame into = pool.take()) {
            Random random = new Random(9);
            for (long i = 0; i < from.memory().byteSize(); i++) {
                from.memory().set(ValueLayout.JAVA_BYTE, i, (byte) (i % 7 == 0 ? 255 : random.nextInt()));
                to.memory().set(ValueLayout.JAVA_BYTE, i, (byte) (i % 11 == 0 ? 255 : random.nextInt()));
            }
            for (int weight = 0; weight <= 256; weight++) {
                Passages.named("fade").orElseThrow().mix(from, to, into, weight / 256f);
                for (long i = 0; i < into.memory().byteSize(); i++) {
                    int exact = (from.memory().get(ValueLayout.JAVA_BYTE, i) & 255) * (256 - weight)
                            + (to.memory().get(ValueLayout.JAVA_BYTE, i) & 255) * weight + 128 >> 8;
                    if ((into.memory().get(ValueLayout.JAVA_BYTE, i) & 255) != exact) fail("byte %d at %d/256", i, weight);
                }
            }
        }
    }
}
