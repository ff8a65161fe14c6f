package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.media.SoundReader;
import org.kinora.api.work.Work;

/**
 * What is heard at every hundredth of a second: the logarithmic energy of 36 bands, of 96 narrow ones, the twelve pitch classes, and how loud it is.
 *
 * @param bands of 43 ms, by frame: when something begins
 * @param tones of 85 ms, by frame, 80 Hz to 8 kHz: what changes its pitch
 * @param chroma by frame
 * @param power mean square by frame
 * @param samples length at {@link #RATE}
 */
record Spectrum(List<float[]> bands, List<float[]> tones, List<float[]> chroma, List<Float> power, long samples) {
    /** Samples per second that are analysed. */
    static final int RATE = 24_000;
    /** Samples between two frames. */
    static final int HOP = 240;
    /** Frames per second. */
    static final int FRAMES = RATE / HOP;
    static final int BANDS = 36;
    private static final int SIZE = 1024;
    private static final int LONG = 2048;
    static final int TONES = 96;
    private static final int LONGEST = 1800 * FRAMES;

    static Spectrum of(SoundReader sound, Work work) {
        Spectrum spectrum = new Spectrum(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), 0);
        float[][] piece = new float[1][HOP];
        float[] ring = new float[LONG];
        Analyser analyser = new Analyser();
        long samples = 0;
        int left = LONG / 2 / HOP;
        for (int frame = 0; ; frame++) {
            int read = 0;
            for (int got; read < HOP && (got = sound.read(piece, read, HOP - read)) > 0; ) read += got;
            if (read == 0 && left-- <= 0) break;
            samples += read;
            Arrays.fill(piece[0], read, HOP, 0);
            System.arraycopy(ring, HOP, ring, 0, LONG - HOP);
            System.arraycopy(piece[0], 0, ring, LONG - HOP, HOP);
            if (frame >= LONG / 2 / HOP && spectrum.bands().size() < LONGEST) analyser.add(ring, spectrum);
            if (frame % 256 == 0) work.checkCancelled();
        }
        return new Spectrum(spectrum.bands(), spectrum.tones(), spectrum.chroma(), spectrum.power(), samples);
    }

    int frames() {
        return bands.size();
    }

    /** Turns windows into frames. */
    private static final class Analyser {
        private final Fourier fourier = new Fourier(SIZE);
        private final float[] shape = new float[SIZE];
        private final Fourier fine = new Fourier(LONG);
        private final float[] hann = new float[LONG];
        private final int[] places = new int[TONES + 1];
        private final int[] classes = new int[170];
        private final float[] window = new float[LONG];
        private final float[] magnitudes = new float[LONG / 2];
        private final int[] edges = new int[BANDS + 2];

        Analyser() {
            for (int i = 0; i < SIZE; i++) shape[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 0.5) / SIZE));
            for (int i = 0; i < LONG; i++) hann[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * (i + 0.5) / LONG));
            for (int i = 0; i < places.length; i++) {
                int bin = (int) Math.round(80 * StrictMath.pow(8_000 / 80.0, (double) i / TONES) * LONG / RATE);
                places[i] = i == 0 ? bin : Math.max(places[i - 1] + 1, bin);
            }
            for (int bin = 1; bin < classes.length; bin++)
                classes[bin] = Math.floorMod((int) Math.round(12 * StrictMath.log((double) bin * RATE / LONG / 440) / StrictMath.log(2)), 12);
            for (int i = 0; i < edges.length; i++) {
                int bin = (int) Math.round(30 * StrictMath.pow(10_000 / 30.0, (double) i / (edges.length - 1)) * SIZE / RATE);
                edges[i] = i == 0 ? Math.max(1, bin) : Math.max(edges[i - 1] + 1, bin);
            }
        }

        void add(float[] ring, Spectrum spectrum) {
            float power = 0;
            for (int i = 0; i < SIZE; i++) {
                float x = ring[i + LONG / 2 - SIZE / 2];
                window[i] = x * shape[i];
                power += x * x;
            }
            fourier.magnitudes(window, magnitudes);
            float[] bands = new float[BANDS];
            for (int band = 0; band < BANDS; band++) {
                float sum = 0;
                int to = Math.min(edges[band + 2], SIZE / 2);
                for (int bin = edges[band]; bin < to; bin++) sum += magnitudes[bin];
                bands[band] = (float) StrictMath.log1p(10 * sum / Math.max(1, to - edges[band]));
            }
            for (int i = 0; i < LONG; i++) window[i] = ring[i] * hann[i];
            fine.magnitudes(window, magnitudes);
            float[] tones = new float[TONES];
            for (int tone = 0; tone < TONES; tone++) {
                float sum = 0;
                for (int bin = places[tone]; bin < places[tone + 1]; bin++) sum += magnitudes[bin];
                tones[tone] = (float) StrictMath.log1p(10 * sum / (places[tone + 1] - places[tone]));
            }
            float[] chroma = new float[12];
            for (int bin = 9; bin < 170; bin++) chroma[classes[bin]] += magnitudes[bin];
            spectrum.tones().add(tones);
            spectrum.bands().add(bands);
            spectrum.chroma().add(chroma);
            spectrum.power().add(power / SIZE);
        }
    }
}
