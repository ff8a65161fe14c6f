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

    /** The gain in dB that reaches the loudness; 0 for silence. */
    public double gain(Again sound, Loudness measured) {
        if (measured.silent()) return 0;
        double gain = Math.min(MOST, loudness - measured.integrated());
        if (measured.truePeak() + gain <= truePeak) return gain;
        for (int round = 0; round < ROUNDS; round++) {
            LoudnessMeter meter = new LoudnessMeter();
            apply(sound.start(), gain, meter::add);
            double error = loudness - meter.result().integrated();
            if (Math.abs(error) < GOOD || meter.result().silent() || gain >= MOST) break;
            gain = Math.min(MOST, gain + error * 1.1);
        }
        return gain;
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
