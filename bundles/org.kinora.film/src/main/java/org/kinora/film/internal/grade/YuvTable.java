package org.kinora.film.internal.grade;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.ColourTable;
import org.kinora.api.media.YuvFrame;

/**
 * A table for frames as they are, Y, U and V in and out, without a way over red, green and blue: a lattice of 65 entries along each side, read by
 * tetrahedra. The three numbers of an entry lie in one 64 bit number, 21 bits each, so that one multiplication weighs all of them. Chroma holds for
 * its four pixels of luma, and becomes the mean of what they give. Immutable; thread-safe.
 */
public final class YuvTable {
    private static final int SIDE = 65;
    private static final int STEP = 4;
    private static final int SCALE = 16;
    private static final int U = SIDE;
    private static final int V = SIDE * SIDE;
    private static final int FIELD = 21;
    private static final int MASK = (1 << FIELD) - 1;

    private final long[] entries = new long[SIDE * SIDE * SIDE];

    public YuvTable(ColourTable table) {
        Sampled sampled = new Sampled(table);
        double[] rgb = new double[3];
        for (int i = 0; i < entries.length; i++) {
            double luma = (i % SIDE * STEP - 16) / 219.0;
            double blue = (i / U % SIDE * STEP - 128) / 224.0;
            double red = (i / V * STEP - 128) / 224.0;
            rgb[0] = luma + 1.5748 * red;
            rgb[1] = luma - 0.1873242729 * blue - 0.4681242729 * red;
            rgb[2] = luma + 1.8556 * blue;
            sampled.apply(rgb);
            double y = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
            entries[i] = code(16 + 219 * y) << 2 * FIELD | code(128 + 224 * (rgb[2] - y) / 1.8556) << FIELD | code(128 + 224 * (rgb[0] - y) / 1.5748);
        }
    }

    private static long code(double value) {
        return Math.round(Math.clamp(value, 1, 254) * SCALE);
    }

    /** Changes all colours of a frame. */
    public void apply(YuvFrame frame) {
        int width = frame.width();
        byte[] upper = new byte[width];
        byte[] lower = new byte[width];
        byte[] blue = new byte[width / 2];
        byte[] red = new byte[width / 2];
        MemorySegment memory = frame.memory();
        for (int row = 0; row < frame.height() / 2; row++) {
            long luma = 2L * row * width;
            long chroma = (long) row * (width / 2);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, luma, upper, 0, width);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, luma + width, lower, 0, width);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, frame.offset(1) + chroma, blue, 0, width / 2);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, frame.offset(2) + chroma, red, 0, width / 2);
            rows(upper, lower, blue, red);
            MemorySegment.copy(upper, 0, memory, ValueLayout.JAVA_BYTE, luma, width);
            MemorySegment.copy(lower, 0, memory, ValueLayout.JAVA_BYTE, luma + width, width);
            MemorySegment.copy(blue, 0, memory, ValueLayout.JAVA_BYTE, frame.offset(1) + chroma, width / 2);
            MemorySegment.copy(red, 0, memory, ValueLayout.JAVA_BYTE, frame.offset(2) + chroma, width / 2);
        }
    }

    private void rows(byte[] upper, byte[] lower, byte[] blue, byte[] red) {
        for (int x = 0; x < blue.length; x++) {
            int u = blue[x] & 255;
            int v = red[x] & 255;
            long a = mixed(upper[2 * x] & 255, u, v);
            long b = mixed(upper[2 * x + 1] & 255, u, v);
            long c = mixed(lower[2 * x] & 255, u, v);
            long d = mixed(lower[2 * x + 1] & 255, u, v);
            upper[2 * x] = luma(a);
            upper[2 * x + 1] = luma(b);
            lower[2 * x] = luma(c);
            lower[2 * x + 1] = luma(d);
            long sum = a + b + c + d;
            blue[x] = (byte) (((int) (sum >>> FIELD) & MASK) + 2 * STEP * SCALE >> 8);
            red[x] = (byte) (((int) sum & MASK) + 2 * STEP * SCALE >> 8);
        }
    }

    private static byte luma(long mixed) {
        return (byte) ((int) (mixed >>> 2 * FIELD) + STEP * SCALE / 2 >> 6);
    }

    /** {@link #STEP} times the entry at a colour. */
    private long mixed(int y, int u, int v) {
        int at = (y >> 2) + (u >> 2) * U + (v >> 2) * V;
        int fy = y & 3;
        int fu = u & 3;
        int fv = v & 3;
        long[] p = entries;
        long near = p[at];
        long far = p[at + 1 + U + V];
        if (fy >= fu) {
            if (fu >= fv) return near * (STEP - fy) + p[at + 1] * (fy - fu) + p[at + 1 + U] * (fu - fv) + far * fv;
            if (fy >= fv) return near * (STEP - fy) + p[at + 1] * (fy - fv) + p[at + 1 + V] * (fv - fu) + far * fu;
            return near * (STEP - fv) + p[at + V] * (fv - fy) + p[at + 1 + V] * (fy - fu) + far * fu;
        }
        if (fy >= fv) return near * (STEP - fu) + p[at + U] * (fu - fy) + p[at + 1 + U] * (fy - fv) + far * fv;
        if (fu >= fv) return near * (STEP - fu) + p[at + U] * (fu - fv) + p[at + U + V] * (fv - fy) + far * fy;
        return near * (STEP - fv) + p[at + V] * (fv - fu) + p[at + U + V] * (fu - fy) + far * fy;
    }
}
