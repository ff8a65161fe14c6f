package org.kinora.imaging.internal.fill;

import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;

/** What most frames show at a place. */
final class PlateMedian {
    /** From this coverage on a pixel is believed. */
    private static final int CLEAR = 250;

    private PlateMedian() {
    }

    /** Medians, plane by plane, of the pictures where they are clear; the mask covers what is clear in none. */
    static void of(List<Raster> shown, List<Mask> clear, Raster plate, Mask unseen, Crew crew) {
        int width = plate.width();
        crew.each(plate.height(), y -> {
            float[] seen = new float[shown.size()];
            int[] who = new int[shown.size()];
            for (int x = 0; x < width; x++) {
                long at = (long) y * width + x;
                int count = 0;
                for (int i = 0; i < who.length; i++)
                    if ((clear.get(i).memory().get(ValueLayout.JAVA_BYTE, at) & 0xFF) >= CLEAR) who[count++] = i;
                if (count == 0) {
                    unseen.memory().set(ValueLayout.JAVA_BYTE, at, (byte) 255);
                    continue;
                }
                for (int p = 0; p < plate.format().planes(); p++) {
                    for (int i = 0; i < count; i++) seen[i] = shown.get(who[i]).get(p, x, y);
                    Arrays.sort(seen, 0, count);
                    plate.set(p, x, y, (seen[(count - 1) / 2] + seen[count / 2]) / 2);
                }
            }
        });
    }
}
