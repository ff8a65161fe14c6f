package org.kinora.artist.internal.render;

import java.util.Arrays;

/** Joins loose segments that share nodes into long chains; at a node where several meet, the straightest pair goes on. */
final class Strands {
    private double[] place = new double[3 * 64];
    private int nodes;
    private int[] ends = new int[2 * 64];
    private int segments;
    private int[] firstAt = new int[64];
    private int[] nextAt = new int[2 * 64];
    private boolean[] used = new boolean[64];

    void clear() {
        nodes = 0;
        segments = 0;
    }

    int node(double x, double y, double z) {
        if (3 * nodes == place.length) {
            place = Arrays.copyOf(place, 2 * place.length);
            firstAt = Arrays.copyOf(firstAt, 2 * firstAt.length);
        }
        place[3 * nodes] = x;
        place[3 * nodes + 1] = y;
        place[3 * nodes + 2] = z;
        firstAt[nodes] = -1;
        return nodes++;
    }

    void segment(int a, int b) {
        if (a == b) return;
        if (2 * segments == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
            nextAt = Arrays.copyOf(nextAt, 2 * nextAt.length);
            used = Arrays.copyOf(used, 2 * used.length);
        }
        used[segments] = false;
        link(2 * segments, a);
        link(2 * segments + 1, b);
        segments++;
    }

    private void link(int end, int node) {
        ends[end] = node;
        nextAt[end] = firstAt[node];
        firstAt[node] = end;
    }

    /** Takes one chain's nodes. */
    interface Chain {
        void take(int[] nodes, int count);
    }

    /** @param bend cosine of the sharpest turn that a chain takes */
    void chains(double bend, Chain chain) {
        int[] path = new int[16];
        for (int pass = 0; pass < 2; pass++) {
            for (int s = 0; s < segments; s++) {
                for (int side = 0; side < 2 && !used[s]; side++) {
                    int tail = 2 * s + side;
                    if (pass == 0 && onward(tail, bend) >= 0) continue;
                    path = walk(tail, bend, path, chain);
                }
            }
        }
    }

    private int[] walk(int tail, double bend, int[] path, Chain chain) {
        int[] way = path;
        int size = 0;
        way[size++] = ends[tail];
        int out = tail ^ 1;
        while (true) {
            used[out >> 1] = true;
            if (size == way.length) way = Arrays.copyOf(way, 2 * size);
            way[size++] = ends[out];
            int next = onward(out, bend);
            if (next < 0 || used[next >> 1]) break;
            out = next ^ 1;
        }
        chain.take(way, size);
        return way;
    }

    /** The end of the segment at the same node that goes on most nearly straight, and for which this one is the straightest too; -1 for none. */
    private int onward(int end, double bend) {
        int best = straightest(end, bend);
        return best >= 0 && straightest(best, bend) == end ? best : -1;
    }

    private int straightest(int end, double bend) {
        int best = -1;
        double most = bend;
        for (int other = firstAt[ends[end]]; other >= 0; other = nextAt[other]) {
            if (other >> 1 == end >> 1) continue;
            double straight = straight(end, other);
            if (straight > most) {
                most = straight;
                best = other;
            }
        }
        return best;
    }

    private double straight(int end, int other) {
        int m = 3 * ends[end], a = 3 * ends[end ^ 1], b = 3 * ends[other ^ 1];
        double ux = place[m] - place[a], uy = place[m + 1] - place[a + 1], uz = place[m + 2] - place[a + 2];
        double vx = place[b] - place[m], vy = place[b + 1] - place[m + 1], vz = place[b + 2] - place[m + 2];
        return (ux * vx + uy * vy + uz * vz) / Math.sqrt((ux * ux + uy * uy + uz * uz) * (vx * vx + vy * vy + vz * vz) + 1e-30);
    }

    /** Millimetres between two nodes. */
    double apart(int a, int b) {
        double x = place[3 * a] - place[3 * b], y = place[3 * a + 1] - place[3 * b + 1], z = place[3 * a + 2] - place[3 * b + 2];
        return Math.sqrt(x * x + y * y + z * z);
    }

    double x(int node) {
        return place[3 * node];
    }

    double y(int node) {
        return place[3 * node + 1];
    }

    double z(int node) {
        return place[3 * node + 2];
    }
}
