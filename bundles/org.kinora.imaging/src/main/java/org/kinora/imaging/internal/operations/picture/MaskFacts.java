package org.kinora.imaging.internal.operations.picture;

import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;

/**
 * How much a mask means.
 *
 * @param permille mean coverage, in thousandths
 * @param box the smallest area with all that is meant at all
 */
record MaskFacts(int permille, Area box) {
    static MaskFacts of(Mask mask) {
        long sum = 0;
        Area box = Area.NONE;
        byte[] row = new byte[mask.width()];
        for (int y = 0; y < mask.height(); y++) {
            java.lang.foreign.MemorySegment.copy(mask.memory(), ValueLayout.JAVA_BYTE, (long) y * row.length, row, 0, row.length);
            int first = -1;
            int last = -1;
            for (int x = 0; x < row.length; x++) {
                if (row[x] == 0) continue;
                sum += row[x] & 0xFF;
                if (first < 0) first = x;
                last = x;
            }
            if (first >= 0) box = box.or(Area.between(first, y, last + 1, y + 1));
        }
        return new MaskFacts((int) Math.round(sum * 1000.0 / 255 / mask.area().pixels()), box);
    }

    String text() {
        return box.isEmpty() ? "nothing is meant" : permille / 10.0 + " % is meant, within " + box.x() + "," + box.y() + " " + box.width() + "x"
                + box.height();
    }
}
