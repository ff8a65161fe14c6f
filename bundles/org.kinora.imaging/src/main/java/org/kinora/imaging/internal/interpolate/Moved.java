package org.kinora.imaging.internal.interpolate;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.flow.FrameInterpolator.Between;
import org.kinora.api.media.YuvFrame;
import org.kinora.api.time.Rational;

/** Two frames whose pixels are carried to where they stand at a moment between, and mixed as far as the two agree. One thread. */
final class Moved implements Between {
    private final YuvFrame first;
    private final YuvFrame second;
    private final Motion motion;

    Moved(YuvFrame first, YuvFrame second, Motion motion) {
        this.first = first;
        this.second = second;
        this.motion = motion;
    }

    @Override
    public boolean cut() {
        return false;
    }

    @Override
    public void draw(Rational at, YuvFrame into) {
        double t = at.toDouble();
        if (t <= 0 || t >= 1) {
            into.copyFrom(t <= 0 ? first : second);
            return;
        }
        try (Mat back = motion.toFirst(t); Mat ahead = motion.toSecond(t); Mat halfBack = halved(back);
                Mat halfAhead = halved(ahead); Mat places = Motion.places(into.stride(1), into.rows(1))) {
            Trust trust = luma(t, back, ahead, into);
            for (int plane = 1; plane < 3; plane++) {
                byte[] a = carried(first, plane, halfBack, places);
                byte[] b = carried(second, plane, halfAhead, places);
                trust.mix(pixels(first, plane), pixels(second, plane), a, b, into.stride(plane), t);
                MemorySegment.copy(a, 0, into.plane(plane), ValueLayout.JAVA_BYTE, 0, a.length);
            }
        }
    }

    private Trust luma(double t, Mat back, Mat ahead, YuvFrame into) {
        byte[] a = carried(first, 0, back, motion.places());
        byte[] b = carried(second, 0, ahead, motion.places());
        byte[] one = pixels(first, 0);
        byte[] two = pixels(second, 0);
        Trust trust = Trust.of(one, two, a, b, into.width(), into.height());
        trust.mix(one, two, a, b, into.width(), t);
        MemorySegment.copy(a, 0, into.plane(0), ValueLayout.JAVA_BYTE, 0, a.length);
        return trust;
    }

    private byte[] carried(YuvFrame frame, int plane, Mat shift, Mat places) {
        byte[] pixels = new byte[frame.stride(plane) * frame.rows(plane)];
        try (Mat from = motion.cv().matrix(frame.plane(plane), frame.stride(plane), frame.rows(plane), opencv_core.CV_8UC1); Mat where = new Mat();
                Mat made = new Mat(); Mat none = new Mat(); Scalar black = new Scalar(0)) {
            opencv_core.add(places, shift, where);
            opencv_imgproc.remap(from, made, where, none, opencv_imgproc.INTER_LINEAR, opencv_core.BORDER_REPLICATE, black);
            made.data().get(pixels);
        }
        return pixels;
    }

    private static byte[] pixels(YuvFrame frame, int plane) {
        return frame.plane(plane).toArray(ValueLayout.JAVA_BYTE);
    }

    private static Mat halved(Mat shift) {
        Mat half = new Mat();
       
        try (Size size = new Size(shift.cols() / 2, shift.rows() / 2)) {
            opencv_imgproc.resize(shift, half, size, 0, 0, opencv_imgproc.INTER_AREA);
        }
        half.convertTo(half, -1, 0.5, 0);
        return half;
    }

    @Override
    public void close() {
        motion.close();
    }
}
