package org.kinora.composer.internal.score;

/** The ensemble. */
public enum Instrument {
    PIANO(33, 96, -0.12, 9, 0), GRAND(33, 98, -0.12, 8, 0), EPIANO(36, 88, 0.15, 8, 4), STRINGS(40, 91, 0, 6, 48), VIOLIN(55, 93, 0.2, 8, 40),
    SPICCATO(43, 88, 0.2, 4, 48), PIZZICATO(43, 86, 0.25, 6, 45), TREMOLO(40, 88, 0, 6, 44), CHOIR(45, 81, 0, 8, 52), HORN(41, 77, -0.3, 7, 60),
    TRUMPET(55, 82, -0.15, 8, 59), FLUTE(60, 93, 0.2, 7, 73), CLARINET(52, 86, 0.15, 7, 71), WHISTLE(64, 91, 0.05, 9, 78),
    ACCORDION(53, 84, -0.2, 7, 21), PLUCK(40, 86, 0.22, 9, 24), STEEL(40, 86, -0.22, 9, 25), HARP(36, 93, 0.3, 8, 46), BANJO(50, 84, 0.3, 6, 105),
    BASS(28, 55, 0, 5, 33), UPRIGHT(28, 57, 0, 7, 32), SUB(26, 52, 0, 2, 38), DRONE(24, 60, 0, 0, 89), BELL(60, 98, 0.25, 9, 8),
    VIBES(53, 89, 0.2, 9, 11), MARIMBA(45, 89, -0.25, 7, 12), LEAD(50, 88, 0.1, 3, 81), PAD(40, 86, 0, 0, 89), ARP(43, 91, -0.2, 2, 80),
    BOOM(-0.1, 4, 35), TOM(-0.2, 4, 45), TIMPANI(-0.25, 5, 41), KICK(0, 2, 36), SNARE(0.08, 3, 38), BRUSH(0.08, 5, 40), TICK(0.15, 4, 37),
    CLAP(-0.05, 3, 39), HAT(0.3, 3, 42), RIDE(0.35, 4, 51), CRASH(0.2, 4, 49), SHAKER(0.4, 4, 82), TAMBOURINE(-0.35, 5, 54), WOOD(-0.3, 4, 76),
    SWELL(0, 0, 49);

    private final int lowest;
    private final int highest;
    private final double seat;
    private final int loose;
    private final int program;
    private final boolean drum;

    Instrument(int lowest, int highest, double seat, int loose, int program) {
        this(lowest, highest, seat, loose, program, false);
    }

    Instrument(double seat, int loose, int program) {
        this(0, 127, seat, loose, program, true);
    }

    Instrument(int lowest, int highest, double seat, int loose, int program, boolean drum) {
        this.lowest = lowest;
        this.highest = highest;
        this.seat = seat;
        this.loose = loose;
        this.program = program;
        this.drum = drum;
    }

    /** The lowest MIDI pitch that sounds well. */
    public int lowest() {
        return lowest;
    }

    /** The highest MIDI pitch that sounds well. */
    public int highest() {
        return highest;
    }

    /** Where it sits, -1 (left) to 1. */
    public double seat() {
        return seat;
    }

    /** How loosely it is played, milliseconds. */
    public int loose() {
        return loose;
    }

    /** Its number in the General MIDI sound set: a program, or the key of a drum. */
    public int program() {
        return program;
    }

    public boolean drum() {
        return drum;
    }

    /** The same note in an octave that it can play. */
    public int inRange(int pitch) {
        int within = pitch;
        while (within < lowest) within += 12;
        while (within > highest) within -= 12;
        return within;
    }
}
