package org.kinora.film.internal.sound;

/**
 * Brings a sound to a loudness and below a true peak: one gain for all of it, then the limiter. Where limiting takes loudness away the gain is
 * raised and the sound gone through again.
 *
 * @param loudness LUFS
 * @param truePeak dBTP
 */
public record Master(double loudness, double truePeak) {
    private static final double MOST = 40;
    private static final int ROUNDS = 4;
    private static final double GOOD = 0.03;

    /** Gives the sound again from its start. */
    public interface Again {
        Stream start();
    }

    /** Takes the blocks of a finished sound. */
    public interface Sink {
        void write(Block block);
    }

    /** Where a sound is written to; begun anew for every attempt. */
    public interface Take extends Sink, AutoCloseable {
        @Override
        void close();
    }

    /**
     * Writes the sound at the loudness, and measures what is written on its way: only where limiting took loudness away it is written again, louder.
     *
     * @param takes begins a take, in the place of the one before
     * @return the gain in dB of the last take; 0 for silence
     */
    public double render(Again sound, Loudness measured, java.util.function.Supplier<? extends Take> takes) {
        double gain = measured.silent() ? 0 : Math.min(MOST, loudness - measured.integrated());
        boolean free = measured.silent() || measured.truePeak() + gain <= truePeak;
        for (int round = 0; ; round++) {
            LoudnessMeter meter = LoudnessMeter.withoutPeaks();
            try (Take take = takes.get()) {
                apply(sound.start(), gain, block -> {
                    if (!free) meter.add(block);
                    take.write(block);
                });
            }
            Loudness heard = free ? measured : meter.result();
            double error = free ? 0 : loudness - heard.integrated();
            if (round == ROUNDS || heard.silent() || Math.abs(error) < GOOD || gain >= MOST) return gain;
            gain = Math.min(MOST, gain + error * 1.1);
        }
    }

    /** Writes the sound with a gain, limited; as many samples as it has. */
    public void apply(Stream sound, double gain, Sink sink) {
        Limiter limiter = new Limiter(Decibels.factor(truePeak));
        double factor = Decibels.factor(gain);
        Block block = new Block();
        int skip = Limiter.DELAY;
        while (sound.next(block)) {
            block.gain(factor);
            limiter.process(block);
            skip = write(block, skip, sink);
        }
        block.silence(Limiter.DELAY);
        limiter.process(block);
        write(block, skip, sink);
    }

    /** Leaves out what the limiter's delay put before the sound. */
    private static int write(Block block, int skip, Sink sink) {
        int left = Math.min(skip, block.length);
        for (float[] channel : block.samples) System.arraycopy(channel, left, channel, 0, block.length - left);
        block.length -= left;
        if (block.length > 0) sink.write(block);
        return skip - left;
    }
}
