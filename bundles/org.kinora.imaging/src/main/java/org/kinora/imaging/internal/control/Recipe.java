package org.kinora.imaging.internal.control;

import org.bytedeco.opencv.opencv_core.Mat;
import org.kinora.api.imaging.ControlCard;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.work.Work;

/** One kind of layer and how it is drawn. */
record Recipe(ControlCard card, Drawing drawing) {
    /** Draws from the picture, red first, 8 bit; gives 8 bit of one or three channels. Matrices are freed by the caller's scope. */
    @FunctionalInterface
    interface Drawing {
        Mat draw(Mat rgb, ControlSource source, Work work);
    }
}
