package org.kinora.imaging.internal.continuity;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_features2d.ORB;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;

/** Looks at frames: their features (ORB, Rublee et al., 2011), upright and mirrored, and their colours. */
final class FrameLooks {
    private static final int FEATURES = 1200;
    /** Half the side of the square whose colour is taken, of what a feature describes: 3 pixels of the 31 of the finest ones. */
    private static final float AROUND = 3f / 31;

    private final Interleaving pixels;

    FrameLooks(Interleaving pixels) {
        this.pixels = pixels;
    }

    FrameLook of(Raster frame) {
        int width = frame.width();
        int height = frame.height();
        try (PointerScope scope = new PointerScope()) {
            Mat grey = pixels.grey(frame);
            // evened out, so that a darker copy has the same features
            opencv_imgproc.equalizeHist(grey, grey);
            byte[] codes = Interleaving.bytes(grey);
            return new FrameLook(width * height, features(grey, Optional.of(pixels.rgb(frame))), () -> mirrored(codes, width, height));
        }
    }

    private static FrameLook.Features mirrored(byte[] codes, int width, int height) {
        try (PointerScope scope = new PointerScope()) {
            Mat turned = new Mat();
            opencv_core.flip(Interleaving.matrix(codes, width, height, 1), turned, 1);
            return features(turned, Optional.empty());
        }
    }

    private static FrameLook.Features features(Mat grey, Optional<Mat> rgb) {
        KeyPointVector points = new KeyPointVector();
        Mat bits = new Mat();
        try (ORB orb = ORB.create(FEATURES, 1.2f, 8, 15, 0, 2, ORB.HARRIS_SCORE, 31, 8)) {
            orb.detectAndCompute(grey, new Mat(), points, bits);
        }
        float[] places = new float[2 * Math.toIntExact(points.size())];
        int[] colours = new int[rgb.isPresent() ? places.length / 2 : 0];
        Optional<Sums> sums = rgb.map(Sums::of);
        for (int i = 0; i < places.length / 2; i++) {
            places[2 * i] = points.get(i).pt().x();
            places[2 * i + 1] = points.get(i).pt().y();
            if (sums.isPresent()) colours[i] = sums.get().mean(places[2 * i], places[2 * i + 1], Math.round(AROUND * points.get(i).size()));
        }
        long[] words = new long[bits.rows() * bits.cols() / Long.BYTES];
        if (words.length > 0) ByteBuffer.wrap(Interleaving.bytes(bits)).asLongBuffer().get(words);
        return new FrameLook.Features(places, words, colours);
    }
}
