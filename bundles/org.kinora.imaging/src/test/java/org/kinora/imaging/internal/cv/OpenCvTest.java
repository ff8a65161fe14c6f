package org.kinora.imaging.internal.cv;

import static org.assertj.core.api.Assertions.assertThat;

import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.junit.jupiter.api.Test;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;

class OpenCvTest {
    private final OpenCv cv = new OpenCv();

    @Test
    void opencv_writes_into_our_own_pixels() {
        try (Raster raster = Raster.unbounded(31, 17, RasterFormat.DATA)) {
            raster.set(0, 15, 8, 9);
            try (Mat seen = cv.plane(raster, 0)) {
                opencv_imgproc.blur(seen, seen, new Size(3, 3));
            }
            assertThat(raster.get(0, 15, 8)).isEqualTo(1);
            assertThat(raster.get(0, 14, 9)).isEqualTo(1);
            assertThat(raster.get(0, 12, 8)).isZero();
        }
    }

    @Test
    void a_closed_view_leaves_the_pixels_alone() {
        try (Mask mask = Mask.unbounded(64, 64)) {
            mask.set(5, 6, 200);
            cv.mask(mask).close();
            assertThat(mask.get(5, 6)).isEqualTo(200);
        }
    }
}
