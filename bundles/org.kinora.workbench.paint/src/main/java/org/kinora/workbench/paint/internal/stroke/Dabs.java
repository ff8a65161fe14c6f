package org.kinora.workbench.paint.internal.stroke;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;

/** Round dabs into a mask: all in the core, a cosine down to the rim, which is one pixel wide at least. */
final class Dabs {
    private static final int FINE = 512;

    private final Mask mask;
    private final Brush brush;
    private final int[] profile = new int[FINE + 1];
    private double made = -1;

    Dabs(Mask mask, Brush brush) {
        this.mask = mask;
        this.brush = brush;
    }

    /** The area that a dab touches. */
    static Area area(double x, double y, double radius) {
        int left = (int) Math.floor(x - radius - 1);
        int top = (int) Math.floor(y - radius - 1);
        return Area.between(left, top, (int) Math.ceil(x + radius + 1), (int) Math.ceil(y + radius + 1));
    }

    /** @param strength 0 to 1 */
    void put(double x, double y, double radius, double strength) {
        Area area = area(x, y, radius).and(mask.area());
        if (area.isEmpty()) return;
        double outer = Math.max(radius, 0.5) + 0.5;
        prepare(radius, outer);
        boolean building = brush.flow() < 1000;
        int most = (int) Math.round(255 * strength * (building ? brush.flow() / 1000.0 : 1));
        MemorySegment bytes = mask.memory();
        double reach = outer * outer;
        for (int row = area.y(); row < area.bottom(); row++) {
            double dy = row + 0.5 - y;
            long at = (long) row * mask.width() + area.x();
            for (int column = area.x(); column < area.right(); column++, at++) {
                double dx = column + 0.5 - x;
                double square = dx * dx + dy * dy;
                if (square >= reach) continue;
                int share = profile[(int) (square / reach * FINE)] * most / 255;
                if (brush.grain() > 0) share = share * Paper.shows(column, row, brush.grain()) >> 10;
                int before = bytes.get(ValueLayout.JAVA_BYTE, at) & 255;
                int after = building ? before + (255 - before) * share / 255 : Math.max(before, share);
                if (after != before) bytes.set(ValueLayout.JAVA_BYTE, at, (byte) after);
            }
        }
    }

    /** Coverage by the square of the distance from the middle. */
    private void prepare(double radius, double outer) {
        if (radius == made) return;
        made = radius;
        double core = Math.min(radius * brush.hardness() / 1000.0, outer - 1);
        for (int i = 0; i <= FINE; i++) {
            double distance = Math.sqrt((double) i / FINE) * outer;
            double part = (distance - core) / (outer - core);
            double share = part <= 0 ? 1 : part >= 1 ? 0 : outer - core <= 1.01 ? 1 - part : 0.5 + 0.5 * Math.cos(Math.PI * part);
            profile[i] = (int) Math.round(255 * share);
        }
    }
}
