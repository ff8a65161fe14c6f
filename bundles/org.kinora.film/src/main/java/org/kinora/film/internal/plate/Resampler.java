package org.kinora.film.internal.plate;

import java.util.Arrays;

/**
 * Scales and moves a plane by parts of a pixel, row after row: first along the rows, then across them. One thread; its buffers serve one plane
 * after the other.
 *
 * <p>Weights along rows are 1/128, those across 1/4096; between both 16 bits are kept, so that a value is rounded once.
 */
final class Resampler {
    /** Sum of the weights along rows. */
    static final int ALONG = 128;
    /** Sum of the weights across rows. */
    static final int ACROSS = 4096;
    /** What a sum is divided by at the end, as a shift. */
    static final int SHIFT = 19;
    /** The 128 that values have been made smaller by, and one half for rounding. */
    static final int BACK = 128 * ALONG * ACROSS + (1 << SHIFT - 1);

    private final Lines lines = Lines.quickest();
    private final short[][] four = new short[4][];
    private BytePlane plane;
    private Axis across;
    private Axis along;
    private int pad;
    private short[] line = new short[0];
    private short[][] kept = new short[0][];
    private int[] number = new int[0];
    private int[] sums = new int[0];

    /** Begins with a plane; axes made with {@link #ALONG} and {@link #ACROSS}. */
    void begin(BytePlane plane, Axis along, Axis across) {
        this.plane = plane;
        this.along = along;
        this.across = across;
        pad = along.taps() + 2;
        int wanted = plane.width() + 2 * pad + 2 * Lines.LANES;
        if (line.length < wanted) line = new short[wanted];
        int room = along.length() + Lines.LANES;
        if (kept.length < across.taps() || kept[0].length < room) {
            kept = new short[across.taps()][room];
            number = new int[across.taps()];
        }
        Arrays.fill(number, -1);
    }

    /** One row of the result; the array has room for {@link Lines#LANES} more. */
    void row(int row, byte[] into) {
        int taps = across.taps();
        int from = across.first()[row];
        if (taps == 4) {
            for (int t = 0; t < 4; t++) four[t] = kept(from + t);
            lines.across(four, across.weights(), 4 * row, into, along.length());
            return;
        }
        if (sums.length < along.length()) sums = new int[along.length()];
        Arrays.fill(sums, BACK);
        for (int t = 0; t < taps; t++) add(kept(from + t), across.weights()[row * taps + t], sums, along.length());
        for (int x = 0; x < along.length(); x++) into[x] = (byte) Math.clamp(sums[x] >> SHIFT, 0, 255);
    }

    /** A row of the picture scaled along itself; rows outside are the outermost ones. */
    private short[] kept(int row) {
        int inside = Math.clamp(row, 0, plane.height() - 1);
        int place = inside % number.length;
        if (number[place] == inside) return kept[place];
        int width = plane.width();
        lines.widen(plane.bytes(), (long) inside * width, width, line, pad);
        Arrays.fill(line, 0, pad, line[pad]);
        Arrays.fill(line, pad + width, pad + width + pad, line[pad + width - 1]);
        if (along.taps() == 4) lines.along(line, pad, along, kept[place]);
        else spread(kept[place]);
        number[place] = inside;
        return kept[place];
    }

    private void spread(short[] into) {
        int taps = along.taps();
        int[] weights = along.weights();
        for (int x = 0; x < along.length(); x++) {
            int from = along.first()[x] + pad;
            int sum = 0;
            for (int t = 0; t < taps; t++) sum += line[from + t] * weights[x * taps + t];
            into[x] = (short) sum;
        }
    }

    private static void add(short[] row, int weight, int[] sums, int length) {
        for (int x = 0; x < length; x++) sums[x] += row[x] * weight;
    }
}
