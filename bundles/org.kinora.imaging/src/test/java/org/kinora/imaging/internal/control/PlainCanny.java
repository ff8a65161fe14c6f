package org.kinora.imaging.internal.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Canny's edges (1986) as OpenCV defines them: Sobel of 3, sums of both slopes, the strongest of the colours, two thresholds. */
final class PlainCanny {
    private final int width;
    private final int height;
    private final int[] dx;
    private final int[] dy;
    private final int[] strength;

    private PlainCanny(List<PlainPlane> colours) {
        width = colours.getFirst().width();
        height = colours.getFirst().height();
        dx = new int[width * height];
        dy = new int[dx.length];
        strength = new int[dx.length];
        for (int i = 0; i < dx.length; i++) {
            strength[i] = -1;
            for (PlainPlane colour : colours) {
                int x = slope(colour, i % width, i / width, true);
                int y = slope(colour, i % width, i / width, false);
                if (Math.abs(x) + Math.abs(y) <= strength[i]) continue;
                strength[i] = Math.abs(x) + Math.abs(y);
                dx[i] = x;
                dy[i] = y;
            }
        }
    }

    private static int slope(PlainPlane plane, int x, int y, boolean across) {
        double sum = 0;
        for (int i = -1; i <= 1; i++) {
            int weight = i == 0 ? 2 : 1;
            sum += weight * (across ? plane.edge(x + 1, y + i) - plane.edge(x - 1, y + i) : plane.edge(x + i, y + 1) - plane.edge(x + i, y - 1));
        }
        return (int) sum;
    }

    /** 255 on edges, else 0. */
    static PlainPlane edges(List<PlainPlane> colours, int low, int high) {
        return new PlainCanny(colours).followed(low, high);
    }

    private PlainPlane followed(int low, int high) {
        double[] edges = new double[strength.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < edges.length; i++) {
            if (strength[i] <= high || !peak(i)) continue;
            edges[i] = 255;
            open.add(i);
        }
        while (!open.isEmpty()) {
            int i = open.pop();
            for (int y = Math.max(0, i / width - 1); y <= Math.min(height - 1, i / width + 1); y++) {
                for (int x = Math.max(0, i % width - 1); x <= Math.min(width - 1, i % width + 1); x++) {
                    int next = y * width + x;
                    if (edges[next] != 0 || strength[next] <= low || !peak(next)) continue;
                    edges[next] = 255;
                    open.push(next);
                }
            }
        }
        return new PlainPlane(width, height, edges);
    }

    /** Whether a slope is the strongest along its own direction, of four. */
    private boolean peak(int i) {
        int x = i % width;
        int y = i / width;
        double turn = Math.abs(dx[i]) * Math.tan(Math.PI / 8);
        if (Math.abs(dy[i]) < turn) return strength[i] > at(x - 1, y) && strength[i] >= at(x + 1, y);
        if (Math.abs(dy[i]) > turn + 2 * Math.abs(dx[i])) return strength[i] > at(x, y - 1) && strength[i] >= at(x, y + 1);
        int side = (dx[i] ^ dy[i]) < 0 ? -1 : 1;
        return strength[i] > at(x - side, y - 1) && strength[i] > at(x + side, y + 1);
    }

    private int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : strength[y * width + x];
    }
}
