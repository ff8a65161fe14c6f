package org.kinora.imaging.internal.fill;

import java.lang.foreign.ValueLayout;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;

/**
 * What is most often shown at a place: the ground stays the same, those who pass before it all look different, so that even a ground that is seen
 * less than half of the time is found, where a median would mix.
 */
final class PlateMode {
    /** From this coverage on a pixel is believed. */
    private static final int CLEAR = 250;
    /** What differs by no more than this, of 1, shows the same thing. */
    private static final float SAME = 0.05f;

    private final List<Raster> shown;
    private final List<Mask> clear;
    private final Raster plate;

    private PlateMode(List<Raster> shown, List<Mask> clear, Raster plate) {
        this.shown = shown;
        this.clear = clear;
        this.plate = plate;
    }

    /** Means of what is alike most often, of the pictures where they are clear; the mask covers what is clear in none. */
    static void of(List<Raster> shown, List<Mask> clear, Raster plate, Mask unseen, Crew crew) {
        PlateMode mode = new PlateMode(shown, clear, plate);
        crew.each(plate.height(), y -> mode.row(y, unseen));
    }

    private void row(int y, Mask unseen) {
        int planes = plate.format().planes();
        float[][] seen = new float[shown.size()][planes];
        for (int x = 0; x < plate.width(); x++) {
            long at = (long) y * plate.width() + x;
            int count = 0;
            for (int i = 0; i < shown.size(); i++) {
                if ((clear.get(i).memory().get(ValueLayout.JAVA_BYTE, at) & 0xFF) < CLEAR) continue;
                for (int p = 0; p < planes; p++) seen[count][p] = shown.get(i).get(p, x, y);
                count++;
            }
            if (count == 0) {
                unseen.memory().set(ValueLayout.JAVA_BYTE, at, (byte) 255);
                continue;
            }
            float[] like = seen[commonest(seen, count)];
            for (int p = 0; p < planes; p++) plate.set(p, x, y, mean(seen, count, like, p));
        }
    }

    /** The one that most others are like; of several the one whose others are nearer. */
    private static int commonest(float[][] seen, int count) {
        int best = 0;
        float most = -1;
        for (int i = 0; i < count; i++) {
            float votes = 0;
            for (int j = 0; j < count; j++) {
                float off = off(seen[i], seen[j]);
                if (off <= SAME) votes += 1 - 0.5f * off / SAME;
            }
            if (votes > most) {
                most = votes;
                best = i;
            }
        }
        return best;
    }

    private static float off(float[] one, float[] other) {
        float off = 0;
        for (int p = 0; p < one.length; p++) off = Math.max(off, Math.abs(one[p] - other[p]));
        return off;
    }

    private static float mean(float[][] seen, int count, float[] like, int plane) {
        float sum = 0;
        int alike = 0;
        for (int i = 0; i < count; i++) {
            if (off(seen[i], like) > SAME) continue;
            sum += seen[i][plane];
            alike++;
        }
        return sum / alike;
    }
}
