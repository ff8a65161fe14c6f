package org.kinora.painter.internal.ink;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.List;

/**
 * Depth and identity per pixel, filled by the same marks in the same order as the picture.
 *
 * <p>Scan conversion at pixel centres with the winding rule of the shape; no blending, so that an edge belongs to one thing.
 */
public final class DepthMap {
    public static final int INFINITE = 65535;

    private final int width;
    private final int height;
    private final short[] depth;
    private final byte[] id;
    private double[] edges = new double[4096];
    private int used;

    public DepthMap(int width, int height) {
        this.width = width;
        this.height = height;
        depth = new short[width * height];
        id = new byte[width * height];
        Arrays.fill(depth, (short) INFINITE);
    }

    public void fill(List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.depth() != null) scan(mark.shape(), mark.depth(), mark.id());
        }
    }

    /** Millimetres as unsigned 16 bit, row by row. */
    public short[] depth() {
        return depth;
    }

    /** 0 for the set, else the number of the figure or prop. */
    public byte[] id() {
        return id;
    }

    private void scan(Shape shape, Depth plane, int number) {
        collect(shape);
        if (used == 0) return;
        int n = used / 5;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < n; i++) {
            top = Math.min(top, edges[i * 5 + 1]);
            bottom = Math.max(bottom, edges[i * 5 + 3]);
        }
        int first = (int) Math.max(0, Math.ceil(top - 0.5));
        int last = (int) Math.min(height - 1, Math.ceil(bottom - 0.5) - 1);
        if (first > last) return;
        int[][] buckets = buckets(n, first, last);
        int[] active = new int[16];
        int count = 0;
        long[] cross = new long[16];
        for (int y = first; y <= last; y++) {
            for (int edge : buckets[y - first]) {
                if (count == active.length) active = Arrays.copyOf(active, count * 2);
                active[count++] = edge;
            }
            double at = y + 0.5;
            int kept = 0;
            for (int i = 0; i < count; i++) if (edges[active[i] * 5 + 3] > at) active[kept++] = active[i];
            count = kept;
            if (cross.length < count) cross = new long[count * 2];
            for (int i = 0; i < count; i++) cross[i] = crossing(active[i] * 5, at);
            Arrays.sort(cross, 0, count);
            int winding = 0;
            for (int i = 0; i + 1 < count; i++) {
                winding += (cross[i] & 1) == 0 ? 1 : -1;
                if (winding != 0) span(y, cross[i] >> 1, cross[i + 1] >> 1, plane, number);
            }
        }
    }

    /** Where an edge meets a row, in 1/256 pixel, with its direction in the lowest bit. */
    private long crossing(int e, double y) {
        double t = (y - edges[e + 1]) / (edges[e + 3] - edges[e + 1]);
        double x = Math.clamp(edges[e] + t * (edges[e + 2] - edges[e]), -8.0, width + 8.0);
        return Math.round(x * 256) << 1 | (edges[e + 4] > 0 ? 0 : 1);
    }

    private int[][] buckets(int n, int first, int last) {
        int[] sizes = new int[last - first + 1];
        int[] row = new int[n];
        for (int i = 0; i < n; i++) {
            row[i] = (int) Math.max(first, Math.ceil(edges[i * 5 + 1] - 0.5)) - first;
            if (row[i] < sizes.length) sizes[row[i]]++;
        }
        int[][] buckets = new int[sizes.length][];
        for (int y = 0; y < sizes.length; y++) buckets[y] = new int[sizes[y]];
        for (int i = n - 1; i >= 0; i--) if (row[i] < sizes.length) buckets[row[i]][--sizes[row[i]]] = i;
        return buckets;
    }

    private void span(int y, long from, long to, Depth plane, int number) {
        int x0 = (int) Math.max(0, (from + 127) >> 8);
        int x1 = (int) Math.min(width, (to + 127) >> 8);
        if (x0 >= x1) return;
        int base = y * width;
        Arrays.fill(id, base + x0, base + x1, (byte) number);
        double inverse = plane.a() * (x0 + 0.5) + plane.b() * (y + 0.5) + plane.c();
        if (plane.a() == 0) {
            Arrays.fill(depth, base + x0, base + x1, millimetres(inverse));
            return;
        }
        for (int x = x0; x < x1; x++) {
            depth[base + x] = millimetres(inverse);
            inverse += plane.a();
        }
    }

    private static short millimetres(double inverse) {
        return (short) (inverse <= 1000.0 / INFINITE ? INFINITE : Math.min(INFINITE, (int) (1000 / inverse + 0.5)));
    }

    private void collect(Shape shape) {
        used = 0;
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator it = shape.getPathIterator(null, 0.4); !it.isDone(); it.next()) {
            switch (it.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    edge(x, y, startX, startY);
                    startX = c[0];
                    startY = c[1];
                }
                case PathIterator.SEG_LINETO -> edge(x, y, c[0], c[1]);
                default -> {
                    edge(x, y, startX, startY);
                    c[0] = startX;
                    c[1] = startY;
                }
            }
            x = c[0];
            y = c[1];
        }
        edge(x, y, startX, startY);
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (Math.ceil(y0 - 0.5) == Math.ceil(y1 - 0.5)) return;
        if (used + 5 > edges.length) edges = Arrays.copyOf(edges, edges.length * 2);
        boolean down = y1 > y0;
        edges[used++] = down ? x0 : x1;
        edges[used++] = down ? y0 : y1;
        edges[used++] = down ? x1 : x0;
        edges[used++] = down ? y1 : y0;
        edges[used++] = down ? 1 : -1;
    }
}
