package org.kinora.imaging.internal.fill;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;

/** What a mask covers, in connected pieces (corners connect): where they are and how deep. */
final class Holes {
    /**
     * A connected piece.
     *
     * @param box the smallest rectangle around it
     * @param depth how far its innermost pixel is from what is not covered, in pixels
     */
    record Piece(Area box, float depth) {}

    private final Area around;
    private final int[] labels;
    private final Area box;
    private final List<Piece> pieces;

    private Holes(Area box, Area around, int[] labels, List<Piece> pieces) {
        this.box = box;
        this.around = around;
        this.labels = labels;
        this.pieces = pieces;
    }

    /** The smallest rectangle around all of them. */
    Area box() {
        return box;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** What some pieces, chosen by their place in the list, cover within a part of the picture. */
    boolean[] covered(Area part, IntPredicate chosen) {
        boolean[] covered = new boolean[part.width() * part.height()];
        Area both = part.and(around);
        for (int y = both.y(); y < both.bottom(); y++) {
            for (int x = both.x(); x < both.right(); x++) {
                int label = labels[(y - around.y()) * around.width() + x - around.x()];
                covered[(y - part.y()) * part.width() + x - part.x()] = label > 0 && chosen.test(label - 1);
            }
        }
        return covered;
    }

    /** What is covered at all within a part of the picture. */
    static boolean[] covered(Mask mask, Area part, int least) {
        boolean[] covered = new boolean[part.width() * part.height()];
        MemorySegment memory = mask.memory();
        for (int y = 0; y < part.height(); y++) {
            long row = (long) (part.y() + y) * mask.width() + part.x();
            for (int x = 0; x < part.width(); x++) covered[y * part.width() + x] = (memory.get(ValueLayout.JAVA_BYTE, row + x) & 0xFF) >= least;
        }
        return covered;
    }

    /** The smallest rectangle around all pixels of at least so much coverage. */
    static Area box(Mask mask, int least) {
        MemorySegment memory = mask.memory();
        int left = Integer.MAX_VALUE;
        int right = -1;
        int top = -1;
        int bottom = -1;
        for (int y = 0; y < mask.height(); y++) {
            long row = (long) y * mask.width();
            for (int x = 0; x < mask.width(); x++) {
                if ((memory.get(ValueLayout.JAVA_BYTE, row + x) & 0xFF) < least) continue;
                if (top < 0) top = y;
                bottom = y;
                left = Math.min(left, x);
                right = Math.max(right, x);
            }
        }
        return Area.between(left, top, right + 1, bottom + 1);
    }

    static Holes of(Mask mask) {
        Area box = box(mask, 1);
        if (box.isEmpty()) return new Holes(box, box, new int[0], List.of());
        Area around = box.grown(1).and(mask.area());
        boolean[] left = covered(mask, around, 1);
        float[] depth = Distance.toKnown(around.width(), around.height(), left);
        int[] labels = new int[left.length];
        List<Piece> pieces = new ArrayList<>();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < left.length; i++) {
            if (!left[i]) continue;
            left[i] = false;
            open.add(i);
            int[] edges = {i % around.width(), i / around.width(), i % around.width(), i / around.width()};
            float deepest = 0;
            while (!open.isEmpty()) {
                int at = open.removeLast();
                int x = at % around.width();
                int y = at / around.width();
                deepest = Math.max(deepest, depth[at]);
                labels[at] = pieces.size() + 1;
                edges[0] = Math.min(edges[0], x);
                edges[1] = Math.min(edges[1], y);
                edges[2] = Math.max(edges[2], x);
                edges[3] = Math.max(edges[3], y);
                for (int ny = Math.max(0, y - 1); ny <= Math.min(around.height() - 1, y + 1); ny++) {
                    for (int nx = Math.max(0, x - 1); nx <= Math.min(around.width() - 1, x + 1); nx++) {
                        int next = ny * around.width() + nx;
                        if (!left[next]) continue;
                        left[next] = false;
                        open.add(next);
                    }
                }
            }
            pieces.add(new Piece(Area.between(around.x() + edges[0], around.y() + edges[1], around.x() + edges[2] + 1, around.y() + edges[3] + 1),
                    deepest));
        }
        return new Holes(box, around, labels, pieces);
    }
}
