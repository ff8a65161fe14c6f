package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.Outline;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.work.Work;

/**
 * Follows the cracks between pixels of which more than half is meant and the others, with what is meant on the right.
 *
 * <p>Hard masks: the line turns at corners of pixels. Soft ones: every crack gives the point between the two middles where half is meant, which is
 * what marching
 * squares gives; its place is taken from the sum of coverage across the rim (height functions of the volume-of-fluid method), exact on straight rims.
 */
final class RimTrace {
    /** Right, down, left, up. */
    private static final int[] DX = {1, 0, -1, 0};
    private static final int[] DY = {0, 1, 0, -1};
    private static final int REACH = 3;

    private final MemorySegment bytes;
    private final int width;
    private final int height;
    private final boolean hard;
    private final BitSet seen = new BitSet();

    private RimTrace(Mask mask, boolean hard) {
        bytes = mask.memory();
        width = mask.width();
        height = mask.height();
        this.hard = hard;
    }

    static Outline of(Mask mask, Work work) {
        return new RimTrace(mask, hard(mask)).outline(work);
    }

    private static boolean hard(Mask mask) {
        MemorySegment bytes = mask.memory();
        byte[] row = new byte[mask.width()];
        for (int y = 0; y < mask.height(); y++) {
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, (long) y * row.length, row, 0, row.length);
            for (byte value : row) if (value != 0 && value != -1) return false;
        }
        return true;
    }

    private Outline outline(Work work) {
        List<Contour> contours = new ArrayList<>();
        byte[] above = new byte[width];
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            if (y % 64 == 0) work.checkCancelled();
            MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, (long) y * width, row, 0, width);
            for (int x = 0; x < width; x++)
                // coverage of 128 and more is negative as a byte; every line goes right somewhere, above a pixel that is meant
                if (row[x] < 0 && above[x] >= 0 && !seen.get(y * width + x)) contours.add(follow(x, y));
            byte[] swap = above;
            above = row;
            row = swap;
        }
        return new Outline(contours);
    }

    private Contour follow(int startX, int startY) {
        List<Point> points = new ArrayList<>();
        int x = startX;
        int y = startY;
        int way = 0;
        do {
            if (way == 0) seen.set(y * width + x);
            if (!hard) points.add(crossing(x, y, way));
            x += DX[way];
            y += DY[way];
            int turned = turn(x, y, way);
            if (hard && turned != way) points.add(new Point(x * Point.ONE, y * Point.ONE));
            way = turned;
        } while (x != startX || y != startY || way != 0);
        return new Contour(points);
    }

    /** At a corner of pixels: right where nothing is meant ahead, left where all is, else straight on. Areas that touch at a corner stay apart. */
    private int turn(int x, int y, int way) {
        boolean right = meant(x + ahead(way, true, DX), y + ahead(way, true, DY));
        if (!right) return (way + 1) % 4;
        boolean left = meant(x + ahead(way, false, DX), y + ahead(way, false, DY));
        return left ? (way + 3) % 4 : way;
    }

    /** The pixel ahead to one side of a corner, as an offset from the pixel right below it. */
    private static int ahead(int way, boolean right, int[] d) {
        int side = right ? (way + 1) % 4 : (way + 3) % 4;
        return d[way] + d[side] > 0 ? 0 : -1;
    }

    /** The point where a crack, that starts at a corner and goes some way, is crossed from what is meant on its right to what is not. */
    private Point crossing(int x, int y, int way) {
        int inX = x + ahead(way, true, DX);
        int inY = y + ahead(way, true, DY);
        int out = (way + 3) % 4;
        double depth = depth(inX, inY, DX[out], DY[out]);
        return Point.of(inX + 0.5 + DX[out] * depth, inY + 0.5 + DY[out] * depth);
    }

    /** How far from the middle of the pixel that is meant, towards the other, the rim lies. */
    private double depth(int x, int y, int dx, int dy) {
        for (int reach = 0; reach <= REACH; reach++) {
            if (value(x - reach * dx, y - reach * dy) < 255 || value(x + (reach + 1) * dx, y + (reach + 1) * dy) > 0) continue;
            int sum = 0;
            for (int i = -reach; i <= reach + 1; i++) sum += value(x + i * dx, y + i * dy);
            double depth = sum / 255.0 - reach - 0.5;
            if (depth >= 0 && depth <= 1) return depth;
        }
        int inner = value(x, y);
        int outer = value(x + dx, y + dy);
        return (inner - 127.5) / (inner - outer);
    }

    private boolean meant(int x, int y) {
        return value(x, y) >= 128;
    }

    private int value(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : bytes.get(ValueLayout.JAVA_BYTE, (long) y * width + x) & 0xFF;
    }
}
