package org.kinora.imaging.internal.compare;

import java.util.Arrays;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.PictureHash;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;

/** Hashes of what a picture of 8 bit looks like. */
final class Hashes {
    private static final int SIDE = 32;
    private static final int LOW = 8;

    private final Interleaving pixels;

    Hashes(OpenCv cv) {
        pixels = new Interleaving(cv);
    }

    PictureHash of(Raster picture) {
        try (PointerScope scope = new PointerScope()) {
            Mat grey = pixels.grey(picture);
            return new PictureHash(waves(grey), slopes(grey));
        }
    }

    private static long waves(Mat grey) {
        Mat small = new Mat();
        opencv_imgproc.resize(grey, small, new Size(SIDE, SIDE), 0, 0, opencv_imgproc.INTER_AREA);
        small.convertTo(small, opencv_core.CV_32F);
        Mat waves = new Mat();
        opencv_core.dct(small, waves);
        float[] all = Interleaving.floats(waves);
        float[] low = new float[LOW * LOW];
        // without the first row and column: brightness and even ramps say nothing about the motif
        for (int y = 0; y < LOW; y++) for (int x = 0; x < LOW; x++) low[y * LOW + x] = all[(y + 1) * SIDE + x + 1];
        float[] sorted = low.clone();
        Arrays.sort(sorted);
        float median = (sorted[31] + sorted[32]) / 2;
        long hash = 0;
        for (int i = 0; i < low.length; i++) if (low[i] > median) hash |= 1L << i;
        return hash;
    }

    private static long slopes(Mat grey) {
        Mat small = new Mat();
        opencv_imgproc.resize(grey, small, new Size(LOW + 1, LOW), 0, 0, opencv_imgproc.INTER_AREA);
        byte[] tones = Interleaving.bytes(small);
        long hash = 0;
        for (int y = 0; y < LOW; y++)
            for (int x = 0; x < LOW; x++) if ((tones[y * (LOW + 1) + x] & 0xFF) < (tones[y * (LOW + 1) + x + 1] & 0xFF)) hash |= 1L << y * LOW + x;
        return hash;
    }
}
