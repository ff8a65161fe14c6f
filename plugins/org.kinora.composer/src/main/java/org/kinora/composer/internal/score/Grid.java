package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.kinora.api.time.Rational;

/**
 * Bars and beats on the line of samples. A piece that ends has a last bar that holds only its final chord and what rings; the bar before it may be
 * longer than others, so that the final chord falls on a beat. A loop is filled by its bars exactly.
 *
 * @param samples length of the whole
 * @param starts first beat of each bar, the last one included
 * @param parts how many bars each part of the piece has before its cadence comes home; one part unless the piece was extended
 */
public record Grid(long samples, Tempo tempo, Meter meter, List<Integer> starts, List<Integer> parts, boolean loop) {
    private static final double SHORTEST_RING = 1.8;
    private static final double LONGEST_RING = 4;

    /**
     * Lays bars over a piece that ends.
     *
     * @param lengths samples at which the piece comes to an end: its own length, and before it those that it had before it was extended
     */
    static Grid ending(List<Long> lengths, Tempo tempo, Meter meter) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        int from = 0;
        for (long length : lengths) {
            int home = home(tempo, meter, length, from);
            int bars = home == from ? 0 : Math.max(1, (home - from) / meter.beats());
            for (int i = 0; i < bars; i++) starts.add(from + i * meter.beats());
            parts.add(bars);
            from = home;
        }
        starts.add(from);
        long samples = lengths.getLast();
        Tempo fitted = tempo.at(Meter.BEAT) > samples ? Tempo.steady(Rational.of(samples)) : tempo;
        return new Grid(samples, fitted, meter, List.copyOf(starts), List.copyOf(parts), false);
    }

    /** The beat of the final chord: it rings 1.8 to 4 s where there is room, and as few beats as possible are left over before it. */
    private static int home(Tempo tempo, Meter meter, long samples, int from) {
        int beats = tempo.beatsIn(samples);
        int best = from + (beats - from) / 2;
        int least = Integer.MAX_VALUE;
        for (int home = beats; home > from; home--) {
            double ring = (samples - tempo.at((long) home * Meter.BEAT)) / (double) Tempo.RATE;
            if (ring < SHORTEST_RING) continue;
            if (ring > LONGEST_RING && least < Integer.MAX_VALUE) break;
            int over = (home - from) % meter.beats();
            if (over < least && home - from >= meter.beats()) {
                least = over;
                best = home;
            }
            if (ring > LONGEST_RING) break;
        }
        return best;
    }

    /** Lays bars over a loop: the beat is stretched so that whole bars, four or two of them if that bends the tempo little, fill it exactly. */
    static Grid looping(long samples, int tempo, Meter meter) {
        double bars = samples * (double) tempo / (60.0 * Tempo.RATE * meter.beats());
        int best = 1;
        double least = Double.MAX_VALUE;
        for (int count = Math.max(1, (int) (bars * 0.7)); count <= Math.max(1, bars * 1.4); count++) {
            double bend = Math.abs(StrictMath.log(count / bars)) + (count % 4 == 0 ? 0 : count % 2 == 0 ? 0.03 : 0.06);
            if (bend >= least) continue;
            least = bend;
            best = count;
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < best; i++) starts.add(i * meter.beats());
        return new Grid(samples, Tempo.steady(Rational.of(samples, (long) best * meter.beats())), meter, List.copyOf(starts), List.of(best), true);
    }

    /** How many bars there are, the last one included. */
    public int bars() {
        return starts.size();
    }

    /** Where a tick of a bar lies. */
    public long at(int bar, int tick) {
        return tempo.at((long) starts.get(bar) * Meter.BEAT + tick);
    }

    /** Where a bar ends: the last one at the end of all. */
    public long end(int bar) {
        return bar >= bars() - 1 ? samples : at(bar + 1, 0);
    }

    /** Ticks of a bar; of the last one of a piece that ends, as if it were a usual one. */
    public int ticks(int bar) {
        return bar >= bars() - 1 ? meter.ticks() : (starts.get(bar + 1) - starts.get(bar)) * Meter.BEAT;
    }
}
