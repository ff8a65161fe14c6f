package org.kinora.media.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.FilmStrip;
import org.kinora.api.media.FramePixels;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.time.Rational;

/** Sheets of thumbnails and film strips of a clip whose frames say their numbers. */
class StripTest {
    private static final Rational RATE = Rational.of(24);
    private static final int FRAMES = 120;
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;

    @TempDir
    Path folder;
    private final MediaEngine engine = TestFrames.engine();
    private Path clip;

    @BeforeEach
    void write() {
        clip = folder.resolve("clip.mp4");
        TestFrames.write(engine, clip, new ClipFormat(320, 180, RATE, Quality.FINAL, false), 0, FRAMES);
    }

    /** The number in the picture whose upper left corner lies at a place: sixteen squares, the first is the lowest bit. */
    private static int number(FramePixels sheet, int left, int top) {
        int side = WIDTH / 16;
        int number = 0;
        for (int bit = 0; bit < 16; bit++) {
            int green = sheet.pixels()[(top + side / 2) * sheet.width() + left + bit * side + side / 2] >> 8 & 255;
            if (green > 128) number |= 1 << bit;
        }
        return number;
    }

    private static List<Integer> numbers(FramePixels sheet, int count, int columns, int gap) {
        int high = (sheet.height() - gap) / ((count + columns - 1) / columns);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) numbers.add(number(sheet, gap + i % columns * (WIDTH + gap), gap + i / columns * high));
        return numbers;
    }

    @Test
    void thumbnails_show_the_frames_of_their_times_row_by_row() {
        List<Rational> times = FilmStrip.evenly(Rational.of(FRAMES).dividedBy(RATE), 6);
        FramePixels sheet = engine.strip(clip, new FilmStrip(times, 3, WIDTH, 4, true, false));
        assertThat(sheet.width()).isEqualTo(3 * (WIDTH + 4) + 4);
        assertThat(sheet.height()).isEqualTo(2 * (HEIGHT + 4) + 4);
        assertThat(numbers(sheet, 6, 3, 4)).containsExactly(10, 30, 50, 70, 90, 110);
    }

    @Test
    void clocks_stand_below_the_pictures_and_make_the_sheet_higher() {
        FilmStrip plain = new FilmStrip(List.of(Rational.ONE, Rational.of(2)), 2, WIDTH, 0, true, false);
        FramePixels without = engine.strip(clip, plain);
        FramePixels with = engine.strip(clip, new FilmStrip(plain.times(), 2, WIDTH, 0, true, true));
        assertThat(with.height()).isGreaterThan(without.height());
        assertThat(numbers(with, 2, 2, 0)).isEqualTo(numbers(without, 2, 2, 0)).containsExactly(24, 48);
        int below = 0;
        for (int i = HEIGHT * with.width(); i < with.pixels().length; i++) if ((with.pixels()[i] >> 8 & 255) > 128) below++;
        assertThat(below).as("light signs").isPositive();
    }

    @Test
    void a_quick_strip_shows_frames_at_or_before_their_times() {
        List<Rational> times = List.of(Rational.of(1, 2), Rational.of(5, 2), Rational.of(9, 2));
        List<Integer> quick = numbers(engine.strip(clip, new FilmStrip(times, 3, WIDTH, 0, false, false)), 3, 3, 0);
        assertThat(quick.get(0)).isBetween(0, 12);
        assertThat(quick.get(1)).isBetween(quick.get(0), 60);
        assertThat(quick.get(2)).isBetween(quick.get(1), 108);
    }
}
