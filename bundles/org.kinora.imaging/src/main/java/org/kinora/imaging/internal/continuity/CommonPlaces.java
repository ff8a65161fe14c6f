package org.kinora.imaging.internal.continuity;

import java.util.Arrays;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_calib3d;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.DMatchVector;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_features2d.BFMatcher;
import org.bytedeco.opencv.opencv_features2d.ORB;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.raster.SrgbCurve;

/**
 * How light and colour of the very same things differ between two frames: what both show is found by features (ORB, Rublee et al., 2011) that a
 * homography
 * holds together; so another framing of the same set is no change of its light.
 */
final class CommonPlaces {
    private static final int FEATURES = 800;
    private static final int LEAST = 14;
    private static final float RATIO = 0.8f;
    private static final double COLOURED = 0.035;

    private final Interleaving pixels;
    private final Oklab oklab = new Oklab();

    CommonPlaces(Interleaving pixels) {
        this.pixels = pixels;
    }

    /**
     * What of the second frame is other than in the first.
     *
     * @param stops brighter, in powers of two of light
     * @param hue turned, degrees; NaN where nothing has a colour
     * @param places how many places this is the median of
     */
    record Shift(double stops, double hue, int places) {}

    /** Empty where too little is common. */
    Optional<Shift> between(Raster one, Raster other) {
        try (PointerScope scope = new PointerScope()) {
            KeyPointVector here = new KeyPointVector();
            KeyPointVector there = new KeyPointVector();
            Mat hereBits = features(one, here);
            Mat thereBits = features(other, there);
            if (here.size() < LEAST || there.size() < LEAST) return Optional.empty();
            float[][] pairs = pairs(here, there, hereBits, thereBits);
            if (pairs[0].length < 2 * LEAST) return Optional.empty();
            Mat inliers = new Mat();
            opencv_core.setRNGSeed(1);
            int count = pairs[0].length / 2;
            Mat plane = opencv_calib3d.findHomography(Interleaving.matrix(pairs[0], 1, count, 2), Interleaving.matrix(pairs[1], 1, count, 2),
                    opencv_calib3d.RANSAC, 3, inliers, 1000, 0.995);
            if (plane.empty()) return Optional.empty();
            return shift(one, other, pairs, Interleaving.bytes(inliers));
        }
    }

    private Mat features(Raster frame, KeyPointVector points) {
        Mat bits = new Mat();
        try (ORB orb = ORB.create(FEATURES, 1.2f, 8, 15, 0, 2, ORB.HARRIS_SCORE, 31, 8)) {
            Mat grey = pixels.grey(frame);
            // evened out, so that a darker copy has the same features
            opencv_imgproc.equalizeHist(grey, grey);
            orb.detectAndCompute(grey, new Mat(), points, bits);
        }
        return bits;
    }

    private static float[][] pairs(KeyPointVector here, KeyPointVector there, Mat hereBits, Mat thereBits) {
        org.bytedeco.opencv.opencv_core.DMatchVectorVector matches = new org.bytedeco.opencv.opencv_core.DMatchVectorVector();
        try (BFMatcher matcher = new BFMatcher(opencv_core.NORM_HAMMING, false)) {
            matcher.knnMatch(hereBits, thereBits, matches, 2);
        }
        float[] from = new float[2 * (int) matches.size()];
        float[] to = new float[from.length];
        int count = 0;
        for (long i = 0; i < matches.size(); i++) {
            DMatchVector two = matches.get(i);
            if (two.size() < 2 || two.get(0).distance() > RATIO * two.get(1).distance()) continue;
            from[count] = here.get(two.get(0).queryIdx()).pt().x();
            to[count++] = there.get(two.get(0).trainIdx()).pt().x();
            from[count] = here.get(two.get(0).queryIdx()).pt().y();
            to[count++] = there.get(two.get(0).trainIdx()).pt().y();
        }
        return new float[][] {Arrays.copyOf(from, count), Arrays.copyOf(to, count)};
    }

    private Optional<Shift> shift(Raster one, Raster other, float[][] pairs, byte[] inliers) {
        Mat a = soft(one);
        Mat b = soft(other);
        byte[] first = Interleaving.bytes(a);
        byte[] second = Interleaving.bytes(b);
        double[] stops = new double[inliers.length];
        double[] hues = new double[inliers.length];
        int count = 0;
        int coloured = 0;
        for (int i = 0; i < inliers.length; i++) {
            if (inliers[i] == 0) continue;
            int p = rgb(first, one.width(), pairs[0], i);
            int q = rgb(second, other.width(), pairs[1], i);
            double light = luminance(p);
            double lit = luminance(q);
            if (Math.min(light, lit) < 0.01 || Math.max(light, lit) > 0.85) continue;
            stops[count++] = Math.log(lit / light) / Math.log(2);
            float[] was = oklab.of(p);
            float[] is = oklab.of(q);
            if (Math.min(Math.hypot(was[1], was[2]), Math.hypot(is[1], is[2])) < COLOURED) continue;
            double turn = Math.toDegrees(Math.atan2(is[2], is[1]) - Math.atan2(was[2], was[1]));
            hues[coloured++] = turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
        }
        if (count < LEAST) return Optional.empty();
        double hue = coloured < LEAST / 2 ? Double.NaN : ShotMeasure.median(Arrays.copyOf(hues, coloured));
        return Optional.of(new Shift(ShotMeasure.median(Arrays.copyOf(stops, count)), hue, count));
    }

    private Mat soft(Raster frame) {
        Mat soft = new Mat();
        opencv_imgproc.blur(pixels.rgb(frame), soft, new Size(7, 7));
        return soft;
    }

    private static int rgb(byte[] pixels, int width, float[] points, int i) {
        int at = 3 * (Math.round(points[2 * i + 1]) * width + Math.round(points[2 * i]));
        return (pixels[at] & 0xFF) << 16 | (pixels[at + 1] & 0xFF) << 8 | pixels[at + 2] & 0xFF;
    }

    private static double luminance(int rgb) {
        return 0.2126 * SrgbCurve.light((rgb >> 16 & 0xFF) / 255.0) + 0.7152 * SrgbCurve.light((rgb >> 8 & 0xFF) / 255.0)
                + 0.0722 * SrgbCurve.light((rgb & 0xFF) / 255.0);
    }
}
