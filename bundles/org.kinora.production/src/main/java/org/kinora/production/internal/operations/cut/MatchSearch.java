package org.kinora.production.internal.operations.cut;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Medium;
import org.kinora.api.media.ClipReader;
import org.kinora.api.media.ClipView;
import org.kinora.api.media.Fit;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Work;

/** Finds the frame of footage that is most like the last one before a cut: shapes by normalised correlation of small pictures, not colours. */
record MatchSearch(MediaEngine media, AssetStore assets, Rational rate, Work work) {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 36;
    /** Frames that footage may be shorter than its clip. */
    private static final int HELD = 48;

    /** How many frames later the clip's footage begins so that it looks most like the last picture of the one before; 0 where it does already. */
    long slip(Clip before, Clip clip, long within) {
        long last = before.in() + before.speed().times(before.length() - 1).floor();
        float[] wanted = end(looks(before, Math.max(0, last - HELD), (int) Math.min(last, HELD) + 1));
        if (wanted == null) return 0;
        long from = Math.max(0, clip.in() - within);
        float[][] candidates = looks(clip, from, (int) (clip.in() + within - from + 1));
        long best = clip.in();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < candidates.length; i++) {
            if (candidates[i] == null) break;
            // Of frames that are as good as each other the one that is nearest.
            double like = like(wanted, candidates[i]) - 1e-4 * Math.abs(from + i - clip.in());
            if (like > most) {
                most = like;
                best = from + i;
            }
        }
        return best - clip.in();
    }

    /** The last picture there is: footage that is too short holds it. */
    private static float[] end(float[][] looks) {
        float[] end = null;
        for (float[] look : looks) if (look != null) end = look;
        return end;
    }

    /** Small pictures of the shapes in so many frames; null behind the end of the footage. */
    private float[][] looks(Clip clip, long first, int count) {
        float[][] looks = new float[count][];
        Path file = assets.file(((Medium.Footage) clip.medium()).asset());
        try (ClipReader reader = media.openClip(file, new ClipView(WIDTH, HEIGHT, rate, Fit.STRETCH));
                FramePool pool = new FramePool(WIDTH, HEIGHT, 1)) {
            reader.seek(Rational.of(Math.max(0, first)).dividedBy(rate));
            for (int i = 0; i < count; i++) {
                work.checkCancelled();
                try (YuvFrame frame = pool.take()) {
                    if (!reader.read(frame)) break;
                    looks[i] = shapes(frame);
                }
            }
        }
        return looks;
    }

    /** Brightness without its mean, of length 1. */
    private static float[] shapes(YuvFrame frame) {
        MemorySegment luma = frame.plane(0);
        float[] shapes = new float[WIDTH * HEIGHT];
        double mean = 0;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                shapes[y * WIDTH + x] = luma.get(ValueLayout.JAVA_BYTE, (long) y * frame.stride(0) + x) & 255;
                mean += shapes[y * WIDTH + x] / shapes.length;
            }
        double squares = 1e-6;
        for (float shape : shapes) squares += (shape - mean) * (shape - mean);
        for (int i = 0; i < shapes.length; i++) shapes[i] = (float) ((shapes[i] - mean) / Math.sqrt(squares));
        return shapes;
    }

    private static double like(float[] one, float[] other) {
        double like = 0;
        for (int i = 0; i < one.length; i++) like += one[i] * other[i];
        return like;
    }
}
