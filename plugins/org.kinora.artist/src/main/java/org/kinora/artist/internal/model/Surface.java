package org.kinora.artist.internal.model;

/**
 * How a piece looks before light falls on it.
 *
 * @param tone lightness in permille, 0 black to 1000 white
 * @param colour 0xRRGGBB for styles in colour
 * @param accent whether the house style, which is grey, shows it in its colour: what a character is known by
 */
public record Surface(int tone, int colour, boolean accent, Finish finish) {
    /** A grey surface. */
    public static Surface grey(int tone, Finish finish) {
        int level = Math.clamp(Math.round(tone * 0.255f), 0, 255);
        return new Surface(tone, level << 16 | level << 8 | level, false, finish);
    }
}
