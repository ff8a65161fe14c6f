package org.kinora.stage.internal.words;

import java.nio.charset.StandardCharsets;

/** Numbers that depend on a text alone: SplitMix64 (Steele et al. 2014) over an FNV-1a hash. Used by one thread. */
public final class Seed {
    private long state;

    public Seed(String... texts) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : String.join("\u0000", texts).getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        state = hash;
    }

    /** The next number from 0 to {@code bound - 1}. */
    public int next(int bound) {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return (int) (((mixed ^ (mixed >>> 31)) >>> 1) % bound);
    }

    /** The next number from one to another, both included. */
    public int between(int from, int to) {
        return from + next(to - from + 1);
    }
}
