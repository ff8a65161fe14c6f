package org.kinora.imaging.internal.continuity;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Raster;
import org.kinora.imaging.internal.cv.Interleaving;

/** What is kept of a frame: luma of 64 x 36 places, its mean and spread in codes. Immutable. */
record FrameMeasure(byte[] luma, double mean, double spread) {
    static final int WIDTH = 64;
    static final int HEIGHT = 36;

    static FrameMeasure of(Raster frame, Interleaving pixels) {
        try (PointerScope scope = new PointerScope()) {
            Mat small = new Mat();
            opencv_imgproc.resize(pixels.grey(frame), small, new Size(WIDTH, HEIGHT), 0, 0, opencv_imgproc.INTER_AREA);
            byte[] luma = Interleaving.bytes(small);
            double sum = 0;
            double square = 0;
            for (byte one : luma) {
                sum += one & 0xFF;
                square += (one & 0xFF) * (one & 0xFF);
            }
            double mean = sum / luma.length;
            return new FrameMeasure(luma, mean, Math.sqrt(Math.max(0, square / luma.length - mean * mean)));
        }
    }

    /** Correlation of luma, upright or mirrored, whichever is more. */
    double likeness(FrameMeasure other) {
        double upright = 0;
        double mirrored = 0;
        for (int i = 0; i < luma.length; i++) {
            double here = (luma[i] & 0xFF) - mean;
            upright += here * ((other.luma[i] & 0xFF) - other.mean);
            mirrored += here * ((other.luma[i - i % WIDTH + WIDTH - 1 - i % WIDTH] & 0xFF) - other.mean);
        }
        return Math.max(upright, mirrored) / Math.max(1e-9, luma.length * spread * other.spread);
    }

    /** Share of the places that are other by at least so many codes. */
    double moved(FrameMeasure other, int codes) {
        int count = 0;
        for (int i = 0; i < luma.length; i++) if (Math.abs((luma[i] & 0xFF) - (other.luma[i] & 0xFF)) >= codes) count++;
        return (double) count / luma.length;
    }

    /** Mean absolute difference in codes. */
    double difference(FrameMeasure other) {
        long sum = 0;
        for (int i = 0; i < luma.length; i++) sum += Math.abs((luma[i] & 0xFF) - (other.luma[i] & 0xFF));
        return (double) sum / luma.length;
    }
}
