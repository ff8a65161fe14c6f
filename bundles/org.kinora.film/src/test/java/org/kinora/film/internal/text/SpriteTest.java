package org.kinora.film.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;

class SpriteTest {
    private final FramePool pool = new FramePool(64, 32, 1);
    private final YuvFrame frame = pool.take();

    @AfterEach
    void close() {
        frame.close();
        pool.close();
    }

    private static Sprite box(int x, int y, int width, int height, int argb) {
        Canvas canvas = new Canvas(x, y, width, height);
        canvas.fill(new java.awt.geom.Rectangle2D.Double(x, y, width, height), argb);
        return canvas.sprite();
    }

    private int at(int plane, int x, int y) {
        return frame.memory().get(ValueLayout.JAVA_BYTE, frame.offset(plane) + (long) y * frame.stride(plane) + x) & 255;
    }

    /** BT.709, limited range. */
    @ParameterizedTest
    @CsvSource({"FFFFFF, 235, 128, 128", "000000, 16, 128, 128", "FF0000, 63, 102, 240", "00FF00, 173, 42, 26", "0000FF, 32, 240, 118"})
    void an_opaque_box_has_the_colour_of_the_standard(String rgb, int y, int u, int v) {
        frame.fill(120, 90, 150);
        box(8, 4, 16, 8, 0xFF000000 | Integer.parseInt(rgb, 16)).over(frame, 256);
        assertThat(at(0, 10, 6)).isCloseTo(y, within(2));
        assertThat(at(1, 5, 3)).isCloseTo(u, within(2));
        assertThat(at(2, 5, 3)).isCloseTo(v, within(2));
        assertThat(at(0, 7, 6)).as("beside it").isEqualTo(120);
        assertThat(at(0, 24, 6)).isEqualTo(120);
        assertThat(at(0, 10, 12)).isEqualTo(120);
        assertThat(at(1, 3, 3)).isEqualTo(90);
    }

    @Test
    void half_a_cover_and_half_an_opacity_are_half_a_picture() {
        frame.fill(100, 128, 128);
        box(0, 0, 16, 8, 0x80FFFFFF).over(frame, 256);
        assertThat(at(0, 4, 4)).isCloseTo(168, within(2));
        frame.fill(100, 128, 128);
        box(0, 0, 16, 8, 0xFFFFFFFF).over(frame, 128);
        assertThat(at(0, 4, 4)).isCloseTo(168, within(2));
        frame.fill(100, 128, 128);
        box(0, 0, 16, 8, 0xFFFFFFFF).over(frame, 0);
        assertThat(at(0, 4, 4)).isEqualTo(100);
    }

    @Test
    void what_lies_outside_the_frame_is_left_out() {
        frame.fill(100, 128, 128);
        box(-10, -6, 200, 200, 0xFFFFFFFF).over(frame, 256);
        assertThat(at(0, 0, 0)).isEqualTo(235);
        assertThat(at(0, 63, 31)).isEqualTo(235);
        frame.fill(100, 128, 128);
        box(200, 100, 16, 8, 0xFFFFFFFF).over(frame, 256);
        assertThat(at(0, 63, 31)).isEqualTo(100);
    }
}
