package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.Bands;

/** Coverage by the distance from a colour in CIE Lab (D65), as OpenCV calculates it in 8 bit: steps of 0.4 in lightness, 1 in a and b. */
record ColourTool(OpenCv cv) {
    private static final double LIGHTNESS = 100.0 / 255;

    void select(Selector.ColourRange range, EightBit picture, Mask mask, Work work) {
        int[] wanted = lab(range.rgb());
        int width = mask.width();
        try (Mat colours = picture.together(cv); Mat lab = new Mat()) {
            opencv_imgproc.cvtColor(colours, lab, opencv_imgproc.COLOR_BGR2Lab);
            MemorySegment numbers = MemorySegment.ofAddress(lab.data().address()).reinterpret(3L * width * mask.height());
            Bands.run(mask.height(), work, (from, to) -> {
                byte[] row = new byte[3 * width];
                byte[] coverage = new byte[width];
                for (int y = from; y < to; y++) {
                    MemorySegment.copy(numbers, ValueLayout.JAVA_BYTE, 3L * width * y, row, 0, row.length);
                    for (int x = 0; x < width; x++) {
                        float lightness = (float) (((row[3 * x] & 0xFF) - wanted[0]) * LIGHTNESS);
                        float a = (row[3 * x + 1] & 0xFF) - wanted[1];
                        float b = (row[3 * x + 2] & 0xFF) - wanted[2];
                        coverage[x] = (byte) coverage((float) Math.sqrt(lightness * lightness + a * a + b * b) * 1000, range.near(), range.far());
                    }
                    MemorySegment.copy(coverage, 0, mask.memory(), ValueLayout.JAVA_BYTE, (long) width * y, width);
                }
            });
        }
    }

    /** All up to the near distance, then less along an S until nothing. */
    private static int coverage(float distance, int near, int far) {
        if (distance <= near) return 255;
        if (distance >= far) return 0;
        float part = (far - distance) / (far - near);
        return (int) (part * part * (3 - 2 * part) * 255 + 0.5f);
    }

    private int[] lab(int rgb) {
        cv.load();
        try (Mat one = new Mat(1, 1, opencv_core.CV_8UC3); Mat lab = new Mat()) {
            one.data().put(0, (byte) rgb).put(1, (byte) (rgb >> 8)).put(2, (byte) (rgb >> 16));
            opencv_imgproc.cvtColor(one, lab, opencv_imgproc.COLOR_BGR2Lab);
            return new int[] {lab.data().get(0) & 0xFF, lab.data().get(1) & 0xFF, lab.data().get(2) & 0xFF};
        }
    }
}
