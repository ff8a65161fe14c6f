package org.kinora.composer.internal.score;

/** Seven-note scales. */
public enum Mode {
    MAJOR(0, 2, 4, 5, 7, 9, 11), MINOR(0, 2, 3, 5, 7, 8, 10), DORIAN(0, 2, 3, 5, 7, 9, 10), PHRYGIAN(0, 1, 3, 5, 7, 8, 10),
    LYDIAN(0, 2, 4, 6, 7, 9, 11), MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10), HARMONIC(0, 2, 3, 5, 7, 8, 11);

    private final int[] steps;

    Mode(int... steps) {
        this.steps = steps;
    }

    /** Semitones above the tonic of a scale degree (0 = tonic, 7 = an octave above, negative below). */
    public int semitones(int degree) {
        return Math.floorDiv(degree, 7) * 12 + steps[Math.floorMod(degree, 7)];
    }

    public boolean minor() {
        return steps[2] == 3;
    }
}
