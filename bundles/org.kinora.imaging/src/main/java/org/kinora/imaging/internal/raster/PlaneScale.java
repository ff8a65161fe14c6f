package org.kinora.imaging.internal.raster;

import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Resampling;
import org.kinora.api.imaging.Samples;
import org.kinora.api.imaging.Transfer;
import org.kinora.api.imaging.Alpha;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** One plane in another size: small kernels by OpenCV, wide ones by weights, along the rows first. */
record PlaneScale(OpenCv cv, Resampling resampling) {
    void run(Raster from, Raster to, int plane, Work work) {
        switch (resampling) {
            case NEAREST -> resize(from, to, plane, opencv_imgproc.INTER_NEAREST_EXACT);
            case LINEAR -> resize(from, to, plane, opencv_imgproc.INTER_LINEAR);
            case AREA -> resize(from, to, plane, opencv_imgproc.INTER_AREA);
            case CUBIC -> weighed(from, to, plane, Weights.of(from.width(), to.width(), 2, Weights::cubic),
                    Weights.of(from.height(), to.height(), 2, Weights::cubic), work);
            case LANCZOS -> weighed(from, to, plane, Weights.of(from.width(), to.width(), 3, Weights::lanczos),
                    Weights.of(from.height(), to.height(), 3, Weights::lanczos), work);
        }
    }

    private void resize(Raster from, Raster to, int plane, int kernel) {
        try (Mat before = cv.plane(from, plane); Mat after = cv.plane(to, plane); Size size = new Size(to.width(), to.height())) {
            opencv_imgproc.resize(before, after, size, 0, 0, kernel);
        }
    }

    private static void weighed(Raster from, Raster to, int plane, Weights across, Weights down, Work work) {
        RasterFormat numbers = new RasterFormat(1, Samples.F32, Transfer.DATA, Alpha.NONE);
        try (Raster narrow = Raster.take(to.width(), from.height(), numbers, work)) {
            Bands.run(from.height(), work, (first, last) -> across(from, narrow, plane, across, first, last));
            Bands.run(to.height(), work, (first, last) -> down(narrow, to, plane, down, first, last));
        }
    }

    private static void across(Raster from, Raster narrow, int plane, Weights weights, int first, int last) {
        PlaneRows in = new PlaneRows(from.width());
        PlaneRows out = new PlaneRows(narrow.width());
        float[] old = new float[from.width()];
        float[] made = new float[narrow.width()];
        int taps = weights.taps();
        for (int y = first; y < last; y++) {
            in.read(from, plane, y, old);
            for (int x = 0; x < made.length; x++) {
                int start = weights.first()[x];
                float sum = 0;
                for (int tap = 0; tap < taps; tap++)
                    sum += weights.values()[x * taps + tap] * old[Math.clamp(start + tap, 0, old.length - 1)];
                made[x] = sum;
            }
            out.write(made, narrow, 0, y);
        }
    }

    private static void down(Raster narrow, Raster to, int plane, Weights weights, int first, int last) {
        PlaneRows rows = new PlaneRows(to.width());
        float[] old = new float[to.width()];
        float[] made = new float[to.width()];
        int taps = weights.taps();
        for (int y = first; y < last; y++) {
            java.util.Arrays.fill(made, 0);
            for (int tap = 0; tap < taps; tap++) {
                float weight = weights.values()[y * taps + tap];
                if (weight == 0) continue;
                rows.read(narrow, 0, Math.clamp(weights.first()[y] + tap, 0, narrow.height() - 1), old);
                for (int x = 0; x < made.length; x++) made[x] += weight * old[x];
            }
            rows.write(made, to, plane, y);
        }
    }
}
