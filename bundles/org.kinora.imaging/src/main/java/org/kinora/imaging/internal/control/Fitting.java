package org.kinora.imaging.internal.control;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.ControlFrame;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Raster;
import org.kinora.api.imaging.RasterFormat;
import org.kinora.api.imaging.Samples;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.OpenCv;

/** Brings pictures to the size in which layers are drawn, and layers back from it. */
final class Fitting {
    private final OpenCv cv;
    private final ControlFrame frame;
    private final int width;
    private final int height;

    /** @param framed whether to whole blocks, too */
    Fitting(OpenCv cv, ControlFrame frame, boolean framed) {
        this.cv = cv;
        this.frame = frame;
        width = framed ? frame.paddedWidth() : frame.width();
        height = framed ? frame.paddedHeight() : frame.height();
    }

    /** A picture at the drawing's size; the least side grows by cubic, shrinks by area. */
    Raster picture(Raster picture, Work work) {
        RasterFormat plain = new RasterFormat(picture.format().channels(), picture.format().samples(), picture.format().transfer(),
                org.kinora.api.imaging.Alpha.NONE);
        Raster fitted = Raster.take(width, height, plain, work);
        try (PointerScope scope = new PointerScope()) {
            boolean data = picture.format().samples() != Samples.U8;
            for (int plane = 0; plane < plain.planes(); plane++) fit(cv.plane(picture, plane), cv.plane(fitted, plane), data);
        }
        return fitted;
    }

    /** A mask at the drawing's size. */
    Mask mask(Mask mask, Work work) {
        Mask fitted = Mask.take(width, height, work);
        try (PointerScope scope = new PointerScope()) {
            fit(cv.mask(mask), cv.mask(fitted), false);
        }
        return fitted;
    }

    private void fit(Mat from, Mat to, boolean data) {
        boolean same = from.cols() == frame.width() && from.rows() == frame.height();
        Mat sized = same ? from : new Mat();
        if (!same) opencv_imgproc.resize(from, sized, new Size(frame.width(), frame.height()), 0, 0, how(from, data));
        opencv_core.copyMakeBorder(sized, to, 0, height - frame.height(), 0, width - frame.width(), opencv_core.BORDER_REPLICATE);
    }

    /** Between two depths lies no depth: data is never mixed. */
    private int how(Mat from, boolean data) {
        if (data) return opencv_imgproc.INTER_NEAREST;
        return Math.min(frame.width(), frame.height()) > Math.min(from.cols(), from.rows()) ? opencv_imgproc.INTER_CUBIC : opencv_imgproc.INTER_AREA;
    }

    /** Without the blocks' rest; closes what it was given when it makes another. */
    Raster back(Raster drawn, Work work) {
        // a layer may be a little larger or smaller than the picture by its own recipe (tile): it is then cut or stretched
        if (drawn.width() == frame.width() && drawn.height() == frame.height()) return drawn;
        try (drawn; PointerScope scope = new PointerScope()) {
            Raster cut = Raster.take(frame.width(), frame.height(), drawn.format(), work);
            for (int plane = 0; plane < drawn.format().planes(); plane++) {
                Mat whole = cv.plane(drawn, plane);
                if (drawn.width() >= frame.width() && drawn.height() >= frame.height())
                    whole.apply(new Rect(0, 0, frame.width(), frame.height())).copyTo(cv.plane(cut, plane));
                else opencv_imgproc.resize(whole, cv.plane(cut, plane), new Size(frame.width(), frame.height()));
            }
            return cut;
        }
    }
}
