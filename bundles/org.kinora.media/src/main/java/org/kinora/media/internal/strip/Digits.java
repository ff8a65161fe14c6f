package org.kinora.media.internal.strip;

/** Small digits of 5 x 7 points that need no font. */
final class Digits {
    static final int WIDTH = 5;
    static final int HEIGHT = 7;
    private static final String KNOWN = "0123456789:.";
    /** Rows of a digit, five bits each, the first row in the highest ones. */
    private static final long[] POINTS = {
        0b01110_10001_10011_10101_11001_10001_01110L, 0b00100_01100_00100_00100_00100_00100_01110L,
        0b01110_10001_00001_00110_01000_10000_11111L, 0b01110_10001_00001_00110_00001_10001_01110L,
        0b00010_00110_01010_10010_11111_00010_00010L, 0b11111_10000_11110_00001_00001_10001_01110L,
        0b00110_01000_10000_11110_10001_10001_01110L, 0b11111_00001_00010_00100_01000_01000_01000L,
        0b01110_10001_10001_01110_10001_10001_01110L, 0b01110_10001_10001_01111_00001_00010_01100L,
        0b00000_00100_00100_00000_00100_00100_00000L, 0b00000_00000_00000_00000_00000_00100_00100L};

    private Digits() { }

    /** Draws digits, colons and points; other characters are gaps. */
    static void draw(String text, int[] pixels, int width, int left, int top, int colour) {
        for (int i = 0; i < text.length(); i++) {
            int known = KNOWN.indexOf(text.charAt(i));
            if (known >= 0) draw(POINTS[known], pixels, width, left + i * (WIDTH + 1), top, colour);
        }
    }

    private static void draw(long points, int[] pixels, int width, int left, int top, int colour) {
        for (int row = 0; row < HEIGHT; row++)
            for (int column = 0; column < WIDTH; column++)
                if ((points >> (HEIGHT - 1 - row) * WIDTH + WIDTH - 1 - column & 1) == 1) pixels[(top + row) * width + left + column] = colour;
    }
}
