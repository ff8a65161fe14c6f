package org.kinora.imaging.internal.fill;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.OpenCv;

/** Gives pictures that lie over each other the light of the first, so that what they show can be compared. */
record EvenLight(OpenCv cv) {
    /** With fewer pixels that both show nothing is known. */
    private static final int FEWEST = 500;

    /** Makes each but the first as bright, plane by plane, as the first is where both are clear. */
    void even(List<Raster> shown, List<Mask> clear) {
        for (int i = 1; i < shown.size(); i++) {
            try (Mat first = cv.mask(clear.getFirst()); Mat mine = cv.mask(clear.get(i)); Mat both = new Mat()) {
                opencv_core.bitwise_and(first, mine, both);
                if (opencv_core.countNonZero(both) < FEWEST) continue;
                for (int p = 0; p < shown.get(i).format().channels(); p++) even(shown.getFirst(), shown.get(i), p, both);
            }
        }
    }

    private void even(Raster like, Raster change, int plane, Mat where) {
        try (Mat one = cv.plane(like, plane); Mat other = cv.plane(change, plane); Scalar wanted = opencv_core.mean(one, where);
                Scalar has = opencv_core.mean(other, where)) {
            if (wanted.get(0) > 0 && has.get(0) > 0) other.convertTo(other, -1, wanted.get(0) / has.get(0), 0);
        }
    }
}
