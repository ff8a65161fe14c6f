package org.kinora.gl.internal.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Packs boxes into a square on shelves, lowest fitting shelf first; cells given back are used again for boxes of the same size. */
final class Shelves {
    record Cell(int x, int y, int width, int height) {}

    private record Size(int width, int height) {}

    private static final class Shelf {
        private final int top;
        private final int height;
        private int right;

        Shelf(int top, int height) {
            this.top = top;
            this.height = height;
        }
    }

    private final int side;
    private final List<Shelf> shelves = new ArrayList<>();
    private final Map<Size, Deque<Cell>> free = new HashMap<>();
    private int bottom;

    Shelves(int side) {
        this.side = side;
    }

    /** A place with a pixel of air to the right and below, or null when there is none. */
    Cell take(int width, int height) {
        Deque<Cell> again = free.get(new Size(width, height));
        if (again != null && !again.isEmpty()) return again.pop();
        Shelf best = null;
        for (Shelf shelf : shelves) {
            boolean fits = shelf.height > height && shelf.height <= height + 1 + height / 4 && shelf.right + width < side;
            if (fits && (best == null || shelf.height < best.height)) best = shelf;
        }
        if (best == null) {
            if (bottom + height >= side || width >= side) return null;
            best = new Shelf(bottom, height + 1);
            shelves.add(best);
            bottom += height + 1;
        }
        Cell cell = new Cell(best.right, best.top, width, height);
        best.right += width + 1;
        return cell;
    }

    void give(Cell cell) {
        free.computeIfAbsent(new Size(cell.width, cell.height), _ -> new ArrayDeque<>()).push(cell);
    }

    void clear() {
        shelves.clear();
        free.clear();
        bottom = 0;
    }
}
