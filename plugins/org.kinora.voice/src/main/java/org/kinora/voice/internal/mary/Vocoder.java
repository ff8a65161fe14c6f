package org.kinora.voice.internal.mary;

import marytts.htsengine.HMMData;
import marytts.htsengine.HTSVocoder;

/**
 * Turns speech parameters into sound: mixed excitation (pulses and noise, five bands) through the MLSA filter of the HTS engine.
 *
 * <p>After {@code marytts.htsengine.HTSVocoder} (HTS engine API 1.04, Tokuda et al.), with three freedoms: the all-pass constant, which scales
 * the vocal tract; breath, which moves voicing to noise; and gain per frame. The noise is a fixed sequence: equal frames give equal sound.
 */
final class Vocoder {
    static final int PERIOD = 240;
    private static final int RATE = 48_000;
    private static final int PADE = 5;

    private final double alpha;
    private final double beta;
    private final double breath;
    private final double[][] filters;
    private final int taps;
    private final Stability stability;
    private final double[] pulses;
    private final double[] noises;
    private int newest;
    private long noise = 0x9E3779B97F4A7C15L;

    /**
     * @param order number of coefficients of a frame's spectrum
     * @param tract length of the vocal tract against the voice's own; formants move by its inverse
     * @param beta post-filter, 0 (none) to 0.4 (sharp formants)
     * @param breath share of the voicing that becomes noise, 0 to 1; 1 whispers
     */
    Vocoder(HMMData data, int order, double tract, double beta, double breath) {
        double slope = (1 + data.getAlpha()) / (1 - data.getAlpha()) * tract;
        this.alpha = (slope - 1) / (slope + 1);
        this.beta = beta;
        this.stability = new Stability(alpha, order);
        this.breath = breath;
        this.filters = data.getMixFilters();
        this.taps = data.getOrderFilters();
        this.pulses = new double[taps];
        this.noises = new double[taps];
    }

    /** Sound of the frames, {@link #PERIOD} samples each, in the voice's own scale (about ±30,000). */
    double[] speak(Frames frames, Runnable checkpoint) {
        int order = frames.spectrum()[0].length;
        double[] now = coefficients(frames, 0, order);
        double[] step = new double[order];
        double[] state = new double[21 * order + 64];
        int second = 2 * (PADE + 1) + PADE * (order + 1);
        int[] third = new int[PADE + 1];
        for (int i = PADE; i >= 1; i--) third[i] = 2 * (PADE + 1) + (i - 1) * (order + 1);
        double[] pulseShape = new double[taps];
        double[] noiseShape = new double[taps];
        double[] sound = new double[frames.count() * PERIOD];
        double period = 0;
        double phase = 0;
        for (int frame = 0, at = 0; frame < frames.count(); frame++) {
            if (frame % 40 == 0) checkpoint.run();
            double target = Double.isNaN(frames.pitch()[frame]) || breath >= 1 ? 0 : RATE / StrictMath.exp(frames.pitch()[frame]);
            shape(frames.voicing()[frame], pulseShape, noiseShape);
            double[] next = coefficients(frames, frame, order);
            for (int i = 0; i < order; i++) step[i] = (next[i] - now[i]) / PERIOD;
            if (target != 0 && period == 0) phase = period = target;
            double slide = target == 0 ? 0 : (target - period) / PERIOD;
            if (target == 0) period = 0;
            for (int i = 0; i < PERIOD; i++, at++) {
                double pulse = 0;
                if (period != 0 && (phase += 1) >= period) {
                    phase -= period;
                    pulse = Math.sqrt(period);
                }
                double excitation = excite(pulse, random(), pulseShape, noiseShape) * StrictMath.exp(now[0]);
                sound[at] = HTSVocoder.mlsadf(excitation, now, order, alpha, state, second, third);
                period += slide;
                for (int k = 0; k < order; k++) now[k] += step[k];
            }
            period = target;
            System.arraycopy(next, 0, now, 0, order);
        }
        return sound;
    }

    private double excite(double pulse, double white, double[] pulseShape, double[] noiseShape) {
        newest = newest == 0 ? taps - 1 : newest - 1;
        pulses[newest] = pulse;
        noises[newest] = white;
        double sum = 0;
        int head = taps - newest;
        for (int k = 0; k < head; k++) sum += pulseShape[k] * pulses[newest + k] + noiseShape[k] * noises[newest + k];
        for (int k = head; k < taps; k++) sum += pulseShape[k] * pulses[k - head] + noiseShape[k] * noises[k - head];
        return sum;
    }

    private void shape(double[] voicing, double[] pulseShape, double[] noiseShape) {
        for (int k = 0; k < taps; k++) {
            double pulse = 0;
            double white = 0;
            for (int band = 0; band < filters.length; band++) {
                double strength = Math.clamp(voicing[band], 0.0, 1.0) * (1 - breath);
                pulse += strength * filters[band][k];
                white += (1 - strength) * filters[band][k];
            }
            pulseShape[k] = pulse;
            noiseShape[k] = white;
        }
    }

    /** Coefficients of the MLSA filter for one frame, sharpened by the post-filter without change of energy. */
    private double[] coefficients(Frames frames, int frame, int order) {
        double[] cepstrum = frames.spectrum()[frame].clone();
        double[] b = new double[order];
        int last = order - 1;
        if (beta > 0) {
            HTSVocoder.mc2b(cepstrum, b, last, alpha);
            double before = HTSVocoder.b2en(b, last, alpha);
            b[1] -= beta * alpha * cepstrum[2];
            for (int k = 2; k < order; k++) b[k] *= 1 + beta;
            double after = HTSVocoder.b2en(b, last, alpha);
            b[0] += StrictMath.log(before / after) / 2;
        } else {
            HTSVocoder.mc2b(cepstrum, b, last, alpha);
        }
        b[0] += frames.gain()[frame];
        stability.keep(b);
        return b;
    }

    /** White noise of +1 and -1 from a xorshift generator (Marsaglia 2003). */
    private double random() {
        noise ^= noise << 13;
        noise ^= noise >>> 7;
        noise ^= noise << 17;
        return noise < 0 ? -1 : 1;
    }
}
