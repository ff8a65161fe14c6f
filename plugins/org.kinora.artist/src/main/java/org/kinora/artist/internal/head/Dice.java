package org.kinora.artist.internal.head;

/** Draws lots from words, so that the same person looks the same in every picture. */
public final class Dice {
    private Dice() {}

    /** 0 to 1, from the words alone (FNV-1a, stirred as in SplitMix64). */
    public static double roll(String who, String what) {
        long hash = 0xcbf29ce484222325L;
        String words = who + '\n' + what;
        for (int i = 0; i < words.length(); i++) hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return ((hash ^ hash >>> 31) >>> 11) / (double) (1L << 53);
    }

    /** A value about 0, from -{@code far} to {@code far}. */
    public static double swing(String who, String what, double far) {
        return (2 * roll(who, what) - 1) * far;
    }

    /** One of several. */
    public static String choose(String who, String what, String... choices) {
        return choices[Math.min(choices.length - 1, (int) (roll(who, what) * choices.length))];
    }
}
