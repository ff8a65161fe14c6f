package org.kinora.workbench.paint.internal.stroke;

/** The grain of drawing paper: two octaves of value noise over whole pixels, always the same at the same place. */
final class Paper {
    private Paper() {}

    /** How much of a stroke the paper takes at a place, of 1024. */
    static int shows(int x, int y, int grain) {
        int noise = (3 * at(x, y) + 2 * at((x >> 1) + 911, (y >> 1) + 353)) / 5;
        int tooth = Math.clamp((noise - 300) * 2L, 0, 1024);
        return 1024 - (1024 - tooth) * grain / 1000;
    }

    /** Avalanche of two numbers (the finaliser of MurmurHash3), 0 to 1023. */
    private static int at(int x, int y) {
        int h = x * 0x9E3779B1 ^ y * 0x85EBCA77;
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return (h ^ h >>> 16) >>> 22;
    }
}
