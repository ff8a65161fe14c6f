package org.kinora.imaging.internal.fill;

import java.util.List;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Filling.Guide;
import org.kinora.api.imaging.Filling.Point;

/** Where guides run, as a feature: strongest on the line, nothing some way off, so that patches on a guide look like patches on a guide. */
final class GuideLines {
    private static final int STRONGEST = 700;

    private GuideLines() {
    }

    /**
     * One number for each pixel of a part of the picture; {@code reach} is how far from a line it begins to be felt. Null when there are no guides.
     */
    static short[] of(List<Guide> guides, Area part, float reach) {
        if (guides.isEmpty()) return null;
        boolean[] off = new boolean[part.width() * part.height()];
        java.util.Arrays.fill(off, true);
        for (Guide guide : guides) for (int i = 1; i < guide.points().size(); i++) draw(guide.points().get(i - 1), guide.points().get(i), part, off);
        float[] away = Distance.toKnown(part.width(), part.height(), off);
        short[] feature = new short[off.length];
        for (int i = 0; i < feature.length; i++) feature[i] = (short) Math.round(STRONGEST * Math.max(0, 1 - away[i] / reach));
        return feature;
    }

    private static void draw(Point from, Point to, Area part, boolean[] off) {
        long steps = Math.max(Math.abs((long) to.x() - from.x()), Math.abs((long) to.y() - from.y()));
        for (long i = 0; i <= Math.min(steps, 1 << 20); i++) {
            int x = steps == 0 ? from.x() : (int) Math.round(from.x() + (double) (to.x() - from.x()) * i / steps);
            int y = steps == 0 ? from.y() : (int) Math.round(from.y() + (double) (to.y() - from.y()) * i / steps);
            if (part.contains(x, y)) off[(y - part.y()) * part.width() + x - part.x()] = false;
        }
    }
}
