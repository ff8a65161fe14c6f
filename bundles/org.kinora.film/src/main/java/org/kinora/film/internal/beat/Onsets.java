package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much something begins at every hundredth of a second, 0 to 1: half-wave rectified spectral flux against the loudest neighbouring band two
 * frames before (SuperFlux, Boeck and Widmer 2013), less its local mean, over its local peak.
 *
 * @param all over all bands
 * @param low over the bands below 180 Hz, where drums and basses mark bars
 * @param high over the bands of cymbals
 * @param tones over narrow bands: where notes change, also without a stroke
 */
record Onsets(float[] all, float[] low, float[] high, float[] tones) {
    private static final int LAG = 2;
    private static final int TONE_LAG = 3;
    private static final int EARLY = 2;
    private static final int LOW = 10;
    private static final float CLEAR = 0.08f;
    /** Sums of logarithmic rises that nobody hears; the windows of a steady tone of 55 Hz make 0.24 and, of its long ones, 0.71. */
    private static final float INAUDIBLE = 0.3f;
    private static final float INAUDIBLE_TONES = 1;
    /**
     * Spread of a rise over its mean that Gaussian noise has in a single band: that of half a normal distribution, the root of pi / 2 - 1. Over many
     * bands noise has less, about 0.34; music has 1.2 and more.
     */
    private static final double NOISE = Math.sqrt(Math.PI / 2 - 1);

    static Onsets of(Spectrum spectrum) {
        float[] tones = changes(spectrum.tones());
        if (noise(tones)) return new Onsets(new float[tones.length], new float[tones.length], new float[tones.length], new float[tones.length]);
        List<float[]> bands = spectrum.bands();
        float[] low = new float[bands.size()];
        float[] middle = new float[bands.size()];
        float[] high = new float[bands.size()];
        for (int frame = LAG; frame < bands.size(); frame++) {
            float[] now = bands.get(frame);
            float[] before = bands.get(frame - LAG);
            for (int band = 0; band < Spectrum.BANDS; band++) {
                float old = Math.max(before[band], Math.max(before[Math.max(0, band - 1)], before[Math.min(Spectrum.BANDS - 1, band + 1)]));
                float rise = Math.max(0, now[band] - old);
                if (band < LOW) low[frame] += rise;
                else if (band < 26) middle[frame] += rise;
                else high[frame] += rise;
            }
        }
        float[] all = new float[low.length];
        float[] a = levelled(low, INAUDIBLE);
        float[] b = levelled(middle, INAUDIBLE);
        float[] c = levelled(high, INAUDIBLE);
        float[] d = levelled(tones, INAUDIBLE_TONES);
        // The long windows of the tones hear an onset a little early.
        for (int i = 0; i < all.length; i++) all[i] = a[i] + b[i] + 0.5f * c[i] + d[Math.min(all.length - 1, i + EARLY)];
        return new Onsets(levelled(all, 0), a, c, d);
    }

    /** Whether what begins is only the shimmer of steady noise: rain, wind, a fan. */
    private static boolean noise(float[] flux) {
        double sum = 0;
        double squares = 0;
        for (float rise : flux) {
            sum += rise;
            squares += (double) rise * rise;
        }
        double mean = sum / flux.length;
        return mean > 0 && squares / flux.length - mean * mean < NOISE * NOISE * mean * mean;
    }

    private static float[] changes(List<float[]> tones) {
        float[] flux = new float[tones.size()];
        for (int frame = TONE_LAG; frame < flux.length; frame++) {
            float[] now = tones.get(frame);
            float[] before = tones.get(frame - TONE_LAG);
            for (int tone = 0; tone < now.length; tone++) {
                float old = Math.max(before[tone], Math.max(before[Math.max(0, tone - 1)], before[Math.min(now.length - 1, tone + 1)]));
                flux[frame] += Math.max(0, now[tone] - old);
            }
        }
        return flux;
    }

    /**
     * Less the mean of half a second around and what is inaudible, over the largest of three seconds around; sounds far below the loudest of the
     * piece stay small.
     */
    private static float[] levelled(float[] flux, float inaudible) {
        int count = flux.length;
        double[] sums = new double[count + 1];
        for (int i = 0; i < count; i++) sums[i + 1] = sums[i] + flux[i];
        float[] clear = new float[count];
        float largest = 0;
        for (int i = 0; i < count; i++) {
            int from = Math.max(0, i - 25);
            int to = Math.min(count, i + 26);
            clear[i] = (float) Math.max(0, flux[i] - (sums[to] - sums[from]) / (to - from) - inaudible);
            largest = Math.max(largest, clear[i]);
        }
        float[] peaks = new float[count];
        int reach = 150;
        for (int block = 0; block < count; block += 50) {
            float peak = largest * 0.08f;
            for (int i = Math.max(0, block - reach); i < Math.min(count, block + 50 + reach); i++) peak = Math.max(peak, clear[i]);
            Arrays.fill(peaks, block, Math.min(count, block + 50), peak);
        }
        for (int i = 0; i < count; i++) clear[i] = peaks[i] == 0 ? 0 : clear[i] / peaks[i];
        return clear;
    }

    /** Frames at which something clearly begins: the largest of 60 ms around and well above what is usual there, at least 50 ms apart. */
    List<Integer> picked() {
        List<Integer> picked = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            float sum = 0;
            boolean peak = all[i] > CLEAR;
            int from = Math.max(0, i - 10);
            int to = Math.min(all.length, i + 8);
            for (int k = from; k < to; k++) {
                sum += all[k];
                if (Math.abs(k - i) <= 3 && (all[k] > all[i] || all[k] == all[i] && k < i)) peak = false;
            }
            if (peak && all[i] > sum / (to - from) + CLEAR && (picked.isEmpty() || i - picked.getLast() >= 5)) picked.add(i);
        }
        return picked;
    }
}
