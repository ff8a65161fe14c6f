package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.raster.Bands;

/**
 * Fills closed lines: the coverage of a pixel is the share of its square that lies inside, exact but for the rounding to 8 bit.
 *
 * <p>Every edge adds the area to its right, signed by its direction, to the pixels it crosses; summed up along the row that is the winding number
 * times the
 * area (the way of Levien's font-rs and of FreeType's smooth rasteriser). Loops that overlap the same way add up to no more than all.
 */
final class AreaFill {
    private AreaFill() {
    }

    /** Into a mask of zeros. */
    static void fill(List<Contour> contours, Mask mask, Work work) {
        Bands.run(mask.height(), work, (from, to) -> band(contours, mask, from, to));
    }

    private static void band(List<Contour> contours, Mask mask, int from, int to) {
        Sums sums = new Sums(mask.width(), from, to);
        for (Contour contour : contours) {
            List<Point> points = contour.points();
            for (int i = 0; i < points.size(); i++) {
                Point start = points.get(i);
                Point end = points.get(i + 1 == points.size() ? 0 : i + 1);
                if (Math.max(start.y(), end.y()) <= from * Point.ONE || Math.min(start.y(), end.y()) >= to * Point.ONE) continue;
                sums.edge(start.x() / (double) Point.ONE, start.y() / (double) Point.ONE, end.x() / (double) Point.ONE, end.y() / (double) Point.ONE);
            }
        }
        sums.write(mask);
    }

    /** Signed areas of some rows. */
    private static final class Sums {
        private final int width;
        private final int from;
        private final int to;
        private final double[] areas;
        private final boolean[] touched;

        Sums(int width, int from, int to) {
            this.width = width;
            this.from = from;
            this.to = to;
            areas = new double[(width + 2) * (to - from)];
            touched = new boolean[to - from];
        }

        /** Splits an edge where it leaves the picture; what lies beyond counts as lying on the border. */
        void edge(double x0, double y0, double x1, double y1) {
            if (y0 == y1) return;
            for (double border : new double[] {0, width}) {
                if (x0 < border == x1 < border || x0 == border || x1 == border) continue;
                double y = y0 + (border - x0) * (y1 - y0) / (x1 - x0);
                edge(x0, y0, border, y);
                edge(border, y, x1, y1);
                return;
            }
            double left = Math.clamp(x0, 0.0, (double) width);
            double right = Math.clamp(x1, 0.0, (double) width);
            if (y0 < y1) inside(left, y0, right, y1, 1);
            else inside(right, y1, left, y0, -1);
        }

        private void inside(double x0, double y0, double x1, double y1, int sign) {
            double slope = (x1 - x0) / (y1 - y0);
            double top = Math.max(y0, from);
            double bottom = Math.min(y1, to);
            for (int row = (int) Math.floor(top); row < bottom; row++) {
                double start = Math.max(top, row);
                double end = Math.min(bottom, row + 1);
                double a = Math.clamp(x0 + (start - y0) * slope, 0.0, (double) width);
                double b = Math.clamp(x0 + (end - y0) * slope, 0.0, (double) width);
                touched[row - from] = true;
                piece((row - from) * (width + 2), Math.min(a, b), Math.max(a, b), (end - start) * sign);
            }
        }

        /** A piece within one row, from column to column, of some height. */
        private void piece(int row, double left, double right, double height) {
            int first = (int) Math.floor(left);
            int beyond = (int) Math.ceil(right);
            if (beyond <= first + 1) {
                double mean = (left + right) / 2 - first;
                areas[row + first] += height * (1 - mean);
                areas[row + first + 1] += height * mean;
                return;
            }
            // the share of the area right of the edge grows as a parabola, then in a line, then as a parabola again
            double perColumn = 1 / (right - left);
            double before = 0;
            for (int column = first; column < beyond; column++) {
                double enter = Math.max(left, column);
                double leave = Math.min(right, column + 1);
                double part = (leave - enter) * perColumn;
                double covered = part * (column + 1 - (enter + leave) / 2);
                areas[row + column] += height * (before + covered);
                before = part - covered;
            }
            areas[row + beyond] += height * before;
        }

        void write(Mask mask) {
            byte[] bytes = new byte[width];
            MemorySegment rows = mask.memory();
            for (int row = 0; row < touched.length; row++) {
                if (!touched[row]) continue;
                double sum = 0;
                int at = row * (width + 2);
                Arrays.fill(bytes, (byte) 0);
                for (int x = 0; x < width; x++) {
                    sum += areas[at + x];
                    bytes[x] = (byte) (int) (Math.min(1, Math.abs(sum)) * 255 + 0.5);
                }
                MemorySegment.copy(bytes, 0, rows, ValueLayout.JAVA_BYTE, (long) (from + row) * width, width);
            }
        }
    }
}
