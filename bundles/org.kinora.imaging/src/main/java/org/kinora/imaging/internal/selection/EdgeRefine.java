package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_ximgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.work.Memory;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;
import org.kinora.imaging.internal.raster.Bands;

/**
 * Mattes the rim of a mask. What lies deeper than a radius inside is the figure, what lies farther outside is ground; between, a pixel is meant by where its colour
 * lies on the line from the ground's mean colour around it to the figure's, as far as the two can be told apart, else as it was. A guided filter (He, Sun, Tang
 * 2013), which comes near closed-form matting (Levin, Lischinski, Weiss 2008), then ties neighbours of like colour together.
 */
public final class EdgeRefine {
    /** Squared distance of the two means (8 bit, all channels) at which a colour counts as much as what was there before. */
    private static final float TOLD_APART = 3 * 14 * 14;
    private static final double SMOOTHNESS = 0.0012 * 255 * 255;

    private final OpenCv cv;
    private final Work work;
    private final Memory memory;
    private final Area area;
    private final int radius;

    private EdgeRefine(OpenCv cv, Area area, int radius, Memory memory, Work work) {
        this.cv = cv;
        this.area = area;
        this.radius = radius;
        this.memory = memory;
        this.work = work;
    }

    /** Changes a mask in place; the radius is in pixels. */
    public static void refine(Mask mask, EightBit picture, double by, OpenCv cv, Work work) {
        int radius = (int) Math.round(by);
        if (radius < 1) return;
        try (Mask inner = Mask.take(mask.width(), mask.height(), work); Mask outer = Mask.take(mask.width(), mask.height(), work); Memory memory = work.memory()) {
            inner.copyFrom(mask);
            outer.copyFrom(mask);
            MaskChange change = new MaskChange(cv);
            change.harden(inner);
            change.harden(outer);
            change.shrink(inner, radius, work);
            change.harden(inner);
            change.grow(outer, radius, work);
            change.harden(outer);
            Area rim = rim(inner, outer, cv).grown(2 * radius + 2).and(mask.area());
            if (rim.isEmpty()) return;
            new EdgeRefine(cv, rim, radius, memory, work).run(mask, inner, outer, picture);
        }
    }

    /** The box of all that is neither figure nor ground. */
    private static Area rim(Mask inner, Mask outer, OpenCv cv) {
        try (Mat in = cv.mask(inner); Mat out = cv.mask(outer); Mat rim = new Mat()) {
            opencv_core.bitwise_xor(in, out, rim);
            try (Rect box = opencv_imgproc.boundingRect(rim)) {
                return new Area(box.x(), box.y(), box.width(), box.height());
            }
        }
    }

    private void run(Mask mask, Mask inner, Mask outer, EightBit picture) {
        try (Rect box = new Rect(area.x(), area.y(), area.width(), area.height()); Mat whole = picture.together(cv); Mat colours = new Mat(whole, box).clone();
                Mat in = cv.mask(inner); Mat out = cv.mask(outer); Mat before = cv.mask(mask); Mat figure = new Mat(in, box).clone();
                Mat reached = new Mat(out, box).clone(); Mat old = new Mat(before, box).clone(); Mat ground = new Mat()) {
            opencv_core.bitwise_not(reached, ground);
            work.checkCancelled();
            MemorySegment figureMeans = means(colours, figure);
            MemorySegment groundMeans = means(colours, ground);
            work.checkCancelled();
            MemorySegment share = memory.take(4 * area.pixels());
            shares(bytes(colours, 3), bytes(figure, 1), bytes(ground, 1), bytes(old, 1), figureMeans, groundMeans, share);
            try (Mat shares = cv.matrix(share, area.width(), area.height(), opencv_core.CV_32FC1); Mat tied = new Mat()) {
                opencv_ximgproc.guidedFilter(colours, shares, tied, Math.max(1, radius / 4), SMOOTHNESS);
                write(mask, bytes(figure, 1), bytes(ground, 1), MemorySegment.ofAddress(tied.data().address()).reinterpret(4 * area.pixels()));
            }
        }
    }

    /** Blue, green, red and weight of what a mask has around each pixel, four floats a pixel. */
    private MemorySegment means(Mat colours, Mat of) {
        MemorySegment sums = memory.take(16 * area.pixels());
        int window = 4 * radius + 1;
        try (Mat four = new Mat(); Mat floats = new Mat(); Size size = new Size(window, window);
                Mat all = cv.matrix(sums, area.width(), area.height(), opencv_core.CV_32FC4); Mat masked = new Mat(area.height(), area.width(), opencv_core.CV_8UC4,
                        new org.bytedeco.opencv.opencv_core.Scalar(0, 0, 0, 0))) {
            opencv_imgproc.cvtColor(colours, four, opencv_imgproc.COLOR_BGR2BGRA);
            four.copyTo(masked, of);
            masked.convertTo(floats, opencv_core.CV_32F);
            opencv_imgproc.boxFilter(floats, all, -1, size, new org.bytedeco.opencv.opencv_core.Point(-1, -1), true, opencv_core.BORDER_REPLICATE);
        }
        return sums;
    }

    private static MemorySegment bytes(Mat mat, int channels) {
        return MemorySegment.ofAddress(mat.data().address()).reinterpret((long) channels * mat.rows() * mat.cols());
    }

    private void shares(MemorySegment colours, MemorySegment figure, MemorySegment ground, MemorySegment old, MemorySegment figureMeans, MemorySegment groundMeans,
            MemorySegment share) {
        int width = area.width();
        Bands.run(area.height(), work, (from, to) -> {
            float[] f = new float[4];
            float[] g = new float[4];
            for (long at = (long) from * width; at < (long) to * width; at++) {
                float value;
                if (figure.get(ValueLayout.JAVA_BYTE, at) != 0) {
                    value = 1;
                } else if (ground.get(ValueLayout.JAVA_BYTE, at) != 0) {
                    value = 0;
                } else {
                    float before = (old.get(ValueLayout.JAVA_BYTE, at) & 0xFF) / 255f;
                    value = mean(figureMeans, at, f) && mean(groundMeans, at, g) ? share(colours, at, f, g, before) : before;
                }
                share.set(ValueLayout.JAVA_FLOAT, 4 * at, value);
            }
        });
    }

    private static boolean mean(MemorySegment means, long at, float[] into) {
        float weight = means.get(ValueLayout.JAVA_FLOAT, 16 * at + 12) / 255;
        if (weight < 1e-4f) return false;
        for (int i = 0; i < 3; i++) into[i] = means.get(ValueLayout.JAVA_FLOAT, 16 * at + 4 * i) / weight;
        return true;
    }

    private static float share(MemorySegment colours, long at, float[] figure, float[] ground, float before) {
        float along = 0;
        float length = 0;
        for (int i = 0; i < 3; i++) {
            float way = figure[i] - ground[i];
            along += ((colours.get(ValueLayout.JAVA_BYTE, 3 * at + i) & 0xFF) - ground[i]) * way;
            length += way * way;
        }
        float told = Math.clamp(along / Math.max(length, 1e-3f), 0f, 1f);
        float trust = length / (length + TOLD_APART);
        return trust * told + (1 - trust) * before;
    }

    private void write(Mask mask, MemorySegment figure, MemorySegment ground, MemorySegment tied) {
        int width = area.width();
        Bands.run(area.height(), work, (from, to) -> {
            for (int y = from; y < to; y++)
                for (int x = 0; x < width; x++) {
                    long at = (long) y * width + x;
                    int value = figure.get(ValueLayout.JAVA_BYTE, at) != 0 ? 255 : ground.get(ValueLayout.JAVA_BYTE, at) != 0 ? 0
                            : Math.round(Math.clamp(tied.get(ValueLayout.JAVA_FLOAT, 4 * at), 0f, 1f) * 255);
                    mask.memory().set(ValueLayout.JAVA_BYTE, (long) (area.y() + y) * mask.width() + area.x() + x, (byte) value);
                }
        });
    }
}
