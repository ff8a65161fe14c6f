package org.kinora.imaging.internal.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the edges that end at the rim of a hole: structure tensors of the known colours (Di Zenzo 1986) on a ring around it, of which each strongest
 * one is an end.
 */
final class RimEdges {
    /** How far from the hole ends are looked for: differences there are between known pixels only. */
    private static final int AWAY = 2;
    /** An end is the strongest within so many pixels. */
    private static final int ALONE = 2;
    /** An end is as strong as this part of the strongest at least. */
    private static final float WEAK = 0.2f;
    /** The least change of a colour over two pixels that is an edge. */
    private static final float FLAT = 60;
    /** More ends than this are no structure but a texture. */
    private static final int MOST = 8;

    private final Level level;
    private final int colours;

    /**
     * An edge that runs into the hole.
     *
     * @param dx direction into the hole, of length one with {@code dy}
     * @param left the colour to the left of who walks into the hole with y down: at (dy, -dx)
     */
    record End(double x, double y, double dx, double dy, float[] left, float[] right, double strength) {}

    RimEdges(Level level) {
        this.level = level;
        colours = level.channels - level.given - 2;
    }

    /** The ends, strongest first; none where there are so many that they are a texture. */
    List<End> ends() {
        List<End> all = new ArrayList<>();
        for (int y = 1; y < level.height - 1; y++)
            for (int x = 1; x < level.own - 1; x++) if (!level.hole[y * level.width + x] && ring(x, y)) look(x, y, all);
        all.sort((one, other) -> Double.compare(other.strength, one.strength));
        List<End> ends = new ArrayList<>();
        for (End end : all) {
            if (end.strength < WEAK * all.getFirst().strength) break;
            if (ends.stream().noneMatch(kept -> Math.hypot(kept.x - end.x, kept.y - end.y) <= ALONE)) ends.add(end);
        }
        return ends.size() > MOST ? List.of() : ends;
    }

    private boolean ring(int x, int y) {
        boolean near = false;
        for (int j = -AWAY; j <= AWAY; j++) {
            for (int i = -AWAY; i <= AWAY; i++) {
                if (!hole(x + i, y + j)) continue;
                if (Math.max(Math.abs(i), Math.abs(j)) < AWAY) return false;
                near = true;
            }
        }
        return near;
    }

    private boolean hole(int x, int y) {
        return x >= 0 && y >= 0 && x < level.own && y < level.height && level.hole[y * level.width + x];
    }

    private void look(int x, int y, List<End> into) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double weights = 0;
        double inX = 0;
        double inY = 0;
        for (int j = -4; j <= 4; j++) {
            for (int i = -4; i <= 4; i++) {
                if (hole(x + i, y + j)) {
                    inX += i;
                    inY += j;
                }
                if (Math.abs(i) > 2 || Math.abs(j) > 2 || !steady(x + i, y + j)) continue;
                double weight = Math.exp(-(i * i + j * j) / 3.0);
                weights += weight;
                int at = (y + j) * level.width + x + i;
                for (int c = 0; c < colours; c++) {
                    double gx = feature(at + 1, c) - feature(at - 1, c);
                    double gy = feature(at + level.width, c) - feature(at - level.width, c);
                    xx += weight * gx * gx;
                    xy += weight * gx * gy;
                    yy += weight * gy * gy;
                }
            }
        }
        if (weights == 0) return;
        double strength = Math.hypot(xx - yy, 2 * xy) / weights;
        if (strength < FLAT * FLAT || strength * weights < 0.5 * (xx + yy)) return;
        double across = Math.atan2(2 * xy, xx - yy) / 2;
        double dx = -Math.sin(across);
        double dy = Math.cos(across);
        double inward = (dx * inX + dy * inY) / Math.max(1e-9, Math.hypot(inX, inY));
        if (Math.abs(inward) < 0.35) return;
        if (inward < 0) {
            dx = -dx;
            dy = -dy;
        }
        double off = offset(x, y, dx, dy);
        double ex = x + off * dy;
        double ey = y - off * dx;
        float[] left = side(ex, ey, dx, dy, 1);
        float[] right = side(ex, ey, dx, dy, -1);
        if (left != null && right != null) into.add(new End(ex, ey, dx, dy, left, right, strength));
    }

    /** How far to the left of a pixel the edge beside it lies. */
    private double offset(int x, int y, double dx, double dy) {
        double sum = 0;
        double weights = 0;
        for (int j = -2; j <= 2; j++) {
            for (int i = -2; i <= 2; i++) {
                if (Math.abs(i * dx + j * dy) > 1.01 || !steady(x + i, y + j)) continue;
                int at = (y + j) * level.width + x + i;
                double weight = 0;
                for (int c = 0; c < colours; c++) {
                    double g = (feature(at + 1, c) - feature(at - 1, c)) * dy - (feature(at + level.width, c) - feature(at - level.width, c)) * dx;
                    weight += g * g;
                }
                sum += weight * (i * dy - j * dx);
                weights += weight;
            }
        }
        return weights == 0 ? 0 : Math.clamp(sum / weights, -1, 1);
    }

    private float[] side(double x, double y, double dx, double dy, int left) {
        float[] sum = new float[colours];
        int count = 0;
        for (int back = -1; back <= 2; back++) {
            for (int far = 2; far <= 3; far++) {
                int px = (int) Math.round(x - back * dx + left * far * dy);
                int py = (int) Math.round(y - back * dy - left * far * dx);
                if (px < 0 || py < 0 || px >= level.own || py >= level.height || level.hole[py * level.width + px]) continue;
                for (int c = 0; c < colours; c++) sum[c] += feature(py * level.width + px, c);
                count++;
            }
        }
        if (count == 0) return null;
        float[] mean = Arrays.copyOf(sum, colours);
        for (int c = 0; c < colours; c++) mean[c] /= count;
        return mean;
    }

    /** Whether all that a difference at a pixel needs is known. */
    private boolean steady(int x, int y) {
        return x > 0 && y > 0 && x < level.own - 1 && y < level.height - 1 && !hole(x - 1, y) && !hole(x + 1, y) && !hole(x, y - 1)
                && !hole(x, y + 1);
    }

    private float feature(int at, int c) {
        return level.features[at * level.channels + c];
    }
}
