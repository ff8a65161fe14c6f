package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.kinora.composer.internal.wave.Dice;

/** Invents tunes: many are drawn by chance, and the one that keeps best to the habits of singable melody is taken. */
final class ThemeMaker {
    /** Where notes begin, in quavers: for bars of four beats and, with as many notes, for bars of three. */
    private record Rhythm(int[] four, int[] three) {
        int[] in(Meter meter) {
            return meter.beats() == 3 ? three : four;
        }
    }

    private static final Rhythm[] CALLS = {rhythm("034", "024"), rhythm("0246", "0245"), rhythm("0346", "0234"), rhythm("046", "045"),
        rhythm("036", "035"), rhythm("0234", "0124"), rhythm("0456", "0345"), rhythm("0246", "0234"), rhythm("03456", "02345"),
                rhythm("0245", "0123"),
        rhythm("024", "024"), rhythm("02346", "01234")};
    private static final Rhythm[] RESTS = {rhythm("0", "0"), rhythm("04", "04"), rhythm("06", "04"), rhythm("03", "03"), rhythm("024", "024"),
        rhythm("034", "024")};
    private static final int[] BEGINNINGS = {0, 2, 4, 4, 2, 7};
    private static final int TRIES = 64;
    private static final int QUAVER = Meter.BEAT / 2;

    private ThemeMaker() {}

    private static Rhythm rhythm(String four, String three) {
        return new Rhythm(four.chars().map(sign -> sign - '0').toArray(), three.chars().map(sign -> sign - '0').toArray());
    }

    /** The tune of a name. */
    static Theme of(String name, Meter meter) {
        Dice dice = Dice.of(name, 0x7468656D65L);
        Rhythm call = CALLS[dice.below(CALLS.length)];
        Rhythm rest = RESTS[dice.below(RESTS.length)];
        int notes = call.four().length;
        int[] best = {};
        double least = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            int[] tune = walk(dice, call, notes + rest.four().length);
            double cost = cost(tune, notes) + 0.7 * dice.unit();
            if (cost >= least) continue;
            least = cost;
            best = tune;
        }
        return new Theme(motif(call.in(meter), best, 0, meter), motif(rest.in(meter), best, notes, meter));
    }

    private static int[] walk(Dice dice, Rhythm call, int count) {
        int[] tune = new int[count];
        tune[0] = BEGINNINGS[dice.below(BEGINNINGS.length)];
        for (int i = 1; i < count; i++) {
            double kind = dice.unit();
            int size = kind < 0.08 ? 0 : kind < 0.62 ? 1 : kind < 0.82 ? 2 : kind < 0.92 ? 3 : kind < 0.97 ? 4 : 5;
            tune[i] = tune[i - 1] + (dice.chance(0.5) ? size : -size);
            boolean heavy = i < call.four().length && call.four()[i] % 4 == 0;
            if (heavy) tune[i] = stable(tune[i], tune[i] >= tune[i - 1] ? 1 : -1);
        }
        return tune;
    }

    /** A note of the tonic chord, the nearest in a direction. */
    private static int stable(int degree, int direction) {
        return Chord.of(0).nearest(degree, direction);
    }

    /** What speaks against a tune: no contour, restless leaps, too wide, too flat, no single peak. */
    private static double cost(int[] tune, int call) {
        double cost = 0;
        int low = tune[0];
        int high = tune[0];
        int leaps = 0;
        int turns = 0;
        for (int i = 1; i < tune.length; i++) {
            int move = tune[i] - tune[i - 1];
            int size = Math.abs(move);
            low = Math.min(low, tune[i]);
            high = Math.max(high, tune[i]);
            if (size == 0) cost += i == 1 ? 0.4 : 0.9;
            if (size >= 3) leaps++;
            if (size > 5) cost += 4;
            if (i < 2) continue;
            int before = tune[i - 1] - tune[i - 2];
            if (Math.abs(before) >= 3 && (Integer.signum(move) != -Integer.signum(before) || size > 2)) cost += 1.6;
            if (move * before < 0) turns++;
            if (move == 0 && before == 0) cost += 3;
        }
        int range = high - low;
        if (range < 3) cost += 2.5 * (3 - range);
        if (range > 7) cost += range - 7;
        int peaks = 0;
        for (int degree : tune) if (degree == high) peaks++;
        if (peaks > 1) cost += 0.7 * (peaks - 1);
        if (leaps == 0) cost += 0.8;
        if (leaps > 2) cost += 1.5 * (leaps - 2);
        if (turns > tune.length / 2) cost += turns - tune.length / 2.0;
        if (high > 9) cost += 2 * (high - 9);
        if (low < -3) cost += 2 * (-3 - low);
        if (distinct(tune, call) < Math.min(3, call)) cost += 1.5;
        return cost;
    }

    private static long distinct(int[] tune, int count) {
        return java.util.Arrays.stream(tune).limit(count).distinct().count();
    }

    private static Motif motif(int[] onsets, int[] tune, int from, Meter meter) {
        List<Motif.Step> steps = new ArrayList<>();
        for (int i = 0; i < onsets.length; i++) {
            int end = i + 1 < onsets.length ? onsets[i + 1] * QUAVER : meter.ticks();
            steps.add(new Motif.Step(onsets[i] * QUAVER, end - onsets[i] * QUAVER, tune[from + i]));
        }
        return new Motif(List.copyOf(steps));
    }
}
