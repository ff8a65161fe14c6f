package org.kinora.imaging.internal.colour;

import org.kinora.api.imaging.ColourTable;

/**
 * A lattice read by tetrahedra (Kasson et al., "Performing color space conversions with three-dimensional linear interpolation", 1995).
 *
 * <p>For codes of 8 bit an entry's three numbers lie in one long, 12 bits of each in a field of 21, so that one multiplication weighs all three;
 * weights are of
 * 8 bit and sum to 256. A weight is off by 1/512 at most, so that the result differs from the exact one by two codes
 * on a lattice that jumps from black to white between neighbours, and by less than one on one that is used for grading. Immutable; thread-safe.
 */
final class Lattice {
    private static final long ROUND = 128L | 128L << 21 | 128L << 42;
    private static final int TOP = 4095;

    private final int size;
    private final float[] entries;
    private final float[] least = new float[3];
    private final float[] scale = new float[3];
    private long[] packed;
    private final int[] index = new int[3 * 256];
    private final int[] part = new int[3 * 256];
    private final byte[] code = new byte[TOP + 1];

    Lattice(ColourTable table) {
        size = table.size();
        entries = table.entries();
        for (int c = 0; c < 3; c++) {
            least[c] = table.least(c);
            scale[c] = (size - 1) / (table.most(c) - table.least(c));
        }
    }

    /** Makes what 8 bit codes need. */
    Lattice forCodes() {
        packed = new long[entries.length / 3];
        for (int i = 0; i < packed.length; i++) packed[i] = twelve(3 * i) << 42 | twelve(3 * i + 1) << 21 | twelve(3 * i + 2);
        int[] stride = {1, size, size * size};
        for (int c = 0; c < 3; c++) {
            for (int v = 0; v < 256; v++) {
                float place = place(c, v / 255f);
                int below = Math.min((int) place, size - 2);
                index[256 * c + v] = below * stride[c];
                part[256 * c + v] = Math.round((place - below) * 256);
            }
        }
        for (int i = 0; i <= TOP; i++) code[i] = (byte) Math.round(i * 255f / TOP);
        return this;
    }

    private long twelve(int at) {
        return Math.round(Math.clamp(entries[at], 0f, 1f) * TOP);
    }

    private float place(int channel, float code) {
        return Math.clamp((code - least[channel]) * scale[channel], 0f, size - 1f);
    }

    /** Some pixels of 8 bit codes, red, green and blue by themselves; the results may go where the codes are. */
    void codes(byte[] red, byte[] green, byte[] blue, int from, int to) {
        int sg = size;
        int sb = size * size;
        for (int i = from; i < to; i++) {
            int r = red[i] & 0xFF;
            int g = 256 + (green[i] & 0xFF);
            int b = 512 + (blue[i] & 0xFF);
            int at = index[r] + index[g] + index[b];
            int fr = part[r];
            int fg = part[g];
            int fb = part[b];
            long mixed = ROUND + mixed(at, fr, fg, fb, sg, sb);
            red[i] = code[(int) (mixed >>> 50) & 0xFFF];
            green[i] = code[(int) (mixed >>> 29) & 0xFFF];
            blue[i] = code[(int) (mixed >>> 8) & 0xFFF];
        }
    }

    private long mixed(int at, int fr, int fg, int fb, int sg, int sb) {
        long[] p = packed;
        long far = p[at + 1 + sg + sb];
        long near = p[at];
        if (fr >= fg) {
            if (fg >= fb) return near * (256 - fr) + p[at + 1] * (fr - fg) + p[at + 1 + sg] * (fg - fb) + far * fb;
            if (fr >= fb) return near * (256 - fr) + p[at + 1] * (fr - fb) + p[at + 1 + sb] * (fb - fg) + far * fg;
            return near * (256 - fb) + p[at + sb] * (fb - fr) + p[at + 1 + sb] * (fr - fg) + far * fg;
        }
        if (fr >= fb) return near * (256 - fg) + p[at + sg] * (fg - fr) + p[at + 1 + sg] * (fr - fb) + far * fb;
        if (fg >= fb) return near * (256 - fg) + p[at + sg] * (fg - fb) + p[at + sg + sb] * (fb - fr) + far * fr;
        return near * (256 - fb) + p[at + sb] * (fb - fg) + p[at + sg + sb] * (fg - fr) + far * fr;
    }

    /** One pixel exactly: three codes in, three out. */
    void exact(float[] rgb) {
        int at = 0;
        float[] f = new float[3];
        int[] strides = {1, size, size * size};
        for (int c = 0; c < 3; c++) {
            float place = place(c, rgb[c]);
            int below = Math.min((int) place, size - 2);
            f[c] = place - below;
            at += below * strides[c];
        }
        int first = f[0] >= f[1] ? (f[0] >= f[2] ? 0 : 2) : f[1] >= f[2] ? 1 : 2;
        int last = f[0] < f[1] ? (f[0] < f[2] ? 0 : 2) : f[1] < f[2] ? 1 : 2;
        if (first == last) last = (first + 2) % 3;
        int middle = 3 - first - last;
        int one = at + strides[first];
        int two = one + strides[middle];
        int three = two + strides[last];
        for (int c = 0; c < 3; c++)
            rgb[c] = entries[3 * at + c] * (1 - f[first]) + entries[3 * one + c] * (f[first] - f[middle]) + entries[3 * two
                    + c] * (f[middle] - f[last])
                    + entries[3 * three + c] * f[last];
    }
}
