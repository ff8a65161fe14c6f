package org.kinora.media.internal.bench;

import java.nio.file.Path;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/** A clip as a camera makes it: 1080p, 30 frames a second, a key frame every 60; soft pictures with grain, wandering. */
record SeekClip(MediaEngine media, Work work) {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;
    static final int FRAMES = 600;
    /** Frames from one key frame to the next. */
    static final int GROUP = 60;
    static final Rational RATE = Rational.of(30);
    private static final int PERIOD = 4096;

    void write(Path file) {
        byte[] texture = texture();
        ClipFormat format = new ClipFormat(WIDTH, HEIGHT, RATE, Quality.FINAL, false);
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 2, 8, work); ClipWriter writer = media.within(work).writeClip(file, format)) {
            for (int number = 0; number < FRAMES; number++) {
                work.checkCancelled();
                YuvFrame frame = pool.take();
                draw(frame, texture, number);
                writer.write(frame);
            }
            writer.finish();
        }
    }

    /** One row of waves with grain that all rows are cut from. */
    private static byte[] texture() {
        byte[] texture = new byte[PERIOD];
        long noise = 88_172_645_463_325_252L;
        for (int i = 0; i < PERIOD; i++) {
            noise ^= noise << 13;
            noise ^= noise >>> 7;
            noise ^= noise << 17;
            double angle = 2 * Math.PI * i / PERIOD;
            double value = 120 + 50 * Math.sin(3 * angle) + 22 * Math.sin(17 * angle + 1) + 8 * Math.sin(131 * angle) + (noise & 7) - 3.5;
            texture[i] = (byte) (int) Math.clamp(value, 16, 235);
        }
        return texture;
    }

    private static void draw(YuvFrame frame, byte[] texture, int number) {
        for (int plane = 0; plane < 3; plane++) {
            int width = frame.stride(plane);
            for (int y = 0; y < frame.rows(plane); y++) {
                int bend = (int) (140 * Math.sin((y * (plane == 0 ? 1 : 2) + 2 * number) / 190.0)) + 3 * number;
                int from = Math.floorMod(plane * 977 + bend + y * 7 / (plane == 0 ? 2 : 1), PERIOD - width);
                java.lang.foreign.MemorySegment.copy(texture, from, frame.memory(), java.lang.foreign.ValueLayout.JAVA_BYTE,
                        frame.offset(plane) + (long) y * width, width);
            }
        }
    }
}
