package org.kinora.film.internal.beat;

/** Magnitudes of the discrete Fourier transform of real windows of one length, a power of two (Cooley-Tukey, in place). One thread. */
final class Fourier {
    private final int size;
    private final float[] cosine;
    private final float[] sine;
    private final float[] real;
    private final float[] imaginary;

    Fourier(int size) {
        this.size = size;
        cosine = new float[size / 2];
        sine = new float[size / 2];
        for (int i = 0; i < size / 2; i++) {
            cosine[i] = (float) StrictMath.cos(2 * Math.PI * i / size);
            sine[i] = (float) -StrictMath.sin(2 * Math.PI * i / size);
        }
        real = new float[size];
        imaginary = new float[size];
    }

    /** Puts the magnitudes of the bins 0 to size / 2 - 1 of a window into {@code into}. */
    void magnitudes(float[] window, float[] into) {
        int shift = 32 - Integer.numberOfTrailingZeros(size);
        for (int i = 0; i < size; i++) {
            real[Integer.reverse(i) >>> shift] = window[i];
            imaginary[i] = 0;
        }
        for (int length = 2; length <= size; length *= 2) {
            int step = size / length;
            for (int start = 0; start < size; start += length) butterflies(start, length / 2, step);
        }
        for (int i = 0; i < size / 2; i++) into[i] = (float) Math.sqrt(real[i] * real[i] + imaginary[i] * imaginary[i]);
    }

    private void butterflies(int start, int half, int step) {
        for (int i = 0; i < half; i++) {
            int low = start + i;
            int high = low + half;
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
