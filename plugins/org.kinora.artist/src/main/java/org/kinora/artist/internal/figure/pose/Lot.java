package org.kinora.artist.internal.figure.pose;

/** What chance has given somebody: numbers from the words that name them, the same in every film. */
public final class Lot {
    private Lot() {}

    /** A whole number from 0 to {@code below - 1}. */
    public static int pick(int below, String who, String what) {
        return Math.floorMod((int) (mixed(who, what) >>> 33), below);
    }

    /** A number from -1 to 1. */
    public static double swing(String who, String what) {
        return (mixed(who, what) >>> 11) / (double) (1L << 52) - 1;
    }

    /** FNV-1a, then the finisher of SplitMix64. */
    private static long mixed(String who, String what) {
        long hash = 0xcbf29ce484222325L;
        String text = who + "/" + what;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
