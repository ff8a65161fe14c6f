package org.kinora.imaging.internal.fill;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A first filling in which edges that end on both sides of the hole go on through it (after Sun, Yuan, Jia and Shum 2005, who ask for the curves):
 * ends are paired that lie about on a circle and have the same colours beside them, a curve joins them, and colours flow from the rim without
 * crossing it (Orzan and others 2008).
 */
final class Continuation {
    /** By how much two ends may leave the circle through both, in radians. */
    private static final double BENT = Math.toRadians(40);
    /** How far a curve may turn from its chord, in radians. */
    private static final double TURNED = Math.toRadians(65);
    /** By how much the colours of two ends may differ on the side where they are more alike, as a part of what they differ by across the edge. */
    private static final double ALIKE = 0.4;
    /** The same on the other side: what lies behind a figure, and the light on it, may change along its outline. */
    private static final double UNLIKE = 1.1;
    private static final int STEPS = 16;
    private static final int SWEEPS = 400;
    private static final int PIECE = 256;

    private final Level level;
    private final List<Line2D> curves = new ArrayList<>();

    /** Two ends and what speaks against joining them. */
    private record Pair(RimEdges.End one, RimEdges.End other, double price) {}

    Continuation(Level level) {
        this.level = level;
    }

    /** Gives every missing pixel features, the same with any number of threads; false, and nothing has changed, where no edge goes on. */
    boolean flow(Crew crew) {
        List<RimEdges.End> ends = new RimEdges(level).ends();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            crew.work().checkCancelled();
            for (int j = 0; j < i; j++) {
                double price = price(ends.get(i), ends.get(j));
                if (price < Double.MAX_VALUE) pairs.add(new Pair(ends.get(i), ends.get(j), price));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::price));
        List<RimEdges.End> taken = new ArrayList<>();
        for (Pair pair : pairs) {
            if (taken.contains(pair.one) || taken.contains(pair.other)) continue;
            List<Line2D> curve = curve(pair);
            if (curve.stream().anyMatch(line -> crossed(line.getX1(), line.getY1(), line.getX2(), line.getY2()))) continue;
            curves.addAll(curve);
            taken.addAll(List.of(pair.one, pair.other));
        }
        if (curves.isEmpty()) return false;
        diffuse(crew);
        return true;
    }

    private static double price(RimEdges.End one, RimEdges.End other) {
        double cx = other.x() - one.x();
        double cy = other.y() - one.y();
        if (Math.hypot(cx, cy) < 5) return Double.MAX_VALUE;
        double first = angle(cx, cy, one.dx(), one.dy());
        double second = angle(-cx, -cy, other.dx(), other.dy());
        double bent = Math.abs(first + second);
        double turned = Math.max(Math.abs(first), Math.abs(second));
        double across = Math.max(1, (away(one.left(), one.right()) + away(other.left(), other.right())) / 2);
        double near = away(one.left(), other.right()) / across;
        double far = away(one.right(), other.left()) / across;
        double alike = Math.min(near, far);
        double unlike = Math.max(near, far);
        if (bent > BENT || turned > TURNED || alike > ALIKE || unlike > UNLIKE) return Double.MAX_VALUE;
        return bent / BENT + 0.5 * turned / TURNED + 0.5 * alike / ALIKE + 0.5 * unlike / UNLIKE;
    }

    private static double angle(double ax, double ay, double bx, double by) {
        return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
    }

    private static double away(float[] one, float[] other) {
        double sum = 0;
        for (int c = 0; c < one.length; c++) sum += (one[c] - other[c]) * (one[c] - other[c]);
        return Math.sqrt(sum);
    }

    /** A cubic that leaves both ends in their directions. */
    private static List<Line2D> curve(Pair pair) {
        RimEdges.End a = pair.one;
        RimEdges.End b = pair.other;
        double reach = Math.hypot(b.x() - a.x(), b.y() - a.y()) / 3;
        // as near to an arc as a cubic comes
        double turn = (Math.abs(angle(b.x() - a.x(), b.y() - a.y(), a.dx(), a.dy())) + Math.abs(angle(a.x() - b.x(), a.y() - b.y(), b.dx(),
                b.dy()))) / 2;
        reach *= 2 / (1 + Math.cos(turn));
        List<Line2D> lines = new ArrayList<>();
        double x = a.x();
        double y = a.y();
        for (int i = 1; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double u = 1 - t;
            double nx = u * u * u * a.x() + 3 * u * u * t * (a.x() + reach * a.dx()) + 3 * u * t * t * (b.x() + reach * b.dx()) + t * t * t * b.x();
            double ny = u * u * u * a.y() + 3 * u * u * t * (a.y() + reach * a.dy()) + 3 * u * t * t * (b.y() + reach * b.dy()) + t * t * t * b.y();
            lines.add(new Line2D.Double(x, y, nx, ny));
            x = nx;
            y = ny;
        }
        return lines;
    }

    private boolean crossed(double x, double y, double toX, double toY) {
        for (Line2D line : curves) if (line.intersectsLine(x, y, toX, toY)) return true;
        return false;
    }

    private void diffuse(Crew crew) {
        int[] all = new int[level.hole.length];
        int count = 0;
        for (int i = 0; i < level.hole.length; i++) if (level.hole[i]) all[count++] = i;
        int[] missing = Arrays.copyOf(all, count);
        int[][] beside = new int[count][];
        crew.each((count + PIECE - 1) / PIECE, piece -> {
            for (int i = piece * PIECE; i < Math.min(beside.length, piece * PIECE + PIECE); i++) beside[i] = open(missing[i]);
        });
        // each channel by itself, so that what comes out does not depend on how many share the work
        crew.each(level.channels - level.given, channel -> diffuse(channel, missing, beside, crew));
    }

    private void diffuse(int channel, int[] missing, int[][] beside, Crew crew) {
        float[] plane = new float[level.hole.length];
        double rim = 0;
        int known = 0;
        for (int i = 0; i < plane.length; i++) plane[i] = level.features[i * level.channels + channel];
        for (int[] near : beside)
            for (int at : near)
                if (!level.hole[at]) {
                    rim += plane[at];
                    known++;
                }
        for (int at : missing) plane[at] = (float) (rim / Math.max(1, known));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            crew.work().checkCancelled();
            for (int i = 0; i < missing.length; i++) {
                if (beside[i].length == 0) continue;
                float sum = 0;
                for (int at : beside[i]) sum += plane[at];
                plane[missing[i]] = sum / beside[i].length;
            }
        }
        for (int at : missing) level.features[at * level.channels + channel] = (short) Math.round(plane[at]);
    }

    /** The pixels beside one that no curve parts from it. */
    private int[] open(int at) {
        int x = at % level.width;
        int y = at / level.width;
        int[] found = new int[4];
        int count = 0;
        for (int side = 0; side < 4; side++) {
            int nx = x + (side == 0 ? -1 : side == 1 ? 1 : 0);
            int ny = y + (side == 2 ? -1 : side == 3 ? 1 : 0);
            if (nx < 0 || ny < 0 || nx >= level.own || ny >= level.height || crossed(x, y, nx, ny)) continue;
            found[count++] = ny * level.width + nx;
        }
        return Arrays.copyOf(found, count);
    }
}
