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
 * Mattes the rim of a mask. What lies deeper than a radius inside is the figure, what lies farther outside is ground; between, {@link ColourPairs}
 * say the share of
 * the figure in each pixel. A guided filter (He, Sun, Tang 2013), which comes near closed-form matting (Levin, Lischinski, Weiss 2008), then ties
 * neighbours of
 * like colour together.
 */
public final class EdgeRefine {
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
        try (Mask inner = Mask.take(mask.width(), mask.height(), work); Mask outer = Mask.take(mask.width(), mask.height(), work);
                Memory memory = work.memory()) {
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
        try (Rect box = new Rect(area.x(), area.y(), area.width(), area.height()); Mat whole = picture.together(cv); Mat colours = new Mat(whole,
                box).clone();
                Mat in = cv.mask(inner); Mat out = cv.mask(outer); Mat before = cv.mask(mask); Mat figure = new Mat(in, box).clone();
                Mat reached = new Mat(out, box).clone(); Mat old = new Mat(before, box).clone(); Mat ground = new Mat()) {
            opencv_core.bitwise_not(reached, ground);
            work.checkCancelled();
            soften(old);
            MemorySegment share = memory.take(4 * area.pixels());
            shares(bytes(colours, 3), bytes(figure, 1), bytes(ground, 1), bytes(old, 1), share);
            try (Mat shares = cv.matrix(share, area.width(), area.height(), opencv_core.CV_32FC1); Mat tied = new Mat()) {
                opencv_ximgproc.guidedFilter(colours, shares, tied, Math.max(1, radius / 4), SMOOTHNESS);
                write(mask, bytes(figure, 1), bytes(ground, 1), MemorySegment.ofAddress(tied.data().address()).reinterpret(4 * area.pixels()));
            }
        }
    }

    /** The mask's rim as something that fades over the radius: what is far from it has to have better reasons to change sides. */
    private void soften(Mat old) {
        try (Size automatic = new Size(0, 0)) {
            opencv_imgproc.GaussianBlur(old, old, automatic, radius / 2.5, radius / 2.5, opencv_core.BORDER_REPLICATE, opencv_core.ALGO_HINT_DEFAULT);
        }
    }

    private static MemorySegment bytes(Mat mat, int channels) {
        return MemorySegment.ofAddress(mat.data().address()).reinterpret((long) channels * mat.rows() * mat.cols());
    }

    private void shares(MemorySegment colours, MemorySegment figure, MemorySegment ground, MemorySegment old, MemorySegment share) {
        int width = area.width();
        Bands.run(area.height(), work, (from, to) -> {
            ColourPairs pairs = new ColourPairs(colours, figure, ground, area, radius);
            for (int y = from; y < to; y++)
                for (int x = 0; x < width; x++) {
                    long at = (long) y * width + x;
                    float value = figure.get(ValueLayout.JAVA_BYTE, at) != 0 ? 1 : ground.get(ValueLayout.JAVA_BYTE, at) != 0 ? 0
                            : pairs.share(x, y, (old.get(ValueLayout.JAVA_BYTE, at) & 0xFF) / 255f);
                    share.set(ValueLayout.JAVA_FLOAT, 4 * at, value);
                }
        });
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
