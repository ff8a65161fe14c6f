package org.kinora.film.internal.plate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Number by number. */
final class PlainLines implements Lines {
    @Override
    public void widen(MemorySegment bytes, long at, int count, short[] into, int offset) {
        for (int i = 0; i < count; i++) into[offset + i] = (short) ((bytes.get(ValueLayout.JAVA_BYTE, at + i) & 255) - 128);
    }

    @Override
    public void along(short[] line, int pad, Axis axis, short[] into) {
        int[] first = axis.first();
        int[] weights = axis.weights();
        for (int x = 0, w = 0; x < axis.length(); x++, w += 4) {
            int from = first[x] + pad;
            into[x] = (short) (line[from] * weights[w] + line[from + 1] * weights[w + 1] + line[from + 2] * weights[w + 2]
                    + line[from + 3] * weights[w + 3]);
        }
    }

    @Override
    public void across(short[][] rows, int[] weights, int at, byte[] into, int count) {
        short[] a = rows[0];
        short[] b = rows[1];
        short[] c = rows[2];
        short[] d = rows[3];
        int wa = weights[at];
        int wb = weights[at + 1];
        int wc = weights[at + 2];
        int wd = weights[at + 3];
        for (int x = 0; x < count; x++) {
            int value = a[x] * wa + b[x] * wb + c[x] * wc + d[x] * wd + Resampler.BACK >> Resampler.SHIFT;
            into[x] = (byte) Math.max(0, Math.min(255, value));
        }
    }
}
