package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.MediaInfo;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;

class PictureTest {
    private final MediaEngine engine = TestFrames.engine();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"FFFFFF, 235, 128, 128", "000000, 16, 128, 128", "FF0000, 63, 102, 240", "00FF00, 173, 42, 26", "0000FF, 32, 240, 118",
            "808080, 126, 128, 128"})
    void primary_colours_have_the_values_of_bt709(String colour, int y, int u, int v) {
        try (FramePool pool = new FramePool(2, 2, 1); YuvFrame frame = pool.take()) {
            int pixel = Integer.parseInt(colour, 16);
            engine.toYuv(new int[] {pixel, pixel, pixel, pixel}, frame);
            assertThat(frame.memory().toArray(ValueLayout.JAVA_BYTE)).containsExactly((byte) y, (byte) y, (byte) y, (byte) y, (byte) u, (byte) v);
            for (int back : engine.toPixels(frame)) {
                for (int shift = 0; shift < 24; shift += 8) assertThat(back >> shift & 255).isCloseTo(pixel >> shift & 255, Offset.offset(2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 34, 962})
    void every_pixel_has_the_colour_of_the_matrix_of_bt709(int width) {
        byte[] bytes = new byte[width * 6 * 3 / 2];
        new Random(width).nextBytes(bytes);
        try (FramePool pool = new FramePool(width, 6, 1); YuvFrame frame = pool.take()) {
            MemorySegment.copy(bytes, 0, frame.memory(), ValueLayout.JAVA_BYTE, 0, bytes.length);
            int[] pixels = engine.toPixels(frame);
            for (int i = 0; i < pixels.length; i++) {
                int half = width * 6 + i / width / 2 * (width / 2) + i % width / 2;
                double luma = ((bytes[i] & 255) - 16) * 255 / 219.0;
                double blue = ((bytes[half] & 255) - 128) * 255 / 224.0;
                double red = ((bytes[half + width * 6 / 4] & 255) - 128) * 255 / 224.0;
                double[] wanted = {luma + 1.5748 * red, luma - 0.18732 * blue - 0.46812 * red, luma + 1.8556 * blue};
                for (int c = 0; c < 3; c++)
                    assertThat(pixels[i] >> 16 - 8 * c & 255).isCloseTo((int) Math.round(Math.clamp(wanted[c], 0.0, 255.0)), Offset.offset(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.png", "p.jpg", "odd %03d name.png"})
    void a_picture_file_becomes_the_frame_that_its_pixels_become(String name) throws IOException {
        int[] pixels = new int[320 * 180];
        for (int i = 0; i < pixels.length; i++) pixels[i] = 0xFF000000 | i % 320 * 200 / 320 << 16 | i / 320 << 8 | 90;
        try (FramePool pool = new FramePool(320, 180, 2); YuvFrame made = pool.take()) {
            engine.toYuv(pixels, made);
            engine.writePicture(made, folder.resolve(name));
            BufferedImage image = ImageIO.read(folder.resolve(name).toFile());
            assertThat(image.getWidth()).isEqualTo(320);
            try (YuvFrame read = engine.readPicture(folder.resolve(name), pool, Fit.STRETCH)) {
                assertThat(TestFrames.psnr(made, read)).isGreaterThan(40);
            }
        }
    }

    @Test
    void a_picture_is_probed_as_a_picture_without_length() {
        Path picture = folder.resolve("p.png");
        try (FramePool pool = new FramePool(64, 48, 1); YuvFrame frame = pool.take()) {
            frame.fill(100, 128, 128);
            engine.writePicture(frame, picture);
        }
        MediaInfo info = engine.probe(picture);
        assertThat(info.duration()).isEqualTo(Rational.ZERO);
        assertThat(info.video().orElseThrow()).satisfies(video -> {
            assertThat(video.width()).isEqualTo(64);
            assertThat(video.rate()).isEqualTo(Rational.ZERO);
        });
        try (ClipReader reader = engine.openClip(picture)) {
            assertThat(TestFrames.countRest(reader)).isEqualTo(1);
            reader.seek(Rational.of(7));
            assertThat(TestFrames.countRest(reader)).as("after a seek").isEqualTo(1);
        }
    }

    @Test
    void a_poster_is_the_frame_of_its_time_in_the_wanted_width() throws IOException {
        Path clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, ClipFormat.segment(320, 180, Rational.of(24), Quality.FINAL), 0, 48);
        engine.poster(clip, Rational.of(3, 2), 160, folder.resolve("poster.png"));
        assertThat(ImageIO.read(folder.resolve("poster.png").toFile()).getHeight()).isEqualTo(90);
        try (FramePool pool = new FramePool(320, 180, 1); YuvFrame frame = engine.readPicture(folder.resolve("poster.png"), pool, Fit.STRETCH)) {
            assertThat(TestFrames.number(frame)).isEqualTo(36);
        }
    }

    @Test
    void a_name_that_is_no_picture_is_refused() {
        try (FramePool pool = new FramePool(16, 16, 1); YuvFrame frame = pool.take()) {
            assertThatThrownBy(() -> engine.writePicture(frame, folder.resolve("p.tiff"))).isInstanceOf(Failure.class).hasMessage(
                    folder.resolve("p.tiff") + " is not the name of a picture\n  expected: a name that ends in .png, .jpg or .jpeg");
        }
        assertThat(folder).isEmptyDirectory();
    }
}
