package org.kinora.film.internal.beat;

/**
 * Magnitudes of the discrete Fourier transform of real windows of one length, a power of two: even and odd samples go through one complex transform
 * of half the length (Cooley-Tukey, in place). One thread.
 */
final class Fourier {
    private final int half;
    private final float[] cosine;
    private final float[] sine;
    private final int[] places;
    private final float[] real;
    private final float[] imaginary;

    Fourier(int size) {
        half = size / 2;
        cosine = new float[half];
        sine = new float[half];
        for (int i = 0; i < half; i++) {
            cosine[i] = (float) StrictMath.cos(2 * Math.PI * i / size);
            sine[i] = (float) -StrictMath.sin(2 * Math.PI * i / size);
        }
        places = new int[half];
        for (int i = 0; i < half; i++) places[i] = Integer.reverse(i) >>> 32 - Integer.numberOfTrailingZeros(half);
        real = new float[half];
        imaginary = new float[half];
    }

    /** Puts the magnitudes of the bins 0 to size / 2 - 1 of a window into {@code into}. */
    void magnitudes(float[] window, float[] into) {
        for (int i = 0; i < half; i++) {
            real[places[i]] = window[2 * i];
            imaginary[places[i]] = window[2 * i + 1];
        }
        for (int length = 2; length <= half; length *= 2)
            for (int start = 0; start < half; start += length) butterflies(start, length / 2, 2 * half / length);
        into[0] = Math.abs(real[0] + imaginary[0]);
        for (int i = 1; i < half; i++) {
            int mirror = half - i;
            float evenRe = real[i] + real[mirror];
            float evenIm = imaginary[i] - imaginary[mirror];
            float oddRe = imaginary[i] + imaginary[mirror];
            float oddIm = real[mirror] - real[i];
            float re = evenRe + cosine[i] * oddRe - sine[i] * oddIm;
            float im = evenIm + cosine[i] * oddIm + sine[i] * oddRe;
            into[i] = 0.5f * (float) Math.sqrt(re * re + im * im);
        }
    }

    private void butterflies(int start, int span, int step) {
        for (int i = 0; i < span; i++) {
            int low = start + i;
            int high = low + span;
            float c = cosine[i * step];
            float s = sine[i * step];
            float re = real[high] * c - imaginary[high] * s;
            float im = real[high] * s + imaginary[high] * c;
            real[high] = real[low] - re;
            imaginary[high] = imaginary[low] - im;
            real[low] += re;
            imaginary[low] += im;
        }
    }
}
