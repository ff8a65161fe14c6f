package org.kinora.composer.internal.score;

import java.util.List;

/** Holds the chords: each voice by itself, over bar lines while its note stays, so that nothing is struck again without need. */
final class Pad {
    private static final int LONGEST = 3;

    private final Brief brief;
    private final Sheet sheet;
    private final int[] pitches = {-1, -1, -1};
    private final long[] starts = new long[3];
    private final int[] bars = new int[3];
    private final double[] forces = new double[3];

    Pad(Brief brief, Sheet sheet) {
        this.brief = brief;
        this.sheet = sheet;
    }

    /** A chord begins. */
    void chord(int bar, long start, List<Integer> upper, double force) {
        for (int voice = 0; voice < 3; voice++) {
            if (pitches[voice] == upper.get(voice) && bar - bars[voice] < LONGEST) continue;
            release(voice, start);
            pitches[voice] = upper.get(voice);
            starts[voice] = start;
            bars[voice] = bar;
            forces[voice] = force;
        }
    }

    /** Everything that is held ends. */
    void release(long end) {
        for (int voice = 0; voice < 3; voice++) release(voice, end);
    }

    private void release(int voice, long end) {
        if (pitches[voice] < 0) return;
        Instrument player = brief.style().pad().orElse(Instrument.STRINGS);
        long length = end - starts[voice] + (end >= brief.grid().samples() && !brief.grid().loop() ? 0 : Tempo.RATE / 8);
        sheet.write(Stem.HARMONY, player, starts[voice], length, player.inRange(pitches[voice]), forces[voice] * 0.42, 0.55 * (voice - 1));
        pitches[voice] = -1;
    }
}
