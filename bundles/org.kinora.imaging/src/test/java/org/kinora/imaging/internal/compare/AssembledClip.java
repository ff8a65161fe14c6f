package org.kinora.imaging.internal.compare;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.kinora.api.media.ClipFormat;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.ClipWriter;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.Quality;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/**
 * A film put together from pieces of real clips, whose cuts are known: pieces are windows into the clips, some mirrored, some that rush through
 * the picture, some
 * played three times as fast, some with flashes of one to three frames.
 */
final class AssembledClip {
    static final int WIDTH = 160;
    static final int HEIGHT = 90;
    private static final int WIDE = 320;
    private static final int HIGH = 180;
    /** Stretches of the clips without a cut of their own: file, first frame, frames. */
    private static final List<Stretch> STRETCHES = List.of(new Stretch("big_buck_bunny_0_30.webm", 60, 220),
            new Stretch("big_buck_bunny_0_30.webm", 285, 90),
            new Stretch("big_buck_bunny_0_30.webm", 378, 172), new Stretch("big_buck_bunny_0_30.webm", 553, 160), new Stretch("os_run.mp4", 0, 149),
            new Stretch("ae_example.mp4", 60, 200));

    private record Stretch(String file, int first, int frames) {}

    private final List<List<byte[]>> frames = new ArrayList<>();
    private final Random random;

    AssembledClip(MediaEngine media, Path folder, long seed) {
        random = new Random(seed);
        for (Stretch stretch : STRETCHES) frames.add(read(media, folder.resolve(stretch.file()), stretch));
    }

    private static List<byte[]> read(MediaEngine media, Path clip, Stretch stretch) {
        List<byte[]> frames = new ArrayList<>();
        try (ClipReader reader = media.openClip(clip, new ClipView(WIDE, HIGH, Rational.ZERO, Fit.STRETCH)); FramePool pool = new FramePool(WIDE,
                HIGH, 1);
                YuvFrame frame = pool.take()) {
            for (int i = 0; i < stretch.first() + stretch.frames() && reader.read(frame); i++)
                if (i >= stretch.first()) frames.add(frame.memory().toArray(ValueLayout.JAVA_BYTE));
        }
        return frames;
    }

    /** Writes a film of so many pieces and tells before which frames its cuts lie. */
    List<Integer> write(MediaEngine media, Path file, int pieces) {
        List<Integer> cuts = new ArrayList<>();
        int before = -1;
        try (FramePool pool = new FramePool(WIDTH, HEIGHT, 8); ClipWriter writer = media.writeClip(file, new ClipFormat(WIDTH, HEIGHT,
                Rational.of(24),
                Quality.FINAL, false))) {
            for (int piece = 0; piece < pieces; piece++) {
                if (piece > 0) cuts.add((int) writer.frames());
                int next = random.nextInt(frames.size() - 1);
                // the same stretch twice in a row would be no cut that anybody sees
                before = next < before || before < 0 ? next : next + 1;
                piece(frames.get(before), pool, writer);
            }
            writer.finish();
        }
        return cuts;
    }

    private void piece(List<byte[]> source, FramePool pool, ClipWriter writer) {
        int step = random.nextInt(4) == 0 ? 3 : 1;
        int length = Math.min(14 + random.nextInt(30), source.size() / step);
        int start = random.nextInt(source.size() - (length - 1) * step);
        boolean mirrored = random.nextBoolean();
        double x = random.nextInt(WIDE - WIDTH);
        double y = random.nextInt(HIGH - HEIGHT);
        // up to a tenth of the picture's width a frame
        double rush = random.nextInt(3) == 0 ? 4 + random.nextInt(12) : 0;
        if (x > (WIDE - WIDTH) / 2.0) rush = -rush;
        int flash = random.nextInt(3) == 0 ? 4 + random.nextInt(length - 8) : -10;
        int flashed = 1 + random.nextInt(3);
        int light = 60 + random.nextInt(120);
        for (int i = 0; i < length; i++) {
            YuvFrame frame = pool.take();
            window(source.get(start + i * step), frame, (int) x, (int) y, mirrored, i >= flash && i < flash + flashed ? light : 0);
            writer.write(frame);
            x = Math.clamp(x + rush, 0, WIDE - WIDTH);
        }
    }

    private static void window(byte[] from, YuvFrame to, int x, int y, boolean mirrored, int light) {
        int offset = 0;
        for (int plane = 0; plane < 3; plane++) {
            int part = plane == 0 ? 1 : 2;
            MemorySegment out = to.plane(plane);
            for (int row = 0; row < HEIGHT / part; row++) {
                for (int column = 0; column < WIDTH / part; column++) {
                    int source = mirrored ? WIDTH / part - 1 - column : column;
                    int code = from[offset + (y / part + row) * (WIDE / part) + x / part + source] & 0xFF;
                    int lit = plane == 0 ? Math.min(235, code + light) : light == 0 ? code : (code + 128) / 2;
                    out.set(ValueLayout.JAVA_BYTE, (long) row * (WIDTH / part) + column, (byte) lit);
                }
            }
            offset += WIDE / part * (HIGH / part);
        }
    }
}
