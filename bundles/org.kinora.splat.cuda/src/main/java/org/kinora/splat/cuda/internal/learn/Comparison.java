package org.kinora.splat.cuda.internal.learn;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.splat.cuda.internal.device.Arena;
import org.kinora.splat.cuda.internal.device.Arguments;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Room;

/** How far a drawn picture is off and how that depends on its pixels: L1 and D-SSIM (Kerbl et al. 2023, eq. 7). Keeps its room. */
final class Comparison {
    private static final int TILE = 16;
    private static final int WINDOW = 11;
    private static final double SIMILARITY = 0.2;

    private final Device device;
    private final Room maps;
    private final Room slope;
    private final Room parts;
    private final Room total;
    private final MemorySegment sums = java.lang.foreign.Arena.ofAuto().allocate(24, 8);

    Comparison(Arena arena) {
        device = arena.device();
        maps = arena.room();
        slope = arena.room();
        parts = arena.room();
        total = arena.room(24);
    }

    /** Where the gradient at the pixels' colours stands: three planes of floats. */
    long slope() {
        return slope.at();
    }

    /** What was measured. */
    record Measure(double loss, double ssim, double squares) {}

    /**
     * Measures a picture on the device.
     *
     * @param image three planes of floats
     * @param truth three planes of bytes
     * @param counts a plane of bytes, 0 where the picture does not count; or 0
     */
    Measure measure(long image, long truth, long counts, int width, int height) {
        long plane = 12L * width * height;
        maps.need(3 * plane);
        slope.need(plane);
        int across = (width + TILE - 1) / TILE;
        int down = (height + TILE - 1) / TILE;
        parts.need(12L * 3 * across * down);
        Arguments arguments = new Arguments().longs(image, truth, counts, maps.at(), maps.at() + plane, maps.at() + 2 * plane, slope.at(), parts.at(),
                total.at()).ints(width, height, 3 * across * down).floats(window());
        device.launch("loss", across, down, 3, arguments);
        device.launch("loss_total", 1, 1, 1, arguments);
        device.launch("loss_gradient", across, down, 3, arguments);
        device.download(total.at(), sums);
        double n = 3.0 * width * height;
        double off = sums.get(ValueLayout.JAVA_DOUBLE, 0) / n;
        double alike = sums.get(ValueLayout.JAVA_DOUBLE, 8) / n;
        return new Measure((1 - SIMILARITY) * off + SIMILARITY * (1 - alike), alike, sums.get(ValueLayout.JAVA_DOUBLE, 16) / n);
    }

    private static float[] window() {
        float[] window = new float[WINDOW];
        double sum = 0;
        for (int i = 0; i < WINDOW; i++) sum += Math.exp(-(i - 5) * (i - 5) / 4.5);
        for (int i = 0; i < WINDOW; i++) window[i] = (float) (Math.exp(-(i - 5) * (i - 5) / 4.5) / sum);
        return window;
    }
}
