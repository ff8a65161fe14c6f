package org.kinora.imaging.internal.selection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.selection.Contour;
import org.kinora.api.imaging.selection.Point;
import org.kinora.api.imaging.selection.Selector;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** GrabCut on a small copy of the box and its surroundings, its rim then refined in the full picture. */
record FigureTool(OpenCv cv) {
    /** As many pixels as GrabCut cuts in less than a second. */
    private static final double MOST_PIXELS = 110_000;
    private static final int ROUNDS = 3;
    private static final int SEED = 4711;

    void select(Selector.Figure figure, EightBit picture, Mask mask, Work work) {
        Area box = figure.box().and(mask.area());
        if (box.isEmpty()) return;
        Area around = box.grown(Math.max(8, Math.max(box.width(), box.height()) / 8)).and(mask.area());
        double scale = Math.min(1, Math.sqrt(MOST_PIXELS / around.pixels()));
        int width = Math.max(1, (int) Math.round(around.width() * scale));
        int height = Math.max(1, (int) Math.round(around.height() * scale));
        try (Mat whole = picture.together(cv); Rect rect = new Rect(around.x(), around.y(), around.width(), around.height());
                Mat part = new Mat(whole, rect);
                Mat small = new Mat(); Size size = new Size(width, height); Mask said = Mask.take(width, height, work)) {
            opencv_imgproc.resize(part, small, size, 0, 0, opencv_imgproc.INTER_AREA);
            mark(figure, box, around, said, work);
            cut(small, said, work);
            enlarged(said, around, mask);
        }
        EdgeRefine.refine(mask, picture, Math.max(2, 1.5 / scale), cv, work);
        strokes(figure.keep(), mask, 255, work);
        strokes(figure.drop(), mask, 0, work);
    }

    private void mark(Selector.Figure figure, Area box, Area around, Mask said, Work work) {
        double scale = said.width() / (double) around.width();
        said.memory().fill((byte) opencv_imgproc.GC_BGD);
        // a box as large as the picture has no ground around it: its rim is taken for ground then
        int rim = around.equals(box) ? 1 : 0;
        for (int y = rim; y < said.height() - rim; y++)
            for (int x = rim; x < said.width() - rim; x++)
                if (box.contains(around.x() + (int) ((x + 0.5) / scale), around.y() + (int) ((y + 0.5) / scale)))
                    said.memory().set(ValueLayout.JAVA_BYTE, (long) y * said.width() + x, (byte) opencv_imgproc.GC_PR_FGD);
        hint(figure.keep(), around, said, opencv_imgproc.GC_FGD, work);
        hint(figure.drop(), around, said, opencv_imgproc.GC_BGD, work);
    }

    private static void hint(List<Contour> strokes, Area around, Mask said, int value, Work work) {
        if (strokes.isEmpty()) return;
        double across = said.width() / (double) around.width();
        double down = said.height() / (double) around.height();
        List<Contour> small = strokes.stream().map(stroke -> new Contour(stroke.points().stream().map(point -> new Point(
                (int) Math.round((point.x() - around.x() * Point.ONE) * across), (int) Math.round((point.y()
                        - around.y() * Point.ONE) * down))).toList())).toList();
        try (Mask filled = Mask.take(said.width(), said.height(), work)) {
            AreaFill.fill(small, filled, work);
            for (long at = 0; at < filled.memory().byteSize(); at++)
                if (filled.memory().get(ValueLayout.JAVA_BYTE, at) < 0) said.memory().set(ValueLayout.JAVA_BYTE, at, (byte) value);
        }
    }

    /** Round by round, so that somebody can stop it; from the same seed each time. */
    private void cut(Mat small, Mask said, Work work) {
        MemorySegment marks = said.memory();
        boolean figure = false;
        boolean ground = false;
        for (long at = 0; at < marks.byteSize(); at++) {
            if ((marks.get(ValueLayout.JAVA_BYTE, at) & 1) == 1) figure = true;
            else ground = true;
        }
        if (figure && ground) {
            try (Mat seen = cv.mask(said); Mat back = new Mat(); Mat front = new Mat(); Rect none = new Rect(0, 0, 1, 1)) {
                opencv_core.setRNGSeed(SEED);
                for (int round = 0; round < ROUNDS; round++) {
                    work.checkCancelled();
                    opencv_imgproc.grabCut(small, seen, none, back, front, 1, round == 0 ? opencv_imgproc.GC_INIT_WITH_MASK : opencv_imgproc.GC_EVAL);
                }
            }
        }
        for (long at = 0; at < marks.byteSize(); at++) marks.set(ValueLayout.JAVA_BYTE, at, (byte) ((marks.get(ValueLayout.JAVA_BYTE, at) & 1) == 1
                ? 255 : 0));
    }

    private void enlarged(Mask small, Area around, Mask mask) {
        try (Mat from = cv.mask(small); Mat whole = cv.mask(mask); Rect rect = new Rect(around.x(), around.y(), around.width(), around.height());
                Mat to = new Mat(whole, rect); Size size = new Size(around.width(), around.height())) {
            opencv_imgproc.resize(from, to, size, 0, 0, opencv_imgproc.INTER_LINEAR);
        }
        new MaskChange(cv).harden(mask);
    }

    private static void strokes(List<Contour> strokes, Mask mask, int value, Work work) {
        if (strokes.isEmpty()) return;
        try (Mask filled = Mask.take(mask.width(), mask.height(), work)) {
            AreaFill.fill(strokes, filled, work);
            for (long at = 0; at < filled.memory().byteSize(); at++)
                if (filled.memory().get(ValueLayout.JAVA_BYTE, at) < 0) mask.memory().set(ValueLayout.JAVA_BYTE, at, (byte) value);
        }
    }
}
