package org.kinora.imaging.internal.track;

import java.nio.ByteBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.kinora.api.imaging.Conversions;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.flow.FlowQuality;
import org.kinora.api.imaging.flow.MaskTracking;
import org.kinora.api.imaging.flow.OpticalFlow;
import org.kinora.api.imaging.flow.ShotFrames;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.flow.Places;
import org.kinora.imaging.internal.selection.EdgeRefine;
import org.kinora.imaging.internal.selection.EightBit;

/**
 * Carries one key mask frame by frame in one direction.
 *
 * <p>Each frame's mask is that of the frame before, drawn where the flow from this frame back to that one says. Flow is least sure where something
 * comes into view
 * or goes out of it, which is at the rim; there the picture's own colours decide, and what they say goes on to the next frame, so that errors do not
 * add up.
 */
record Carrier(ShotFrames frames, OpticalFlow flow, FlowQuality quality, OpenCv cv, Conversions conversions) {
    /** How far from the rim colours decide: at most about a patch of the flow, at the size that it searches first. */
    private static final int RIM = 10;
    private static final int THINNEST = 2;

    /** Tells every frame after the key up to and with the last, which may lie before it. */
    void run(int key, Mask mask, int last, MaskTracking.Frames to, Work work) {
        int step = Integer.signum(last - key);
        if (step == 0) return;
        Raster before = frames.frame(key, work);
        int least = Splinters.least(mask, cv);
        int rim = rim(mask);
        Mask carried = Mask.take(mask.width(), mask.height(), work);
        try {
            carried.copyFrom(mask);
            for (int frame = key + step; frame != last + step; frame += step) {
                work.checkCancelled();
                work.progress(Math.abs(frame - key) / (double) Math.abs(last - key));
                Raster now = frames.frame(frame, work);
                try (Raster back = flow.between(now, before, quality, work)) {
                    Mask moved = moved(carried, back, work);
                    carried.close();
                    carried = moved;
                } finally {
                    before.close();
                    before = now;
                }
                try (EightBit picture = new EightBit(now, conversions, work)) {
                    EdgeRefine.refine(carried, picture, rim, cv, work);
                }
                Splinters.drop(carried, least, cv);
                to.take(frame, carried);
            }
        } finally {
            before.close();
            carried.close();
        }
    }

    /** A little of one mask and the rest of another. */
    void blend(Mask mask, Mask other, double share) {
        try (Mat one = cv.mask(mask); Mat two = cv.mask(other)) {
            opencv_core.addWeighted(one, 1 - share, two, share, 0, one);
        }
    }

    /** No more than what half of the figure lies deeper than: of a small or slender one colours decide less, or its limbs would be lost. */
    private int rim(Mask mask) {
        int[] deep = new int[RIM + 1];
        int meant = 0;
        try (Mat figure = cv.mask(mask); Mat hard = new Mat(); Mat depth = new Mat(); Mat whole = new Mat()) {
            opencv_imgproc.threshold(figure, hard, 127, 255, opencv_imgproc.THRESH_BINARY);
            opencv_imgproc.distanceTransform(hard, depth, opencv_imgproc.DIST_L2, opencv_imgproc.DIST_MASK_5);
            depth.convertTo(whole, opencv_core.CV_8U);
            ByteBuffer depths = whole.createBuffer();
            while (depths.hasRemaining()) {
                int at = depths.get() & 0xFF;
                if (at == 0) continue;
                meant++;
                deep[Math.min(RIM, at)]++;
            }
        }
        int rim = RIM;
        for (int deeper = deep[RIM]; rim > THINNEST && 2 * deeper < meant; deeper += deep[rim]) rim--;
        return rim;
    }

    private Mask moved(Mask mask, Raster back, Work work) {
        Mask moved = Mask.take(mask.width(), mask.height(), work);
        try (Raster places = Places.of(back, work); Mat from = cv.mask(mask); Mat to = cv.mask(moved); Mat x = cv.plane(places, 0);
                Mat y = cv.plane(places, 1)) {
            opencv_imgproc.remap(from, to, x, y, opencv_imgproc.INTER_LINEAR, opencv_core.BORDER_REPLICATE, new Scalar(0));
            return moved;
        } catch (RuntimeException | Error broken) {
            moved.close();
            throw broken;
        }
    }
}
