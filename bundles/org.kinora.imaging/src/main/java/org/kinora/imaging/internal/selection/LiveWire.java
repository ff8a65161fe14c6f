package org.kinora.imaging.internal.selection;

import java.lang.foreign.ValueLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/**
 * The cheapest way from anchor to anchor where edges are cheap (Mortensen, Barrett 1995): a step costs less the stronger the gradient, and least on
 * the ridge of an
 * edge as Canny finds it. Dijkstra's search with buckets, within a corridor around the two anchors.
 */
final class LiveWire {
    private static final int DEAREST = 160;
    private static final int OFF_RIDGE = 40;
    private static final int STRAIGHT = 5;
    private static final int DIAGONAL = 7;
    private static final int MARGIN = 48;

    private final OpenCv cv;
    private final EightBit picture;
    private final Work work;

    LiveWire(OpenCv cv, EightBit picture, Work work) {
        this.cv = cv;
        this.picture = picture;
        this.work = work;
    }

    /** The closed way through all anchors. */
    Contour through(List<Point> anchors) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
            work.checkCancelled();
            points.addAll(way(anchors.get(i), anchors.get((i + 1) % anchors.size())));
        }
        return new Contour(points);
    }

    /** From one anchor up to, but not with, another, through the middles of pixels. */
    List<Point> way(Point from, Point to) {
        Area all = picture.raster().area();
        Point start = inside(from, all);
        Point end = inside(to, all);
        if (start.column() == end.column() && start.row() == end.row()) return List.of(start);
        Area corridor = Area.between(Math.min(start.column(), end.column()), Math.min(start.row(), end.row()), Math.max(start.column(), end.column())
                + 1,
                Math.max(start.row(), end.row()) + 1);
        Area searched = corridor.grown(Math.max(MARGIN, Math.max(corridor.width(), corridor.height()) / 3)).and(all);
        int[] costs = costs(searched);
        return new Search(searched, costs).run(start, end);
    }

    private static Point inside(Point point, Area all) {
        return Point.middle(Math.clamp(point.column(), all.x(), all.right() - 1), Math.clamp(point.row(), all.y(), all.bottom() - 1));
    }

    private int[] costs(Area area) {
        int[] costs = new int[(int) area.pixels()];
        try (Rect rect = new Rect(area.x(), area.y(), area.width(), area.height()); Size three = new Size(5, 5); Mat blurred = new Mat();
                Mat across = new Mat();
                Mat down = new Mat(); Mat ridges = new Mat()) {
            int[] strongest = new int[costs.length];
            for (int plane = 0; plane < picture.raster().format().channels(); plane++) {
                try (Mat whole = cv.plane(picture.raster(), plane); Mat part = new Mat(whole, rect)) {
                    opencv_imgproc.GaussianBlur(part, blurred, three, 1, 1, opencv_core.BORDER_REPLICATE, opencv_core.ALGO_HINT_DEFAULT);
                }
                opencv_imgproc.Sobel(blurred, across, opencv_core.CV_16S, 1, 0);
                opencv_imgproc.Sobel(blurred, down, opencv_core.CV_16S, 0, 1);
                opencv_imgproc.Canny(across, down, ridges, 24, 72, true);
                var gx = java.lang.foreign.MemorySegment.ofAddress(across.data().address()).reinterpret(2L * costs.length);
                var gy = java.lang.foreign.MemorySegment.ofAddress(down.data().address()).reinterpret(2L * costs.length);
                var ridge = java.lang.foreign.MemorySegment.ofAddress(ridges.data().address()).reinterpret(costs.length);
                for (int i = 0; i < costs.length; i++) {
                    int strength = (int) Math.hypot(gx.get(ValueLayout.JAVA_SHORT, 2L * i), gy.get(ValueLayout.JAVA_SHORT, 2L * i));
                    strongest[i] = Math.max(strongest[i], 2 * strength + (ridge.get(ValueLayout.JAVA_BYTE, i) != 0 ? 1 : 0));
                }
            }
            for (int i = 0; i < costs.length; i++) {
                int strength = Math.min(400, strongest[i] >> 1);
                int gap = 400 - strength;
                costs[i] = 1 + DEAREST * gap / 400 * gap / 400 + ((strongest[i] & 1) == 1 ? 0 : OFF_RIDGE);
            }
        }
        return costs;
    }

    /** Dijkstra's search over whole costs: buckets in a ring stand for the queue. */
    private final class Search {
        private final Area area;
        private final int[] costs;
        private final int[] best;
        private final byte[] from;
        private final List<ArrayDeque<Integer>> ring = new ArrayList<>();

        Search(Area area, int[] costs) {
            this.area = area;
            this.costs = costs;
            best = new int[costs.length];
            from = new byte[costs.length];
            for (int i = 0; i <= DIAGONAL * (1 + DEAREST + OFF_RIDGE); i++) ring.add(new ArrayDeque<>());
        }

        List<Point> run(Point start, Point end) {
            Arrays.fill(best, Integer.MAX_VALUE);
            int source = index(start);
            int target = index(end);
            best[source] = 0;
            ring.getFirst().add(source);
            int waiting = 1;
            for (int cost = 0; waiting > 0; cost++) {
                if ((cost & 0xFFF) == 0) work.checkCancelled();
                ArrayDeque<Integer> bucket = ring.get(cost % ring.size());
                while (!bucket.isEmpty()) {
                    int at = bucket.poll();
                    waiting--;
                    if (best[at] != cost) continue;
                    if (at == target) return points(source, target);
                    waiting += spread(at, cost);
                }
            }
            return List.of(start);
        }

        private int spread(int at, int cost) {
            int x = at % area.width();
            int y = at / area.width();
            int added = 0;
            for (int way = 0; way < 9; way++) {
                int dx = way % 3 - 1;
                int dy = way / 3 - 1;
                if (way == 4 || x + dx < 0 || y + dy < 0 || x + dx >= area.width() || y + dy >= area.height()) continue;
                int next = at + dy * area.width() + dx;
                int total = cost + costs[next] * (dx == 0 || dy == 0 ? STRAIGHT : DIAGONAL);
                if (total >= best[next]) continue;
                best[next] = total;
                from[next] = (byte) way;
                ring.get(total % ring.size()).add(next);
                added++;
            }
            return added;
        }

        private int index(Point point) {
            return (point.row() - area.y()) * area.width() + point.column() - area.x();
        }

        private List<Point> points(int source, int target) {
            List<Point> back = new ArrayList<>();
            for (int at = target; at != source;) {
                at -= (from[at] / 3 - 1) * area.width() + from[at] % 3 - 1;
                back.add(Point.middle(area.x() + at % area.width(), area.y() + at / area.width()));
            }
            return back.reversed();
        }
    }
}
