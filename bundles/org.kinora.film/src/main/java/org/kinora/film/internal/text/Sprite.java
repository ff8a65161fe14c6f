package org.kinora.film.internal.text;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/**
 * A translucent picture in a box of a frame, as YUV planes with coverage; painted once, then laid over many frames. Immutable; thread-safe.
 *
 * <p>Conversion is BT.709, limited range, chroma averaged over 2 x 2 pixels weighted by coverage. Rows that are empty cost nothing.
 */
public final class Sprite {
    private final int x;
    private final int y;
    private final Plane luma;
    private final Plane blue;
    private final Plane red;

    /**
     * @param x column of the frame at which the picture begins, even; @param y row, even; the picture's sides are even and it holds premultiplied
     * ARGB
     */
    Sprite(int x, int y, BufferedImage picture) {
        this.x = x;
        this.y = y;
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        luma = new Plane(width, height);
        blue = new Plane(width / 2, height / 2);
        red = new Plane(width / 2, height / 2);
        for (int row = 0; row < height; row++)
            for (int column = 0; column < width; column++) {
                int pixel = pixels[row * width + column];
                int a = pixel >>> 24;
                int value = 47 * (pixel >> 16 & 255) + 157 * (pixel >> 8 & 255) + 16 * (pixel & 255);
                luma.set(row, column, (16 * a * 256 / 255 + value + 128) >> 8, a);
            }
        for (int row = 0; row < height / 2; row++)
            for (int column = 0; column < width / 2; column++) chroma(pixels, width, row, column);
        luma.measure();
        blue.measure();
        red.measure();
    }

    private void chroma(int[] pixels, int width, int row, int column) {
        int a = 0;
        int r = 0;
        int g = 0;
        int b = 0;
        for (int i = 0; i < 4; i++) {
            int pixel = pixels[(row * 2 + i / 2) * width + column * 2 + i % 2];
            a += pixel >>> 24;
            r += pixel >> 16 & 255;
            g += pixel >> 8 & 255;
            b += pixel & 255;
        }
        int cover = (a + 2) / 4;
        int neutral = 128 * cover * 256 / 255;
        blue.set(row, column, (neutral + (-26 * r - 87 * g + 112 * b) / 4 + 128) >> 8, cover);
        red.set(row, column, (neutral + (112 * r - 102 * g - 10 * b) / 4 + 128) >> 8, cover);
    }

    /** Lays the picture over a frame; {@code opacity} 0 to 256. What lies outside the frame is left out. */
    public void over(YuvFrame frame, int opacity) {
        over(frame, 0, 0, opacity);
    }

    /** The same so many pixels farther to the right and down; colour follows in steps of two pixels, as its planes are half as fine. */
    public void over(YuvFrame frame, int right, int down, int opacity) {
        if (opacity <= 0) return;
        luma.over(frame.plane(0), frame.stride(0), frame.rows(0), x + right, y + down, opacity);
        blue.over(frame.plane(1), frame.stride(1), frame.rows(1), x / 2 + (right >> 1), y / 2 + (down >> 1), opacity);
        red.over(frame.plane(2), frame.stride(2), frame.rows(2), x / 2 + (right >> 1), y / 2 + (down >> 1), opacity);
    }

    /** Values already multiplied by their coverage, and how much of the frame shows through. */
    private static final class Plane {
        private final int width;
        private final int height;
        private final byte[] value;
        private final byte[] cover;
        private final int[] from;
        private final int[] to;

        Plane(int width, int height) {
            this.width = width;
            this.height = height;
            value = new byte[width * height];
            cover = new byte[width * height];
            from = new int[height];
            to = new int[height];
        }

        void set(int row, int column, int premultiplied, int a) {
            value[row * width + column] = (byte) Math.clamp(premultiplied, 0, 255);
            cover[row * width + column] = (byte) a;
        }

        void measure() {
            for (int row = 0; row < height; row++) {
                from[row] = width;
                for (int column = 0; column < width; column++) {
                    if (cover[row * width + column] == 0) continue;
                    from[row] = Math.min(from[row], column);
                    to[row] = column + 1;
                }
            }
        }

        void over(MemorySegment plane, int stride, int rows, int x, int y, int opacity) {
            byte[] line = new byte[width];
            for (int row = Math.max(0, -y); row < Math.min(height, rows - y); row++) {
                int first = Math.max(from[row], -x);
                int count = Math.min(to[row], stride - x) - first;
                if (count <= 0) continue;
                long base = (long) (y + row) * stride + x + first;
                MemorySegment.copy(plane, ValueLayout.JAVA_BYTE, base, line, 0, count);
                blend(line, row * width + first, count, opacity);
                MemorySegment.copy(line, 0, plane, ValueLayout.JAVA_BYTE, base, count);
            }
        }

        private void blend(byte[] line, int at, int count, int opacity) {
            for (int i = 0; i < count; i++) {
                int a = (cover[at + i] & 255) * opacity;
                int v = (value[at + i] & 255) * opacity;
                line[i] = (byte) ((v * 255 + (line[i] & 255) * (255 * 256 - a) + 255 * 128) / (255 * 256));
            }
        }
    }
}
