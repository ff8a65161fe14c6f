package org.kinora.media.internal;

import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.media.ClipCoding;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;

/** Frames that can be told apart and engines with a cache that lasts over the tests of one build. */
final class TestFrames {
    static final Path CACHE = Path.of("target", "cache").toAbsolutePath();

    private TestFrames() { }

    static MediaEngine engine() {
        return new FfmpegMediaEngine(new CacheFolder(CACHE), Optional.empty());
    }

    /** An engine whose encoder's executable does not start. */
    static MediaEngine withoutX264() {
        return new FfmpegMediaEngine(new CacheFolder(CACHE), Optional.of(Path.of("/nowhere/ffmpeg")));
    }

    /** A soft moving pattern; the number of the frame is in 16 squares, black or white, that survive any encoder. */
    static void draw(YuvFrame frame, int number) {
        int width = frame.width();
        int height = frame.height();
        int side = width / 16;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int value = 126 + (int) (50 * Math.sin((x + 3.0 * number) / 23) + 40 * Math.cos((y - 2.0 * number) / 17));
                if (y < side) value = (number >> x / side & 1) == 1 ? 235 : 16;
                frame.memory().set(ValueLayout.JAVA_BYTE, (long) y * width + x, (byte) value);
            }
        }
        for (int plane = 1; plane <= 2; plane++) {
            for (int y = 0; y < height / 2; y++) {
                for (int x = 0; x < width / 2; x++) {
                    int value = 128 + (int) (30 * Math.sin((plane * x + y + number) / 31.0));
                    frame.memory().set(ValueLayout.JAVA_BYTE, frame.offset(plane) + (long) y * (width / 2) + x, (byte) value);
                }
            }
        }
    }

    /** The number that {@link #draw} put into a frame, of whatever size it is now. */
    static int number(YuvFrame frame) {
        int side = frame.width() / 16;
        int number = 0;
        for (int bit = 0; bit < 16; bit++) {
            int value = frame.memory().get(ValueLayout.JAVA_BYTE, (long) (side / 2) * frame.width() + bit * side + side / 2) & 255;
            if (value > 126) number |= 1 << bit;
        }
        return number;
    }

    /** Writes a clip of the frames {@code from} to {@code from + count - 1}. */
    static void write(MediaEngine engine, Path file, ClipFormat format, int from, int count) {
        try (ClipWriter writer = engine.writeClip(file, format)) {
            write(writer, format, from, count);
        }
    }

    /** The same in another codec. */
    static void write(MediaEngine engine, Path file, ClipFormat format, ClipCoding coding, int from, int count) {
        try (ClipWriter writer = engine.writeClip(file, format, coding)) {
            write(writer, format, from, count);
        }
    }

    private static void write(ClipWriter writer, ClipFormat format, int from, int count) {
        try (FramePool pool = new FramePool(format.width(), format.height(), 10)) {
            for (int i = 0; i < count; i++) {
                YuvFrame frame = pool.take();
                draw(frame, from + i);
                writer.write(frame);
            }
            writer.finish();
        }
    }

    /** PSNR in dB over all planes. */
    static double psnr(YuvFrame a, YuvFrame b) {
        long size = a.memory().byteSize();
        double sum = 0;
        for (long i = 0; i < size; i++) {
            int difference = (a.memory().get(ValueLayout.JAVA_BYTE, i) & 255) - (b.memory().get(ValueLayout.JAVA_BYTE, i) & 255);
            sum += difference * difference;
        }
        return sum == 0 ? 999 : 10 * Math.log10(255.0 * 255.0 * size / sum);
    }

    /** How many frames a reader still gives. */
    static int countRest(ClipReader reader) {
        int count = 0;
        try (FramePool pool = new FramePool(reader.width(), reader.height(), 1); YuvFrame frame = pool.take()) {
            while (reader.read(frame)) count++;
        }
        return count;
    }
}
