package org.kinora.composer.internal.wave;

import java.nio.charset.StandardCharsets;

/** A repeatable source of chance: SplitMix64 (Steele, Lea, Flood 2014). Not thread-safe. */
public final class Dice {
    private long state;

    public Dice(long seed) {
        this.state = seed;
    }

    /** Chance that depends on a text and a seed, the same on every machine (FNV-1a). */
    public static Dice of(String text, long seed) {
        long hash = 0xCBF29CE484222325L ^ seed * 0x9E3779B97F4A7C15L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        return new Dice(hash);
    }

    public long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 (included) to 1 (not included). */
    public double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From {@code low} to {@code high}. */
    public double between(double low, double high) {
        return low + (high - low) * unit();
    }

    /** From 0 to {@code bound} - 1. */
    public int below(int bound) {
        return (int) Math.floorMod(next() >>> 1, (long) bound);
    }

    /** True with a probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** Around 0, mostly within ±1 (sum of four uniform values). */
    public double bell() {
        return unit() + unit() + unit() + unit() - 2;
    }
}
