package org.kinora.film.internal.beat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds beats as the most probable path through (tempo, position in the beat), with tempo free to change at each beat: the state space of Krebs,
 * Boeck and Widmer, "An efficient state space model for joint tempo and meter tracking" (2015), observed through onsets. 50 to 215 beats a
 * minute.
 */
final class Pulse {
    private static final int SHORTEST = Spectrum.FRAMES * 60 / 215;
    private static final int LONGEST = Spectrum.FRAMES * 60 / 50;
    private static final int TEMPI = LONGEST - SHORTEST + 1;
    private static final int PARTS = 12;
    private static final double STIFFNESS = 90;
    private static final double PREFERENCE = 1.2;
    private static final double PREFERRED = 118;

    private final float[] onsets;
    private final float[][] scores = new float[TEMPI][];
    private final byte[][] came;

    Pulse(float[] onsets) {
        this.onsets = onsets;
        came = new byte[onsets.length][];
    }

    /** Frames of the beats, in order; none where there is no pulse. */
    List<Integer> beats() {
        if (onsets.length < 2 * LONGEST) return List.of();
        float[] prior = new float[TEMPI];
        float[][] change = new float[TEMPI][TEMPI];
        for (int i = 0; i < TEMPI; i++) {
            int period = SHORTEST + i;
            double octaves = StrictMath.log(60.0 * Spectrum.FRAMES / period / PREFERRED) / StrictMath.log(2);
            prior[i] = (float) (-PREFERENCE * octaves * octaves);
            scores[i] = new float[period];
            for (int j = 0; j < TEMPI; j++) change[i][j] = (float) (-STIFFNESS * Math.abs((double) (SHORTEST + j) / period - 1));
        }
        for (int frame = 0; frame < onsets.length; frame++) step(frame, change, prior);
        return back();
    }

    /** Moves every path one frame on; states lie in rings, so only those at a beat are touched. */
    private void step(int frame, float[][] change, float[] prior) {
        double seen = Math.clamp(onsets[frame], 0.02, 0.98);
        float gain = (float) (StrictMath.log(seen) - StrictMath.log((1 - seen) / (PARTS - 1)));
        float[] ending = new float[TEMPI];
        for (int i = 0; i < TEMPI; i++) ending[i] = scores[i][last(frame, i)];
        byte[] from = new byte[TEMPI];
        for (int j = 0; j < TEMPI; j++) {
            float best = Float.NEGATIVE_INFINITY;
            int reach = Math.max(3, (SHORTEST + j) / 5);
            for (int i = Math.max(0, j - reach); i < Math.min(TEMPI, j + reach + 1); i++) {
                float score = ending[i] + change[i][j];
                if (score > best) {
                    best = score;
                    from[j] = (byte) i;
                }
            }
            float[] ring = scores[j];
            int head = last(frame, j);
            ring[head] = best + prior[j];
            int wide = Math.max(1, ring.length / PARTS);
            for (int k = 0; k < wide; k++) ring[(head + ring.length - k) % ring.length] += gain;
        }
        came[frame] = from;
    }

    /** Where the oldest path of a tempo lies, which is about to end its beat; a new beat takes its place. */
    private static int last(int frame, int tempo) {
        return frame % (SHORTEST + tempo);
    }

    private List<Integer> back() {
        int frame = onsets.length - 1;
        int tempo = 0;
        int beat = frame;
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < TEMPI; i++)
            for (int age = 0; age < SHORTEST + i; age++) {
                float score = scores[i][Math.floorMod(frame - age, SHORTEST + i)];
                if (score <= best) continue;
                best = score;
                tempo = i;
                beat = frame - age;
            }
        List<Integer> beats = new ArrayList<>();
        while (beat >= 0) {
            beats.add(settled(beat, SHORTEST + tempo));
            tempo = came[beat][tempo];
            beat -= SHORTEST + tempo;
        }
        Collections.reverse(beats);
        return beats;
    }

    /** The strongest onset in the first part of the beat. */
    private int settled(int beat, int period) {
        int best = beat;
        for (int i = beat; i < Math.min(onsets.length, beat + Math.max(1, period / PARTS)); i++) if (onsets[i] > onsets[best]) best = i;
        return best;
    }
}
