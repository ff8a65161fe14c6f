package org.kinora.camera.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/**
 * Draws some rows of every frame, plane by plane and layer by layer; keeps its own row buffers. One band per thread.
 *
 * <p>Two passes per row: four source rows into one (long runs that vectorise), then four taps along it.
 */
final class Band {
    private static final float SCALE = 1 / 64f;
    private static final float UNIT = 1f / Plane.ONE;

    private final int from;
    private final int to;
    private final int width;
    private final float[] mixed;
    private final float[] line;
    private final float[] cover;
    private final byte[] bytes;

    /** @param from first row, even; {@code to} behind the last one, even */
    Band(int from, int to, int width, int widest) {
        this.from = from;
        this.to = to;
        this.width = width;
        mixed = new float[widest + 2 * Plane.PAD];
        line = new float[width];
        cover = new float[width];
        bytes = new byte[width];
    }

    void draw(Shot shot, YuvFrame frame) {
        for (int plane = 0; plane < 3; plane++) {
            int half = plane == 0 ? 1 : 2;
            int columns = width / half;
            for (int row = from / half; row < to / half; row++) {
                for (Shot.Layer layer : shot.layers()) layer(layer, plane, row, columns);
                for (int x = 0; x < columns; x++) bytes[x] = (byte) Math.max(0, Math.min(255, (int) (line[x] * SCALE + 0.5f)));
                MemorySegment.copy(bytes, 0, frame.memory(), ValueLayout.JAVA_BYTE, frame.offset(plane) + (long) row * columns, columns);
            }
        }
    }

    private void layer(Shot.Layer layer, int plane, int row, int columns) {
        Cel cel = layer.cel();
        Plane source = plane == 0 ? cel.y() : plane == 1 ? cel.u() : cel.v();
        Plane alpha = plane == 0 ? cel.alpha() : cel.alphaHalf();
        if (layer.turned()) {
            layer.turn(source, row, columns, alpha == null ? line : mixed);
            if (alpha != null) blend(layer, alpha, row, columns);
            return;
        }
        Taps rows = plane == 0 ? layer.rows : layer.rowsHalf;
        Taps across = plane == 0 ? layer.columns : layer.columnsHalf;
        if (alpha == null) {
            sample(source, rows, across, row, 0, columns, line);
            return;
        }
        int half = plane == 0 ? 1 : 2;
        if (row < layer.top() / half || row > layer.bottom() / half) return;
        int left = Math.max(0, layer.left() / half);
        int right = Math.min(columns, layer.right() / half + 1);
        if (left >= right) return;
        sample(alpha, rows, across, row, left, right, cover);
        sampleOver(source, rows, across, row, left, right);
    }

    private void sample(Plane source, Taps rows, Taps across, int row, int left, int right, float[] out) {
        mix(source, rows, row, across.base[left], across.base[right - 1] + 4);
        float[] w = across.weight;
        int[] base = across.base;
        float[] m = mixed;
        for (int x = left; x < right; x++) {
            int b = base[x];
            int i = x << 2;
            out[x] = w[i] * m[b] + w[i + 1] * m[b + 1] + w[i + 2] * m[b + 2] + w[i + 3] * m[b + 3];
        }
    }

    private void sampleOver(Plane source, Taps rows, Taps across, int row, int left, int right) {
        mix(source, rows, row, across.base[left], across.base[right - 1] + 4);
        float[] w = across.weight;
        int[] base = across.base;
        float[] m = mixed;
        for (int x = left; x < right; x++) {
            float a = cover[x];
            if (a < 16) continue;
            int b = base[x];
            int i = x << 2;
            float c = w[i] * m[b] + w[i + 1] * m[b + 1] + w[i + 2] * m[b + 2] + w[i + 3] * m[b + 3];
            line[x] = over(line[x], c, a);
        }
    }

    /** A premultiplied sample over another; coverage in 1/16320. */
    private static float over(float below, float sample, float alpha) {
        return below - below * Math.min(1, alpha * UNIT) + sample;
    }

    private void mix(Plane source, Taps rows, int row, int left, int right) {
        int stride = source.stride();
        short[] d = source.data();
        int p = rows.base[row] * stride;
        int q = p + stride;
        int r = q + stride;
        int s = r + stride;
        float a = rows.weight[4 * row];
        float b = rows.weight[4 * row + 1];
        float c = rows.weight[4 * row + 2];
        float e = rows.weight[4 * row + 3];
        float[] m = mixed;
        for (int x = left; x < right; x++) m[x] = a * d[p + x] + b * d[q + x] + c * d[r + x] + e * d[s + x];
    }

    private void blend(Shot.Layer layer, Plane alpha, int row, int columns) {
        layer.turn(alpha, row, columns, cover);
        for (int x = 0; x < columns; x++) if (cover[x] >= 16) line[x] = over(line[x], mixed[x], cover[x]);
    }
}
