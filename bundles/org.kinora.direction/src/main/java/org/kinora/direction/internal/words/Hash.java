package org.kinora.direction.internal.words;

import java.nio.charset.StandardCharsets;

/** A stable hash of text for choices that must not depend on order: 64-bit FNV-1a, mixed (Steele et al., SplitMix64), never negative. Pure. */
public final class Hash {
    private Hash() {}

    public static long of(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return (hash ^ (hash >>> 31)) & Long.MAX_VALUE;
    }

    /** A number from 0 to {@code bound - 1} that depends on the texts alone. */
    public static int pick(int bound, String... texts) {
        return (int) (of(String.join("\u0000", texts)) % bound);
    }
}
