package org.kinora.film.internal.soundbench;

import java.util.List;
import org.kinora.film.internal.sound.Block;
import org.kinora.film.internal.sound.Loudness;
import org.kinora.film.internal.sound.LoudnessMeter;

/**
 * Stereo sines whose loudness is known exactly: cases 1 to 5 of EBU Tech 3341, and 997 Hz at full scale in one channel, which ITU-R BS.1770 puts at
 * -3.01.
 */
final class LoudnessSignals {
    private static final int RATE = 48_000;

    /** A stretch of a sine. */
    private record Part(double decibels, double seconds) {}

    private record Signal(double expected, int hertz, boolean both, List<Part> parts) {}

    private static final List<Signal> SIGNALS = List.of(new Signal(-23, 1000, true, List.of(new Part(-23, 20))),
            new Signal(-33, 1000, true, List.of(new Part(-33, 20))),
            new Signal(-23, 1000, true, List.of(new Part(-36, 10), new Part(-23, 60), new Part(-36, 10))),
            new Signal(-23, 1000, true, List.of(new Part(-72, 10), new Part(-36, 10), new Part(-23, 60), new Part(-36, 10), new Part(-72, 10))),
            new Signal(-23, 1000, true, List.of(new Part(-26, 20), new Part(-20, 20.1), new Part(-26, 20))),
            new Signal(-3.01, 997, false, List.of(new Part(0, 20))));

    private LoudnessSignals() {}

    /** The largest difference of the meter from what is right, in LU. */
    static double largestError() {
        double largest = 0;
        for (Signal signal : SIGNALS) largest = Math.max(largest, Math.abs(measured(signal).integrated() - signal.expected()));
        return largest;
    }

    /** How far the true peak of a sine between its samples is off, in dB: a quarter of the rate, 45 degrees late, peaks 3 dB above its samples. */
    static double peakError() {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        block.length = Block.SIZE;
        for (int part = 0; part < 4; part++) {
            for (int i = 0; i < Block.SIZE; i++) {
                // It fades in: a sine that begins at once really is higher than itself for a moment.
                double amplitude = part == 0 ? 0.5 * i / Block.SIZE : 0.5;
                block.samples[0][i] = (float) (amplitude * Math.sin(Math.PI / 2 * i + Math.PI / 4));
                block.samples[1][i] = block.samples[0][i];
            }
            meter.add(block);
        }
        return Math.abs(meter.result().truePeak() - 20 * Math.log10(0.5));
    }

    private static Loudness measured(Signal signal) {
        LoudnessMeter meter = new LoudnessMeter();
        Block block = new Block();
        for (Part part : signal.parts()) {
            long samples = (long) (part.seconds() * RATE);
            double amplitude = Math.pow(10, part.decibels() / 20);
            for (long from = 0; from < samples; from += block.length) {
                block.length = (int) Math.min(Block.SIZE, samples - from);
                for (int i = 0; i < block.length; i++) {
                    float sample = (float) (amplitude * Math.sin(2 * Math.PI * signal.hertz() * (from + i) / RATE));
                    block.samples[0][i] = sample;
                    block.samples[1][i] = signal.both() ? sample : 0;
                }
                meter.add(block);
            }
        }
        return meter.result();
    }
}
