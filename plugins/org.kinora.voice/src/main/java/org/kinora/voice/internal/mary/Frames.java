package org.kinora.voice.internal.mary;

/**
 * Speech as parameters, one row per 5 ms.
 *
 * @param spectrum mel-cepstrum, order 0 first
 * @param voicing strength of the pulse in each band, 0 to 1
 * @param pitch natural logarithm of the fundamental in hertz; NaN where unvoiced
 * @param gain natural logarithm of a factor on the amplitude
 * @param phones how many frames each phoneme lasts
 */
record Frames(double[][] spectrum, double[][] voicing, double[] pitch, double[] gain, int[] phones) {
    int count() {
        return pitch.length;
    }
}
