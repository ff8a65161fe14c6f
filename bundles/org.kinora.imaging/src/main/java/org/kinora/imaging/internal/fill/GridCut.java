package org.kinora.imaging.internal.fill;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Parts nodes that have up to four neighbours each in two at the least cost: the minimum cut, by search trees that grow from both sides and are kept
 * (Boykov and Kolmogorov 2004).
 *
 * <p>For one thread, to be used once. The sides of a node are 0 to 3; who lies at a side of a node has it at the side {@code side ^ 1}.
 */
final class GridCut {
    private static final byte FREE = 0;
    private static final byte SOURCE = 1;
    private static final byte SINK = 2;
    private static final byte NONE = -1;
    private static final byte TERMINAL = 4;
    private static final byte ORPHAN = 5;

    private final int[] beside;
    private final float[] room;
    private final float[] ends;
    private final byte[] tree;
    private final byte[] parent;
    private final int[] seen;
    private final int[] away;
    private final boolean[] waiting;
    private final ArrayDeque<Integer> active = new ArrayDeque<>();
    private final ArrayDeque<Integer> orphans = new ArrayDeque<>();
    private int time;

    /**
     * @param beside the neighbour of a node at a side, at {@code 4 * node + side}; -1 where there is none
     * @param room what it costs that a node is on the side of the source and its neighbour is not, at {@code 4 * node + side}; overwritten
     * @param ends what it costs that a node is on the side of the sink, less what it costs that it is on that of the source; overwritten
     */
    GridCut(int[] beside, float[] room, float[] ends) {
        this.beside = beside;
        this.room = room;
        this.ends = ends;
        tree = new byte[ends.length];
        parent = new byte[ends.length];
        seen = new int[ends.length];
        away = new int[ends.length];
        waiting = new boolean[ends.length];
        Arrays.fill(parent, NONE);
    }

    /** Whether a node is on the side of the sink in the cheapest cut; those that may be on either side are. */
    boolean[] sunk() {
        for (int i = 0; i < ends.length; i++) {
            if (ends[i] == 0) continue;
            tree[i] = ends[i] > 0 ? SOURCE : SINK;
            parent[i] = TERMINAL;
            away[i] = 1;
            wake(i);
        }
        int current = -1;
        while (true) {
            int node = current;
            current = -1;
            if (node < 0 || parent[node] == NONE) node = next();
            if (node < 0) break;
            int meeting = grow(node);
            time++;
            if (meeting < 0) continue;
            current = node;
            if (tree[node] == SOURCE) augment(node, meeting);
            else augment(beside[4 * node + meeting], meeting ^ 1);
            while (!orphans.isEmpty()) adopt(orphans.poll());
        }
        boolean[] sunk = new boolean[ends.length];
        for (int i = 0; i < sunk.length; i++) sunk[i] = tree[i] != SOURCE;
        return sunk;
    }

    private void wake(int node) {
        if (waiting[node]) return;
        waiting[node] = true;
        active.add(node);
    }

    private int next() {
        while (!active.isEmpty()) {
            int node = active.poll();
            waiting[node] = false;
            if (parent[node] != NONE) return node;
        }
        return -1;
    }

    /** Takes free neighbours into a node's tree; the side at which it meets the other tree, or -1. */
    private int grow(int node) {
        for (int side = 0; side < 4; side++) {
            int other = beside[4 * node + side];
            if (other < 0 || into(node, other, side, tree[node]) <= 0) continue;
            if (tree[other] == FREE) {
                tree[other] = tree[node];
                parent[other] = (byte) (side ^ 1);
                seen[other] = seen[node];
                away[other] = away[node] + 1;
                wake(other);
            } else if (tree[other] != tree[node]) {
                return side;
            } else if (seen[other] <= seen[node] && away[other] > away[node] + 1 && parent[other] != TERMINAL && parent[other] != ORPHAN) {
                parent[other] = (byte) (side ^ 1);
                seen[other] = seen[node];
                away[other] = away[node] + 1;
            }
        }
        return -1;
    }

    /** The room left between a node and a child of it in a tree. */
    private float into(int node, int child, int side, byte of) {
        return of == SOURCE ? room[4 * node + side] : room[4 * child + (side ^ 1)];
    }

    private void augment(int node, int side) {
        float most = room[4 * node + side];
        int other = beside[4 * node + side];
        for (int at = node;; at = beside[4 * at + parent[at]]) {
            if (parent[at] == TERMINAL) {
                most = Math.min(most, ends[at]);
                break;
            }
            most = Math.min(most, room[4 * beside[4 * at + parent[at]] + (parent[at] ^ 1)]);
        }
        for (int at = other;; at = beside[4 * at + parent[at]]) {
            if (parent[at] == TERMINAL) {
                most = Math.min(most, -ends[at]);
                break;
            }
            most = Math.min(most, room[4 * at + parent[at]]);
        }
        room[4 * node + side] -= most;
        room[4 * other + (side ^ 1)] += most;
        for (int at = node;;) {
            if (parent[at] == TERMINAL) {
                ends[at] -= most;
                if (ends[at] <= 0) orphan(at);
                break;
            }
            int up = beside[4 * at + parent[at]];
            int arc = 4 * up + (parent[at] ^ 1);
            room[4 * at + parent[at]] += most;
            room[arc] -= most;
            if (room[arc] <= 0) orphan(at);
            at = up;
        }
        for (int at = other;;) {
            if (parent[at] == TERMINAL) {
                ends[at] += most;
                if (ends[at] >= 0) orphan(at);
                break;
            }
            int up = beside[4 * at + parent[at]];
            int arc = 4 * at + parent[at];
            room[4 * up + (parent[at] ^ 1)] += most;
            room[arc] -= most;
            if (room[arc] <= 0) orphan(at);
            at = up;
        }
    }

    private void orphan(int node) {
        parent[node] = ORPHAN;
        orphans.add(node);
    }

    private void adopt(int node) {
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int side = 0; side < 4; side++) {
            int other = beside[4 * node + side];
            if (other < 0 || tree[other] != tree[node] || parent[other] == NONE || into(other, node, side ^ 1, tree[node]) <= 0) continue;
            int far = rooted(other);
            if (far < nearest) {
                nearest = far;
                best = side;
            }
        }
        if (best >= 0) {
            parent[node] = (byte) best;
            seen[node] = time;
            away[node] = nearest + 1;
            return;
        }
        for (int side = 0; side < 4; side++) {
            int other = beside[4 * node + side];
            if (other < 0 || tree[other] != tree[node] || parent[other] == NONE) continue;
            if (into(other, node, side ^ 1, tree[node]) > 0) wake(other);
            if (parent[other] == (side ^ 1)) orphan(other);
        }
        tree[node] = FREE;
        parent[node] = NONE;
    }

    /** How far a node is from its terminal, marking the way; a great number when it hangs on an orphan. */
    private int rooted(int node) {
        int far = 0;
        int at = node;
        while (true) {
            if (seen[at] == time && parent[at] != ORPHAN && parent[at] != NONE) {
                far += away[at];
                break;
            }
            far++;
            if (parent[at] == TERMINAL) {
                seen[at] = time;
                away[at] = 1;
                break;
            }
            if (parent[at] == ORPHAN || parent[at] == NONE) return Integer.MAX_VALUE;
            at = beside[4 * at + parent[at]];
        }
        int step = far;
        for (at = node; seen[at] != time; at = beside[4 * at + parent[at]]) {
            seen[at] = time;
            away[at] = step--;
        }
        return far;
    }
}
