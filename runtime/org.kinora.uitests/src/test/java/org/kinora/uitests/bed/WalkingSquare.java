package org.kinora.uitests.bed;

import java.nio.file.Path;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** A clip in which a dark square walks before a bright patterned wall that lies still. */
public final class WalkingSquare {
    public static final int WIDTH = 320;
    public static final int HEIGHT = 180;
    public static final int FRAMES = 16;
    private static final int SIDE = 40;
    private static final int STEP = 8;

    private WalkingSquare() {}

    /** Column of the square's left edge in a frame; its upper edge is at row 70. */
    public static int left(int frame) {
        return 60 + STEP * frame;
    }

    /** Brightness of the wall, 0 to 255. */
    private static int wall(int x, int y) {
        return 150 + Math.floorMod((x / 6 * 31 + y / 6 * 17) * 2654435, 80);
    }

    private static int grey(int frame, int x, int y) {
        boolean within = x >= left(frame) && x < left(frame) + SIDE && y >= 70 && y < 70 + SIDE;
        return within ? 20 + Math.floorMod(((x - left(frame)) / 5 * 7 + y / 5 * 13) * 911, 30) : wall(x, y);
    }

    public static void write(MediaEngine media, Path file) {
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 4);
                ClipWriter writer = media.writeClip(file, new ClipFormat(WIDTH, HEIGHT, Rational.of(24), Quality.FINAL, false))) {
            for (int frame = 0; frame < FRAMES; frame++) {
                int[] pixels = new int[WIDTH * HEIGHT];
                for (int i = 0; i < pixels.length; i++) pixels[i] = 0xFF000000 | grey(frame, i % WIDTH, i / WIDTH) * 0x10101;
                YuvFrame yuv = pool.take();
                media.toYuv(pixels, yuv);
                writer.write(yuv);
            }
            writer.finish();
        }
    }

    /** Mean brightness where the square was in a frame of a clip. */
    public static double brightness(MediaEngine media, Path clip, int frame) {
        try (ClipReader reader = media.openClip(clip); FramePool pool = new FramePool(reader.width(), reader.height(), 1);
                YuvFrame yuv = pool.take()) {
            for (int i = 0; i <= frame; i++) if (!reader.read(yuv)) throw new AssertionError("only " + i + " frames");
            int[] pixels = media.toPixels(yuv);
            long sum = 0;
            for (int y = 75; y < 105; y++) for (int x = left(frame) + 5; x < left(frame) + SIDE - 5; x++) sum += pixels[y * WIDTH + x] >> 8 & 255;
            return sum / 900.0;
        }
    }
}
