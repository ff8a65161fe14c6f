package org.kinora.media.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/**
 * sRGB pixels to BT.709 limited range and back, in 16 bit fixed point: Rec. ITU-R BT.709-6, items 3.2 to 3.4 with 8 bit quantisation. Chroma is the
 * mean of four pixels, and is repeated on the way back.
 */
final class Bt709 {
    private static final int HALF = 1 << 15;

    private Bt709() { }

    static void toYuv(int[] pixels, YuvFrame into) {
        int width = into.width();
        int height = into.height();
        if (pixels.length != width * height) throw new IllegalArgumentException(pixels.length + " pixels for " + width + " x " + height);
        MemorySegment memory = into.memory();
        byte[] upper = new byte[width];
        byte[] lower = new byte[width];
        byte[] u = new byte[width / 2];
        byte[] v = new byte[width / 2];
        for (int y = 0; y < height; y += 2) {
            for (int x = 0; x < width; x += 2) {
                int at = y * width + x;
                int a = pixels[at];
                int b = pixels[at + 1];
                int c = pixels[at + width];
                int d = pixels[at + width + 1];
                upper[x] = luma(a);
                upper[x + 1] = luma(b);
                lower[x] = luma(c);
                lower[x + 1] = luma(d);
                int red = (a >> 16 & 255) + (b >> 16 & 255) + (c >> 16 & 255) + (d >> 16 & 255);
                int green = (a >> 8 & 255) + (b >> 8 & 255) + (c >> 8 & 255) + (d >> 8 & 255);
                int blue = (a & 255) + (b & 255) + (c & 255) + (d & 255);
                u[x / 2] = (byte) (128 + (-6596 * red - 22189 * green + 28785 * blue + 4 * HALF >> 18));
                v[x / 2] = (byte) (128 + (28784 * red - 26145 * green - 2639 * blue + 4 * HALF >> 18));
            }
            put(upper, memory, (long) y * width);
            put(lower, memory, (long) (y + 1) * width);
            put(u, memory, into.offset(1) + (long) y / 2 * u.length);
            put(v, memory, into.offset(2) + (long) y / 2 * v.length);
        }
    }

    private static void put(byte[] row, MemorySegment memory, long at) {
        MemorySegment.copy(row, 0, memory, ValueLayout.JAVA_BYTE, at, row.length);
    }

    private static byte luma(int pixel) {
        return (byte) (16 + (11966 * (pixel >> 16 & 255) + 40254 * (pixel >> 8 & 255) + 4064 * (pixel & 255) + HALF >> 16));
    }

    static int[] toPixels(YuvFrame frame) {
        int width = frame.width();
        MemorySegment memory = frame.memory();
        int[] pixels = new int[width * frame.height()];
        byte[] lumas = new byte[width];
        Chroma chroma = new Chroma(width);
        int[] row = new int[width];
        for (int y = 0; y < frame.height(); y++) {
            if (y % 2 == 0) chroma.read(memory, frame.offset(1) + (long) y / 2 * (width / 2), frame.offset(2) + (long) y / 2 * (width / 2));
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, (long) y * width, lumas, 0, width);
            for (int x = 0; x < width; x++) row[x] = 76309 * ((lumas[x] & 255) - 16) + HALF;
            chroma.colour(row);
            System.arraycopy(row, 0, pixels, y * width, width);
        }
        return pixels;
    }

    /** What the colour of two rows adds to red, green and blue, for each column: worked out once, in loops that the compiler turns into vectors. */
    private static final class Chroma {
        private final byte[] blues;
        private final byte[] reds;
        private final int[] toRed;
        private final int[] toGreen;
        private final int[] toBlue;

        Chroma(int width) {
            blues = new byte[width / 2];
            reds = new byte[width / 2];
            toRed = new int[width];
            toGreen = new int[width];
            toBlue = new int[width];
        }

        void read(MemorySegment memory, long blue, long red) {
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, blue, blues, 0, blues.length);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, red, reds, 0, reds.length);
            for (int i = 0; i < blues.length; i++) {
                int u = (blues[i] & 255) - 128;
                int v = (reds[i] & 255) - 128;
                toRed[2 * i] = toRed[2 * i + 1] = 117489 * v;
                toGreen[2 * i] = toGreen[2 * i + 1] = -13975 * u - 34925 * v;
                toBlue[2 * i] = toBlue[2 * i + 1] = 138438 * u;
            }
        }

        /** Luma, scaled, to pixels in place. */
        void colour(int[] row) {
            for (int x = 0; x < row.length; x++) {
                // Math.clamp would be one of longs
                int red = Math.min(255, Math.max(0, row[x] + toRed[x] >> 16));
                int green = Math.min(255, Math.max(0, row[x] + toGreen[x] >> 16));
                int blue = Math.min(255, Math.max(0, row[x] + toBlue[x] >> 16));
                row[x] = 0xFF000000 | red << 16 | green << 8 | blue;
            }
        }
    }
}
