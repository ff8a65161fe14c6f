package org.kinora.sfm.internal.feature;

import java.nio.file.Path;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.KeyPoint;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_features2d.SIFT;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.PictureReading;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;

/**
 * Finds key points that look alike from other sides (SIFT, Lowe 2004), with looks as square roots (Arandjelović and Zisserman 2012). Thread-safe.
 */
public final class FeatureFinder {
    /** Lengths of looks. */
    public static final int NUMBERS = 128;
    private static final int LAYERS = 3;
    /** Lower than usual: what is weak is often found again, and matching decides. */
    private static final double CONTRAST = 0.02;
    private static final double EDGE = 10;
    private static final double SIGMA = 1.6;

    private final Pictures pictures;
    private final int most;

    public FeatureFinder(Pictures pictures, int most) {
        this.pictures = pictures;
        this.most = most;
        Loader.load(opencv_core.class);
    }

    /** The key points of a picture file; the caller closes them. */
    public Features find(Path file, Work work) {
        try (Picture picture = pictures.read(file, PictureReading.AS_STORED, work)) {
            Raster raster = picture.raster();
            byte[] grey = new byte[raster.width() * raster.height()];
            boolean coloured = raster.format().channels() >= 3;
            for (int y = 0, i = 0; y < raster.height(); y++)
                for (int x = 0; x < raster.width(); x++, i++) {
                    float light = coloured ? 0.299f * raster.get(0, x, y) + 0.587f * raster.get(1, x, y) + 0.114f * raster.get(2, x, y) : raster.get(0, x, y);
                    grey[i] = (byte) Math.round(255 * Math.clamp(light, 0f, 1f));
                }
            return find(file.getFileName().toString(), raster, grey);
        }
    }

    private Features find(String name, Raster raster, byte[] grey) {
        try (PointerScope scope = new PointerScope(); SIFT sift = SIFT.create(most, LAYERS, CONTRAST, EDGE, SIGMA, true);
                BytePointer bytes = new BytePointer(grey); KeyPointVector points = new KeyPointVector(); Mat none = new Mat(); Mat found = new Mat();
                Mat mat = new Mat(raster.height(), raster.width(), opencv_core.CV_8UC1, bytes)) {
            sift.detectAndCompute(mat, none, points, found);
            int count = (int) points.size();
            float[] places = new float[2 * count];
            byte[] colours = new byte[3 * count];
            for (int i = 0; i < count; i++) {
                KeyPoint point = points.get(i);
                // the middle of the first pixel is 0 there and 0.5 here
                places[2 * i] = point.pt().x() + 0.5f;
                places[2 * i + 1] = point.pt().y() + 0.5f;
                int x = Math.clamp((int) places[2 * i], 0, raster.width() - 1);
                int y = Math.clamp((int) places[2 * i + 1], 0, raster.height() - 1);
                for (int c = 0; c < 3; c++)
                    colours[3 * i + c] = (byte) Math.round(255 * Math.clamp(raster.get(raster.format().channels() >= 3 ? c : 0, x, y), 0f, 1f));
            }
            return new Features(name, raster.width(), raster.height(), places, looks(found, count), colours);
        }
    }

    private static Mat looks(Mat found, int count) {
        float[] numbers = new float[NUMBERS * count];
        if (count > 0) new FloatPointer(found.data()).get(numbers);
        for (int i = 0; i < count; i++) {
            float sum = 0;
            for (int k = 0; k < NUMBERS; k++) sum += numbers[NUMBERS * i + k];
            for (int k = 0; k < NUMBERS; k++) numbers[NUMBERS * i + k] = (float) Math.sqrt(numbers[NUMBERS * i + k] / Math.max(sum, 1e-9f));
        }
        Mat looks = new Mat(count, NUMBERS, opencv_core.CV_32FC1);
        if (count > 0) new FloatPointer(looks.data()).put(numbers);
        looks.retainReference();
        return looks;
    }
}
