package org.kinora.imaging.internal.fill;

/** Numbers that look drawn by lot but follow from a seed, a place and a count: the same whoever asks, and in whichever order. */
final class Chance {
    private Chance() {
    }

    /** Any of the 2^32 numbers (the finaliser of SplitMix64, Steele, Lea and Flood 2014). */
    static int at(long seed, int place, int count) {
        long z = seed + place * 0x9E3779B97F4A7C15L + count * 0xD1B54A32D192ED03L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return (int) ((z ^ z >>> 31) >>> 32);
    }

    /** A number from {@code low} to {@code high}, both among them. */
    static int between(int drawn, int low, int high) {
        return low + (int) ((drawn & 0xFFFFFFFFL) * (high - low + 1) >>> 32);
    }
}
