package org.kinora.film.internal.sound;

/**
 * Loudness of stereo or 5.1 sound at 48 kHz after ITU-R BS.1770-4 and EBU R128: K-weighting, surround channels 1.5 dB more, none of low
 * frequencies, blocks of 0.4 s every 0.1 s, gates at -70 LUFS and -10 LU; range after EBU Tech 3342; true peak by fourfold oversampling. Sound
 * comes in blocks of any length; one thread.
 */
public final class LoudnessMeter {
    private static final int STEP = 4800;

    private static final double[] STEREO = {1, 1};
    /** Table 3 of BS.1770-4, in FFmpeg's order of 5.1: left, right, centre, low frequencies, left and right surround. */
    private static final double[] SURROUND = {1, 1, 1, 0, 1.41, 1.41};

    private final double[] weights;
    private final double[][] state;
    private final double[] steps = new double[30];
    private final Energies blocks = new Energies();
    private final Energies short3 = new Energies();
    private final Energies tenths = new Energies();
    private final TruePeak peak;
    private double sum;
    private int filled;
    private long done;

    public LoudnessMeter() {
        this(STEREO, new TruePeak());
    }

    private LoudnessMeter(double[] weights, TruePeak peak) {
        this.weights = weights;
        this.peak = peak;
        state = new double[weights.length][4];
    }

    /** A meter of blocks of six channels. */
    public static LoudnessMeter surround() {
        return new LoudnessMeter(SURROUND, new TruePeak(SURROUND.length));
    }

    /** A meter that looks for no peaks, which is half of the work; its true peak is that of silence. */
    static LoudnessMeter withoutPeaks() {
        return new LoudnessMeter(STEREO, null);
    }

    /** Measures the next block. */
    public void add(Block block) {
        if (peak != null) peak.add(block);
        int from = 0;
        while (from < block.length) {
            int count = Math.min(block.length - from, STEP - filled);
            for (int channel = 0; channel < weights.length; channel++)
                if (weights[channel] > 0) sum += weights[channel] * weighted(block.samples[channel], from, count, state[channel]);
            filled += count;
            from += count;
            if (filled == STEP) step();
        }
    }

    /** The sum of squares after the two filters of the standard: a shelf for the head, a high pass. */
    private static double weighted(float[] samples, int from, int count, double[] state) {
        double a = state[0];
        double b = state[1];
        double c = state[2];
        double d = state[3];
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            double x = samples[i];
            double shelf = 1.53512485958697 * x + a;
            a = -2.69169618940638 * x + 1.69065929318241 * shelf + b;
            b = 1.19839281085285 * x - 0.73248077421585 * shelf;
            double out = shelf + c;
            c = -2 * shelf + 1.99004745483398 * out + d;
            d = shelf - 0.99007225036621 * out;
            sum += out * out;
        }
        state[0] = a;
        state[1] = b;
        state[2] = Math.abs(c) < 1e-30 ? 0 : c;
        state[3] = Math.abs(d) < 1e-30 ? 0 : d;
        return sum;
    }

    private void step() {
        double energy = sum / STEP;
        steps[(int) (done % 30)] = energy;
        tenths.add(energy);
        done++;
        sum = 0;
        filled = 0;
        if (done >= 4) blocks.add(mean(4));
        if (done >= 30) short3.add(mean(30));
    }

    private double mean(int count) {
        double total = 0;
        for (int i = 1; i <= count; i++) total += steps[(int) ((done - i) % 30)];
        return total / count;
    }

    /**
     * What was found so far. Sound shorter than 0.4 s is measured without blocks; without 3 s there is no short-term loudness but the momentary
     * one.
     */
    public Loudness result() {
        double gated = done >= 4 ? blocks.gated() : done > 0 ? tenths.gated() : filled > 0 ? sum / filled : 0;
        if (Energies.loudness(gated) <= -70) gated = 0;
        double momentary = Energies.loudness(done >= 4 ? blocks.largest() : gated);
        double shortTerm = done >= 30 ? Energies.loudness(short3.largest()) : momentary;
        return new Loudness(Energies.loudness(gated), short3.range(), shortTerm, momentary, Decibels.of(peak == null ? 0 : peak.largest()));
    }

    /** Loudness of the parts that are not silent, for short sounds with pauses. */
    public double present() {
        return Energies.loudness(done > 0 ? tenths.present() : filled > 0 ? sum / filled : 0);
    }
}
