package org.kinora.workbench.board.internal.frames;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the frames stand: four large ones where shots meet, below them the strip.
 *
 * @param before last frame of the shot before
 * @param first of this shot
 * @param last of this shot
 * @param after first frame of the next shot
 */
record FramePlan(Rectangle before, Rectangle first, Rectangle last, Rectangle after, List<Rectangle> strip) {
    static final int CELLS = 12;

    /** Side by side in a low and wide area, in two rows in a tall one. */
    static FramePlan of(Rectangle area, int unit) {
        return area.width > 2 * area.height ? low(area, unit) : tall(area, unit);
    }

    private static FramePlan low(Rectangle area, int unit) {
        int gap = 2 * unit;
        int words = 6 * unit;
        int cell = Math.max(8, (area.width - gap) / CELLS - gap);
        int strip = cell * 9 / 16;
        int high = Math.max(8, Math.min((area.width - 9 * gap) / 4 * 9 / 16, area.height - strip - 4 * gap - 3 * words));
        int wide = high * 16 / 9;
        int spare = Math.max(gap, (area.width - 4 * wide) / 5);
        int y = gap + words;
        // Frames that meet stand close together.
        int right = area.width - spare - 2 * wide - gap;
        return new FramePlan(new Rectangle(spare, y, wide, high), new Rectangle(spare + wide + gap, y, wide, high),
                new Rectangle(right, y, wide, high), new Rectangle(right + wide + gap, y, wide, high),
                cells(y + high + gap + words, cell, CELLS, gap, words));
    }

    private static FramePlan tall(Rectangle area, int unit) {
        int gap = 2 * unit;
        int words = 6 * unit;
        int columns = CELLS / 3;
        int cell = Math.max(8, (area.width - gap) / columns - gap);
        int rows = 3 * (cell * 9 / 16 + words);
        int wide = Math.max(8, Math.min((area.width - 3 * gap) / 2, (area.height - rows - 4 * words - 4 * gap) / 2 * 16 / 9));
        int high = wide * 9 / 16;
        int left = (area.width - 2 * wide - gap) / 2;
        int y = gap + words;
        int second = y + high + 2 * words + gap;
        return new FramePlan(new Rectangle(left, y, wide, high), new Rectangle(left + wide + gap, y, wide, high),
                new Rectangle(left, second, wide, high), new Rectangle(left + wide + gap, second, wide, high),
                cells(second + high + words + 2 * gap, cell, columns, gap, words));
    }

    private static List<Rectangle> cells(int y, int cell, int columns, int gap, int words) {
        List<Rectangle> cells = new ArrayList<>();
        int high = cell * 9 / 16;
        for (int i = 0; i < CELLS; i++)
            cells.add(new Rectangle(gap + i % columns * (cell + gap), y + i / columns * (high + words), cell, high));
        return cells;
    }

    /** The cell of the strip at a place, or -1. */
    int cell(int x, int y) {
        for (int i = 0; i < strip.size(); i++) if (strip.get(i).contains(x, y)) return i;
        return -1;
    }
}
