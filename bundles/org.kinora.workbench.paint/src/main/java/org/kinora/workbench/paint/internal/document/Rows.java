package org.kinora.workbench.paint.internal.document;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.kinora.api.imaging.Area;

/** Goes over the rows of an area, on all cores when it is large. */
final class Rows {
    private static final long LARGE = 200_000;

    private Rows() {}

    static void each(Area area, IntConsumer row) {
        IntStream rows = IntStream.range(area.y(), area.bottom());
        (area.pixels() > LARGE ? rows.parallel() : rows).forEach(row);
    }
}
