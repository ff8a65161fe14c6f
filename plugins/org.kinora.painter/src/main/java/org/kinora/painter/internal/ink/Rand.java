package org.kinora.painter.internal.ink;

/** A small deterministic source of variation (SplitMix64, Steele et al. 2014). Not thread-safe. */
public final class Rand {
    private long state;

    public Rand(long seed) {
        state = seed;
    }

    /** Another source that depends on this one's seed and a number only. */
    public Rand fork(long salt) {
        return new Rand(mix(state ^ mix(salt + 0x9E3779B97F4A7C15L)));
    }

    /** From 0 up to 1. */
    public double next() {
        state += 0x9E3779B97F4A7C15L;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    public double between(double low, double high) {
        return low + (high - low) * next();
    }

    /** From 0 up to n - 1. */
    public int pick(int n) {
        return (int) (next() * n);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
