package org.kinora.artist.internal.set.craft;

/** Numbers that depend on a text alone: SplitMix64 (Steele et al. 2014) over an FNV-1a hash. Belongs to one thread. */
public final class Dice {
    private long state;

    public Dice(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        state = hash;
    }

    /** The next number from 0 to {@code bound - 1}. */
    public int next(int bound) {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (int) (((mixed ^ (mixed >>> 31)) >>> 1) % bound);
    }

    /** The next number between two. */
    public double between(double from, double to) {
        return from + (to - from) * next(4096) / 4095.0;
    }

    public boolean chance(int percent) {
        return next(100) < percent;
    }
}
