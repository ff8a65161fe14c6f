package org.kinora.imaging.internal.interpolate;

import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** The pixels of a frame: luma and, with half of the width and height, its two chroma planes. */
record Carried(int width, int height, byte[] luma, byte[] blue, byte[] red) {
    /** Fractions of a pixel that a place is rounded to. */
    private static final int PARTS = 5;
    private static final int ONE = 1 << PARTS;

    static Carried still(YuvFrame frame) {
        return new Carried(frame.width(), frame.height(), plane(frame, 0), plane(frame, 1), plane(frame, 2));
    }

    private static byte[] plane(YuvFrame frame, int plane) {
        return frame.plane(plane).toArray(ValueLayout.JAVA_BYTE);
    }

    byte[] plane(int number) {
        return number == 0 ? luma : number == 1 ? blue : red;
    }

    int stride(int plane) {
        return plane == 0 ? width : width / 2;
    }

    /** What is seen where each square of four pixels looks so much of the motion away, bilinearly; beyond the edge its last pixels go on. */
    Carried along(Motion motion, float forward, float backward) {
        Carried made = new Carried(width, height, new byte[luma.length], new byte[blue.length], new byte[red.length]);
        float[] ahead = motion.forward();
        float[] back = motion.backward();
        int across = width / 2;
        int down = height / 2;
        for (int y = 0; y < down; y++)
            for (int x = 0; x < across; x++) {
                int i = 2 * (y * across + x);
                int u = place(2 * x, forward * ahead[i] + backward * back[i], width);
                int v = place(2 * y, forward * ahead[i + 1] + backward * back[i + 1], height);
                square(u, v, made.luma, 4 * y * across + 2 * x);
                pixel(blue, u >> 1, v >> 1, made.blue, i / 2);
                pixel(red, u >> 1, v >> 1, made.red, i / 2);
            }
        return made;
    }

    /** A place in parts of a pixel, not far beyond the edges. */
    private static int place(int from, float shift, int length) {
        return Math.max(-2 * ONE, Math.min((length + 1) * ONE, (int) Math.floor((from + shift) * ONE + 0.5F)));
    }

    /** Four neighbours share their fraction of a pixel: nine pixels make them. */
    private void square(int u, int v, byte[] into, int at) {
        int x = u >> PARTS;
        int y = v >> PARTS;
        int right = u & ONE - 1;
        int lower = v & ONE - 1;
        boolean inside = x >= 0 && y >= 0 && x + 2 < width && y + 2 < height;
        int column = inside ? x : bound(x, width);
        int second = inside ? x + 1 : bound(x + 1, width);
        int third = inside ? x + 2 : bound(x + 2, width);
        int row = (inside ? y : bound(y, height)) * width;
        int next = inside ? row + width : bound(y + 1, height) * width;
        int last = inside ? next + width : bound(y + 2, height) * width;
        int middle = luma[next + second] & 255;
        int a = mixed(luma[row + column] & 255, luma[row + second] & 255, right);
        int b = mixed(luma[row + second] & 255, luma[row + third] & 255, right);
        int c = mixed(luma[next + column] & 255, middle, right);
        int d = mixed(middle, luma[next + third] & 255, right);
        int e = mixed(luma[last + column] & 255, luma[last + second] & 255, right);
        int f = mixed(luma[last + second] & 255, luma[last + third] & 255, right);
        into[at] = rounded(mixed(a, c, lower));
        into[at + 1] = rounded(mixed(b, d, lower));
        into[at + width] = rounded(mixed(c, e, lower));
        into[at + width + 1] = rounded(mixed(d, f, lower));
    }

    private void pixel(byte[] plane, int u, int v, byte[] into, int at) {
        int across = width / 2;
        int x = bound(u >> PARTS, across);
        int next = bound((u >> PARTS) + 1, across);
        int row = bound(v >> PARTS, height / 2) * across;
        int below = bound((v >> PARTS) + 1, height / 2) * across;
        int right = u & ONE - 1;
        into[at] = rounded(mixed(mixed(plane[row + x] & 255, plane[row + next] & 255, right),
                mixed(plane[below + x] & 255, plane[below + next] & 255, right), v & ONE - 1));
    }

    private static int bound(int place, int length) {
        return Math.max(0, Math.min(length - 1, place));
    }

    private static int mixed(int one, int two, int part) {
        return (one << PARTS) + (two - one) * part;
    }

    private static byte rounded(int value) {
        return (byte) (value + (1 << 2 * PARTS - 1) >> 2 * PARTS);
    }
}
