package org.kinora.imaging.internal.flow;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.flow.OpticalFlow;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.raster.Bands;

/** Flow as places: not how far, but where to look, as OpenCV's remap wants it. */
public final class Places {
    private Places() {
    }

    /** Column and row of what each pixel shows; the caller closes it. */
    public static Raster of(Raster flow, Work work) {
        Raster places = Raster.take(flow.width(), flow.height(), OpticalFlow.FORMAT, work);
        try {
            Bands.run(flow.height(), work, (from, to) -> rows(flow, places, from, to));
            return places;
        } catch (RuntimeException | Error broken) {
            places.close();
            throw broken;
        }
    }

    private static void rows(Raster flow, Raster places, int from, int to) {
        int width = flow.width();
        float[] row = new float[width];
        for (int plane = 0; plane < 2; plane++) {
            MemorySegment in = flow.plane(plane);
            MemorySegment out = places.plane(plane);
            for (int y = from; y < to; y++) {
                MemorySegment.copy(in, ValueLayout.JAVA_FLOAT, y * flow.stride(), row, 0, width);
                for (int x = 0; x < width; x++) row[x] += plane == 0 ? x : y;
                MemorySegment.copy(row, 0, out, ValueLayout.JAVA_FLOAT, y * flow.stride(), width);
            }
        }
    }
}
