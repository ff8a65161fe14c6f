package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.kinora.api.film.Effect;
import org.kinora.api.media.FramePool;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.work.Work;
import org.kinora.film.internal.plate.Compositor;
import org.kinora.film.internal.plate.Motion;
import org.kinora.film.internal.plate.Plate;

/**
 * What lies behind a picture that does not fill the frame: a colour, or the picture itself, larger, darker and blurred. The blurred one is made at a
 * sixteenth of the size. One thread.
 */
final class Ground implements AutoCloseable {
    private static final int SMALLER = 16;
    private static final int PASSES = 3;

    private final Motion motion;
    private final Yuv colour;
    private final Optional<Blurred> blurred;

    /** Where a blurred ground is made; {@code large} takes it up to the frame's size. */
    private record Blurred(FramePool pool, YuvFrame small, Plate large, Compositor compositor) {}

    Ground(Motion motion, Work work) {
        this.motion = motion;
        colour = motion.surround().filter(surround -> !surround.blur()).map(surround -> Yuv.of(surround.rgb())).orElse(Yuv.BLACK);
        blurred = motion.surround().filter(Effect.Surround::blur).map(_ -> blurred(motion, work));
    }

    private static Blurred blurred(Motion motion, Work work) {
        int width = Math.max(2, motion.width() / SMALLER & ~1);
        int height = Math.max(2, motion.height() / SMALLER & ~1);
        FramePool pool = new FramePool(width, height, 1, 1, work);
        return new Blurred(pool, pool.take(), Plate.in(work.take(Plate.size(width, height, false)), width, height, false), new Compositor());
    }

    /** Fills a frame behind a plate. */
    void fill(Plate plate, YuvFrame into) {
        if (blurred.isEmpty()) {
            into.fill(colour.y(), colour.u(), colour.v());
            return;
        }
        Blurred ground = blurred.get();
        ground.small().fill(Yuv.BLACK.y(), Yuv.BLACK.u(), Yuv.BLACK.v());
        Motion small = new Motion(java.util.List.of(), ground.small().width(), ground.small().height(), motion.fit());
        ground.compositor().lay(plate, small.filling(plate), ground.small());
        for (int pass = 0; pass < PASSES; pass++) for (int i = 0; i < 3; i++) soften(ground.small(), i, pass == 0);
        ground.large().take(ground.small());
        ground.compositor().lay(ground.large(), new Motion(java.util.List.of(), into.width(), into.height(), org.kinora.api.media.Fit.STRETCH)
                .at(0, ground.large()), into);
    }

    /** The mean of three by three; darker once. */
    private static void soften(YuvFrame frame, int plane, boolean darker) {
        int width = frame.stride(plane);
        int height = frame.rows(plane);
        byte[] old = frame.plane(plane).toArray(ValueLayout.JAVA_BYTE);
        byte[] soft = new byte[old.length];
        int base = plane == 0 ? 16 : 128;
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                int sum = 0;
                for (int i = 0; i < 9; i++)
                    sum += old[Math.clamp(y + i / 3 - 1, 0, height - 1) * width + Math.clamp(x + i % 3 - 1, 0, width - 1)] & 255;
                double mean = sum / 9.0;
                soft[y * width + x] = (byte) Math.round(darker ? base + 0.55 * (mean - base) : mean);
            }
        MemorySegment.copy(soft, 0, frame.plane(plane), ValueLayout.JAVA_BYTE, 0, soft.length);
    }

    @Override
    public void close() {
        blurred.ifPresent(ground -> {
            ground.small().close();
            ground.pool().close();
        });
    }
}
