package org.kinora.composer.internal.score;

import java.util.List;

/**
 * One chord as four voices sing it.
 *
 * @param chord what is sung
 * @param bass MIDI pitch of the lowest voice
 * @param upper MIDI pitches of the three others, from below
 */
record Voices(Chord chord, int bass, List<Integer> upper) {
    /** All four, from below. */
    List<Integer> all() {
        return List.of(bass, upper.get(0), upper.get(1), upper.get(2));
    }

    /** Whether two voices go to a next chord side by side in fifths or octaves, which makes them sound as one. */
    boolean parallel(Voices next) {
        List<Integer> before = all();
        List<Integer> after = next.all();
        for (int low = 0; low < 4; low++)
            for (int high = low + 1; high < 4; high++) {
                int interval = Math.floorMod(after.get(high) - after.get(low), 12);
                boolean perfect = interval == 0 || interval == 7;
                boolean same = Math.floorMod(before.get(high) - before.get(low), 12) == interval;
                boolean moved = !before.get(low).equals(after.get(low)) && !before.get(high).equals(after.get(high));
                if (perfect && same && moved) return true;
            }
        return false;
    }
}
