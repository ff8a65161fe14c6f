package org.kinora.artist.internal.motion;

/**
 * Chance that is the same every time: numbers from a seed and an index (SplitMix64; Steele, Lea, Flood, "Fast splittable pseudorandom number
 * generators",
 * 2014).
 */
public record Dice(long seed) {
    /** Chance of its own for a name. */
    public Dice of(String name) {
        long hash = seed;
        for (int i = 0; i < name.length(); i++) hash = mixed(hash + name.charAt(i));
        return new Dice(mixed(hash + name.length()));
    }

    /** 0 or more, below 1. */
    public double at(long index) {
        return (mixed(seed + index * 0x9E3779B97F4A7C15L) >>> 11) * 0x1p-53;
    }

    /** At least {@code from}, below {@code to}. */
    public double between(long index, double from, double to) {
        return from + (to - from) * at(index);
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
