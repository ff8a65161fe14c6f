package org.kinora.imaging.internal.raster;

import java.util.stream.IntStream;
import org.kinora.api.work.Work;

/** Runs over the rows of a picture on all cores, in bands whose borders do not depend on the number of cores. */
public final class Bands {
    /** Rows of one band; a band of a 4K picture takes a few milliseconds. */
    public static final int ROWS = 64;

    private Bands() {
    }

    /** Something done to the rows from one up to, but not with, another. */
    @FunctionalInterface
    public interface Rows {
        void run(int from, int to);
    }

    /** Does it to all rows; each band asks first whether the work shall go on. */
    public static void run(int height, Work work, Rows rows) {
        int bands = (height + ROWS - 1) / ROWS;
        IntStream stream = IntStream.range(0, bands);
        (bands > 1 ? stream.parallel() : stream).forEach(band -> {
            work.checkCancelled();
            rows.run(band * ROWS, Math.min(height, (band + 1) * ROWS));
        });
    }
}
