package org.kinora.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A 16-bit WAVE file as a test listens to it: its samples, and what can be measured of them. Immutable as long as nobody writes into the arrays.
 *
 * <p>Levels are decibels against full scale, a sample of 32,768: at most 0. Positions are samples of one channel.
 *
 * @param rate samples a second
 * @param channels the samples of each channel, all of one length; left before right
 */
public record Recording(int rate, short[][] channels) {
    private static final double FULL = 32_768;
    private static final int WINDOW = 8192;

    /**
     * Reads a file.
     *
     * @throws AssertionError when it is no whole WAVE file of 16-bit samples
     * @throws UncheckedIOException when it cannot be read
     */
    public static Recording of(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            WaveHeader header = WaveHeader.of(bytes);
            if (header.bits() != 16) throw new AssertionError("samples of " + header.bits() + " bits; expected 16");
            ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(header.start());
            short[][] channels = new short[header.channels()][(int) header.samples()];
            for (int i = 0; i < header.samples(); i++) for (short[] channel : channels) channel[i] = in.getShort();
            return new Recording(header.rate(), channels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only channel, or the left one. */
    public short[] left() {
        return channels[0];
    }

    /** The last channel: the right one of two. */
    public short[] right() {
        return channels[channels.length - 1];
    }

    public int length() {
        return channels[0].length;
    }

    /** The level of the largest sample; -90.3 for silence. */
    public double peak() {
        int peak = 1;
        for (short[] channel : channels) for (short sample : channel) peak = Math.max(peak, Math.abs(sample));
        return 20 * Math.log10(peak / FULL);
    }

    /** Root mean square over all channels. */
    public double level() {
        return level(0, length());
    }

    /** Root mean square of a stretch over all channels; the end is not in it. */
    public double level(int from, int to) {
        double sum = 1e-9;
        for (short[] channel : channels) for (int i = from; i < to; i++) sum += (double) channel[i] * channel[i];
        return 10 * Math.log10(sum / ((double) channels.length * (to - from))) - 20 * Math.log10(FULL);
    }

    /** How far the mean lies from the middle, in steps of a sample: what a coupling capacitor would take away. */
    public double offset() {
        double sum = 0;
        for (short[] channel : channels) for (short sample : channel) sum += sample;
        return Math.abs(sum / ((double) channels.length * length()));
    }

    /** The power of the left channel between two frequencies in hertz against all of it, in decibels, measured in windows of 8,192 samples. */
    public double band(double low, double high) {
        double inside = 1e-9;
        double all = 1e-9;
        for (int from = 0; from + WINDOW <= length(); from += WINDOW) {
            double[] power = Spectrum.power(left(), from, WINDOW);
            for (int bin = 1; bin < power.length; bin++) {
                double hertz = (double) bin * rate / WINDOW;
                all += power[bin];
                if (hertz >= low && hertz < high) inside += power[bin];
            }
        }
        return 10 * Math.log10(inside / all);
    }

    /** The largest bend (second difference) of the left channel where a loop closes, against the largest elsewhere: below 1 nobody hears the seam. */
    public double seam() {
        double elsewhere = 1;
        double seam = 0;
        short[] sound = left();
        int length = sound.length;
        for (int i = 0; i < length; i++) {
            double bend = Math.abs(sound[i] - 2.0 * sound[(i + 1) % length] + sound[(i + 2) % length]);
            if (i >= length - 3) seam = Math.max(seam, bend);
            else elsewhere = Math.max(elsewhere, bend);
        }
        return seam / elsewhere;
    }
}
