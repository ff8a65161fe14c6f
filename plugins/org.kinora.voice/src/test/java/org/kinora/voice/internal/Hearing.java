package org.kinora.voice.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kinora.api.generate.Timings;

/**
 * What an ear could measure of a spoken line.
 *
 * @param pitch median of the fundamental, hertz; 0 when nothing is voiced
 * @param range semitones between the 5th and the 95th hundredth of the fundamental
 * @param closing semitones by which the last voiced 120 ms lie above the median
 * @param rate phonemes a second, pauses left out
 * @param pausing share of the line that is pauses between words
 * @param loudness LUFS after ITU-R BS.1770, gated
 * @param brightness power between 1 and 5 kHz against that between 50 Hz and 1 kHz, decibels (the alpha ratio of phonetics)
 * @param centroid centre of the spectrum between 100 Hz and 12 kHz, hertz
 * @param step largest difference between neighbouring samples, of full scale
 */
record Hearing(double pitch, double range, double closing, double rate, double pausing, double loudness, double brightness, double centroid,
        double step) {
    private static final int RATE = 48_000;
    private static final int HOP = 480;
    private static final int WINDOW = 1920;
    private static final int FULL = 32_768;

    static Hearing of(Take take) {
        short[] sound = take.samples();
        List<Double> voiced = new ArrayList<>();
        for (int at = 0; at + 2 * WINDOW < sound.length; at += HOP) {
            double hertz = fundamental(sound, at);
            if (hertz > 0) voiced.add(hertz);
        }
        List<Double> sorted = new ArrayList<>(voiced);
        Collections.sort(sorted);
        double pitch = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
        double range = sorted.isEmpty() ? 0 : semitones(sorted.get(sorted.size() * 95 / 100) / sorted.get(sorted.size() * 5 / 100));
        double last = voiced.stream().skip(Math.max(0, voiced.size() - 12)).mapToDouble(Double::doubleValue).average().orElse(0);
        List<Timings.Mark> spoken = take.phonemes().marks().stream().filter(mark -> !mark.text().equals("_")).toList();
        long samples = spoken.stream().mapToLong(mark -> mark.to() - mark.from()).sum();
        long all = spoken.isEmpty() ? 1 : spoken.getLast().to() - spoken.getFirst().from();
        return new Hearing(pitch, range, pitch == 0 ? 0 : semitones(last / pitch), spoken.size() * (double) RATE / Math.max(1, samples),
                1 - samples / (double) all, loudness(sound),
                take.band(1000, 5000) - take.band(50, 1000), centroid(sound), step(sound));
    }

    static String head() {
        return String.format("%-34s %6s %6s %6s %6s %6s %6s %6s %6s %6s", "", "Hz", "range", "close", "ph/s", "pause", "LUFS", "alpha", "cent",
                "step");
    }

    String row(String name) {
        return String.format("%-34s %6.1f %6.2f %6.2f %6.2f %6.3f %6.1f %6.1f %6.0f %6.3f", name, pitch, range, closing, rate, pausing, loudness,
                brightness, centroid, step);
    }

    private static double semitones(double ratio) {
        return 12 * Math.log(ratio) / Math.log(2);
    }

    /** By the peak of the normalised autocorrelation between 55 and 500 Hz; 0 when the piece is soft or noisy. */
    private static double fundamental(short[] sound, int at) {
        double energy = 1e-9;
        for (int i = 0; i < WINDOW; i += 2) energy += (double) sound[at + i] * sound[at + i];
        if (10 * Math.log10(energy * 2 / WINDOW) - 20 * Math.log10(FULL) < -42) return 0;
        int shortest = RATE / 500;
        double[] likeness = new double[RATE / 55 + 2];
        double best = 0;
        for (int lag = shortest; lag < likeness.length; lag++) {
            double cross = 0;
            double other = 1e-9;
            for (int i = 0; i < WINDOW; i += 2) {
                cross += (double) sound[at + i] * sound[at + i + lag];
                other += (double) sound[at + i + lag] * sound[at + i + lag];
            }
            likeness[lag] = cross / Math.sqrt(energy * other);
            best = Math.max(best, likeness[lag]);
        }
        if (best < 0.72) return 0;
        for (int lag = shortest + 1; lag < likeness.length - 1; lag++)
            if (likeness[lag] > 0.9 * best && likeness[lag] >= likeness[lag - 1] && likeness[lag] >= likeness[lag + 1]) return (double) RATE / lag;
        return 0;
    }

    /** Blocks of 400 ms, absolute gate at -70, relative gate 10 below the mean of the rest. */
    private static double loudness(short[] sound) {
        double[] weighted = new double[sound.length];
        for (int i = 0; i < sound.length; i++) weighted[i] = sound[i] / (double) FULL;
        filter(weighted, 1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
        filter(weighted, 1, -2, 1, -1.99004745483398, 0.99007225036621);
        List<Double> blocks = new ArrayList<>();
        for (int at = 0; at + 19_200 <= weighted.length; at += 4_800) {
            double sum = 1e-12;
            for (int i = at; i < at + 19_200; i++) sum += weighted[i] * weighted[i];
            if (level(sum / 19_200) > -70) blocks.add(sum / 19_200);
        }
        double gate = level(mean(blocks)) - 10;
        return level(mean(blocks.stream().filter(block -> level(block) > gate).toList()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(1e-12);
    }

    private static double level(double power) {
        return -0.691 + 10 * Math.log10(power);
    }

    private static void filter(double[] sound, double b0, double b1, double b2, double a1, double a2) {
        double x1 = 0;
        double x2 = 0;
        double y1 = 0;
        double y2 = 0;
        for (int i = 0; i < sound.length; i++) {
            double y = b0 * sound[i] + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = sound[i];
            y2 = y1;
            y1 = y;
            sound[i] = y;
        }
    }

    private static double centroid(short[] sound) {
        double weighted = 0;
        double all = 1e-9;
        int size = 1024;
        for (int at = 0; at + size < sound.length; at += size) {
            double[] re = new double[size];
            for (int i = 0; i < size; i++) re[i] = sound[at + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / size));
            for (int bin = 2; bin < 256; bin += 1) {
                double turn = 2 * Math.PI * bin / size;
                double twice = 2 * Math.cos(turn);
                double s1 = 0;
                double s2 = 0;
                for (double sample : re) {
                    double s = sample + twice * s1 - s2;
                    s2 = s1;
                    s1 = s;
                }
                double power = s1 * s1 + s2 * s2 - twice * s1 * s2;
                weighted += power * bin * RATE / size;
                all += power;
            }
        }
        return weighted / all;
    }

    private static double step(short[] sound) {
        int most = 0;
        for (int i = 1; i < sound.length; i++) most = Math.max(most, Math.abs(sound[i] - sound[i - 1]));
        return most / (double) FULL;
    }
}
