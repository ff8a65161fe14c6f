package org.kinora.composer.internal.font;

import java.util.Arrays;

/** The generators of a zone: numbers by their index in the specification, with its defaults. */
final class Settings {
    static final int START = 0;
    static final int END = 1;
    static final int LOOP_START = 2;
    static final int LOOP_END = 3;
    static final int START_COARSE = 4;
    static final int FILTER = 8;
    static final int RESONANCE = 9;
    static final int END_COARSE = 12;
    static final int ATTACK = 34;
    static final int HOLD = 35;
    static final int DECAY = 36;
    static final int SUSTAIN = 37;
    static final int RELEASE = 38;
    static final int INSTRUMENT = 41;
    static final int KEYS = 43;
    static final int VELOCITIES = 44;
    static final int LOOP_START_COARSE = 45;
    static final int ATTENUATION = 48;
    static final int LOOP_END_COARSE = 50;
    static final int COARSE_TUNE = 51;
    static final int FINE_TUNE = 52;
    static final int SAMPLE = 53;
    static final int MODES = 54;
    static final int SCALE = 56;
    static final int ROOT = 58;

    private static final int COUNT = 61;
    private static final int NEVER_FILTERED = 13_500;
    private static final int AT_ONCE = -12_000;
    private static final int ALL = 0x7F00;

    private final int[] values;
    private final boolean[] given;

    private Settings(int[] values, boolean[] given) {
        this.values = values;
        this.given = given;
    }

    /** Those of an instrument's zone before anything is said. */
    static Settings usual() {
        int[] values = new int[COUNT];
        values[FILTER] = NEVER_FILTERED;
        for (int time : new int[] {ATTACK, HOLD, DECAY, RELEASE}) values[time] = AT_ONCE;
        values[KEYS] = ALL;
        values[VELOCITIES] = ALL;
        values[SCALE] = 100;
        values[ROOT] = -1;
        return new Settings(values, new boolean[COUNT]);
    }

    /** Those of a preset's zone before anything is said: they are added to those of the instrument. */
    static Settings nothing() {
        int[] values = new int[COUNT];
        values[KEYS] = ALL;
        values[VELOCITIES] = ALL;
        return new Settings(values, new boolean[COUNT]);
    }

    Settings copy() {
        return new Settings(values.clone(), given.clone());
    }

    void set(int index, int value) {
        if (index >= COUNT) return;
        values[index] = value;
        given[index] = true;
    }

    int get(int index) {
        return values[index];
    }

    boolean given(int index) {
        return given[index];
    }

    /** Lowest and highest of a range. */
    int low(int index) {
        return values[index] & 0x7F;
    }

    int high(int index) {
        return values[index] >> 8 & 0x7F;
    }

    /** These with those of a preset's zone added; ranges are cut to what both allow. */
    Settings plus(Settings preset) {
        int[] sum = Arrays.copyOf(values, COUNT);
        for (int i : new int[] {FILTER, RESONANCE, ATTACK, HOLD, DECAY, SUSTAIN, RELEASE, ATTENUATION, COARSE_TUNE, FINE_TUNE, SCALE})
            sum[i] += preset.values[i];
        for (int range : new int[] {KEYS, VELOCITIES})
            sum[range] = Math.max(low(range), preset.low(range)) | Math.min(high(range), preset.high(range)) << 8;
        return new Settings(sum, given);
    }

    /** A time in seconds; 0 for the least. */
    double seconds(int index) {
        return values[index] <= AT_ONCE ? 0.001 : Math.min(30, StrictMath.pow(2, values[index] / 1200.0));
    }
}
