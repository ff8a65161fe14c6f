package org.kinora.composer.internal.font;

/**
 * A sample with where and how it sounds.
 *
 * @param settings of instrument and preset together
 * @param start first sample point, end the one after the last
 * @param loopStart first point of the loop, loopEnd the one after its last
 * @param rate points a second
 * @param root MIDI key at which it sounds as recorded
 * @param cents correction of its pitch
 */
record Zone(Settings settings, int start, int end, int loopStart, int loopEnd, int rate, int root, int cents) {
    boolean sounds(int key, int velocity) {
        return key >= settings.low(Settings.KEYS) && key <= settings.high(Settings.KEYS) && velocity >= settings.low(Settings.VELOCITIES)
                && velocity <= settings.high(Settings.VELOCITIES);
    }

    /** Whether it is kept up by its loop: until the end, or until the note is let go. */
    boolean loops() {
        return (settings.get(Settings.MODES) & 1) == 1 && loopEnd - loopStart >= 4;
    }

    boolean leavesLoop() {
        return settings.get(Settings.MODES) == 3;
    }

    /** Points to go on for each sample of 48 kHz. */
    double step(int key) {
        double semitones = (key - root) * settings.get(Settings.SCALE) / 100.0 + settings.get(Settings.COARSE_TUNE)
                + (settings.get(Settings.FINE_TUNE) + cents) / 100.0;
        return rate / 48_000.0 * StrictMath.pow(2, Math.clamp(semitones, -120.0, 120.0) / 12);
    }
}
