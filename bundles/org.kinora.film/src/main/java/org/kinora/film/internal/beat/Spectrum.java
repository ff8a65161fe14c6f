package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.media.SoundReader;
import org.kinora.api.work.Work;

/**
 * What is heard at every hundredth of a second: the logarithmic energy of 36 bands, the twelve pitch classes, and how loud it is.
 *
 * @param bands by frame
 * @param chroma by frame
 * @param power mean square by frame
 * @param samples length at {@link #RATE}
 */
record Spectrum(List<float[]> bands, List<float[]> chroma, List<Float> power, long samples) {
    /** Samples per second that are analysed. */
    static final int RATE = 24_000;
    /** Samples between two frames. */
    static final int HOP = 240;
    /** Frames per second. */
    static final int FRAMES = RATE / HOP;
    static final int BANDS = 36;
    private static final int SIZE = 1024;
    private static final int LONGEST = 1800 * FRAMES;

    static Spectrum of(SoundReader sound, Work work) {
        Spectrum spectrum = new Spectrum(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        float[][] piece = new float[1][HOP];
        float[] ring = new float[SIZE];
        Analyser analyser = new Analyser();
        long samples = 0;
        int left = SIZE / 2 / HOP;
        for (int frame = 0; ; frame++) {
            int read = 0;
            for (int got; read < HOP && (got = sound.read(piece, read, HOP - read)) > 0; ) read += got;
            if (read == 0 && left-- <= 0) break;
            samples += read;
            Arrays.fill(piece[0], read, HOP, 0);
            System.arraycopy(ring, HOP, ring, 0, SIZE - HOP);
            System.arraycopy(piece[0], 0, ring, SIZE - HOP, HOP);
            if (frame >= SIZE / 2 / HOP && spectrum.bands().size() < LONGEST) analyser.add(ring, spectrum);
            if (frame % 256 == 0) work.checkCancelled();
        }
        return new Spectrum(spectrum.bands(), spectrum.chroma(), spectrum.power(), samples);
    }

    int frames() {
        return bands.size();
    }

    /** Turns windows into frames. */
    private static final class Analyser {
        private final Fourier fourier = new Fourier(SIZE);
        private final float[] shape = new float[SIZE];
        private final float[] window = new float[SIZE];
        private final float[] magnitudes = new float[SIZE / 2];
        private final int[] edges = new int[BANDS + 2];

        Analyser() {
            for (int i = 0; i < SIZE; i++) shape[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 0.5) / SIZE));
            for (int i = 0; i < edges.length; i++) {
                int bin = (int) Math.round(30 * StrictMath.pow(10_000 / 30.0, (double) i / (edges.length - 1)) * SIZE / RATE);
                edges[i] = i == 0 ? Math.max(1, bin) : Math.max(edges[i - 1] + 1, bin);
            }
        }

        void add(float[] ring, Spectrum spectrum) {
            float power = 0;
            for (int i = 0; i < SIZE; i++) {
                window[i] = ring[i] * shape[i];
                power += ring[i] * ring[i];
            }
            fourier.magnitudes(window, magnitudes);
            float[] bands = new float[BANDS];
            for (int band = 0; band < BANDS; band++) {
                float sum = 0;
                int to = Math.min(edges[band + 2], SIZE / 2);
                for (int bin = edges[band]; bin < to; bin++) sum += magnitudes[bin];
                bands[band] = (float) StrictMath.log1p(10 * sum / Math.max(1, to - edges[band]));
            }
            float[] chroma = new float[12];
            for (int bin = 5; bin < 90; bin++) {
                double pitch = 12 * StrictMath.log((double) bin * RATE / SIZE / 440) / StrictMath.log(2);
                chroma[Math.floorMod((int) Math.round(pitch), 12)] += magnitudes[bin];
            }
            spectrum.bands().add(bands);
            spectrum.chroma().add(chroma);
            spectrum.power().add(power / SIZE);
        }
    }
}
