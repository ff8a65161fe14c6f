package org.kinora.voice.internal.line;

import java.util.List;

/**
 * A line as an engine speaks it, before room and level.
 *
 * @param sound 48 kHz mono, about ±1, from the first sound on; what follows the last sound may be missing
 * @param sounds in order, without gaps, from the start of the sound
 */
public record Recital(double[] sound, List<Sound> sounds) {
    /**
     * A phoneme or a pause.
     *
     * @param symbol SAMPA, {@code _} for a pause
     * @param word number of its word in the line; -1 for a pause
     * @param shown the word as written; {@code _} for a pause
     * @param samples how long, at 48 kHz
     */
    public record Sound(String symbol, int word, String shown, int samples) {
        /** Nobody speaks. */
        public static Sound pause(int samples) {
            return new Sound("_", -1, "_", samples);
        }
    }

    /** Samples from the first sound to the end of the last that is no pause. */
    int spoken() {
        int at = 0;
        int end = 0;
        for (Sound sound : sounds) {
            at += sound.samples();
            if (sound.word() >= 0) end = at;
        }
        return end;
    }
}
