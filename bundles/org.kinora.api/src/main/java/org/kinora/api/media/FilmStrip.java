package org.kinora.api.media;

import java.util.List;
import org.kinora.api.time.Rational;

/**
 * Small pictures of a clip in one picture, row by row.
 *
 * @param times what is shown, in seconds
 * @param columns pictures in a row
 * @param width pixels of one picture, even
 * @param gap pixels between two pictures and around them
 * @param exact whether the exact frames are shown; else the key frames before them, which is many times quicker in a long clip
 * @param clocks whether the time stands below each picture
 */
public record FilmStrip(List<Rational> times, int columns, int width, int gap, boolean exact, boolean clocks) {
    public FilmStrip {
        times = List.copyOf(times);
        if (times.isEmpty() || columns < 1) throw new IllegalArgumentException(times.size() + " pictures in rows of " + columns);
        if (width < 16 || width % 2 != 0 || gap < 0) throw new IllegalArgumentException("width " + width + ", gap " + gap);
    }

    /** Evenly spread times: the middles of {@code count} equal parts of a clip's length. */
    public static List<Rational> evenly(Rational duration, int count) {
        return java.util.stream.LongStream.range(0, count).mapToObj(i -> duration.times(Rational.of(2 * i + 1, 2L * count))).toList();
    }
}
