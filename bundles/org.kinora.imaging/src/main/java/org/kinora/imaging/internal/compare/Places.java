package org.kinora.imaging.internal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;

/** Where a map of differences is high: neighbouring pixels are one place, and places with a small gap between them. */
final class Places {
    private static final int MOST = 100;

    private final OpenCv cv;

    Places(OpenCv cv) {
        this.cv = cv;
    }

    List<Area> of(Raster difference, double threshold, int least) {
        try (PointerScope scope = new PointerScope()) {
            Mat high = new Mat();
            opencv_imgproc.threshold(cv.plane(difference, 0), high, threshold, 255, opencv_imgproc.THRESH_BINARY);
            Mat mask = new Mat();
            high.convertTo(mask, opencv_core.CV_8U);
            Mat joined = new Mat();
            int gap = Math.max(1, Math.min(difference.width(), difference.height()) / 100) * 2 + 1;
            opencv_imgproc.morphologyEx(mask, joined, opencv_imgproc.MORPH_CLOSE, opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT,
                    new Size(gap, gap)));
            Mat labels = new Mat();
            Mat stats = new Mat();
            int count = opencv_imgproc.connectedComponentsWithStats(joined, labels, stats, new Mat());
            int[] numbers = Interleaving.ints(stats);
            record Place(Area area, int size) {}
            List<Place> places = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                int[] one = java.util.Arrays.copyOfRange(numbers, 5 * i, 5 * i + 5);
                if (one[4] >= least) places.add(new Place(new Area(one[0], one[1], one[2], one[3]), one[4]));
            }
            places.sort(Comparator.comparingInt(Place::size).reversed());
            return places.stream().limit(MOST).map(Place::area).toList();
        }
    }
}
