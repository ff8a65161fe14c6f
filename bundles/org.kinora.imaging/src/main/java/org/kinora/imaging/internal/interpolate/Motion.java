package org.kinora.imaging.internal.interpolate;

import java.util.concurrent.CompletableFuture;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_video.DISOpticalFlow;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.YuvFrame;
import org.kinora.imaging.internal.cv.OpenCv;

/**
 * What moves between two frames, in both directions, for each square of four pixels of luma, which is one pixel of chroma. The search never looks
 * closer than that, so frames of half the size are all that it is given.
 *
 * @param forward two numbers a square of the first frame: how far it moves to the right and down, in pixels of luma
 * @param backward the same for the second frame, towards the first
 */
record Motion(float[] forward, float[] backward) {
    /** Pixels below which half a frame has no level that patches of 8 fit into. */
    static final int SMALLEST = 24;

    /** The two directions are looked for at once, each by a thread. */
    static Motion between(OpenCv cv, YuvFrame first, YuvFrame second, InterpolationMode mode) {
        try (Mat from = halved(cv, first); Mat to = halved(cv, second)) {
            return cv.single(() -> {
                CompletableFuture<float[]> back = CompletableFuture.supplyAsync(() -> flow(mode, to, from));
                float[] forward;
                try {
                    forward = flow(mode, from, to);
                } finally {
                    // the matrices must not go before it has ended
                    back.exceptionally(fault -> null).join();
                }
                return new Motion(forward, back.join());
            });
        }
    }

    private static Mat halved(OpenCv cv, YuvFrame frame) {
        Mat half = new Mat();
        try (Mat luma = cv.matrix(frame.plane(0), frame.width(), frame.height(), opencv_core.CV_8UC1);
                Size size = new Size(frame.width() / 2, frame.height() / 2)) {
            opencv_imgproc.resize(luma, half, size, 0, 0, opencv_imgproc.INTER_AREA);
        }
        return half;
    }

    private static float[] flow(InterpolationMode mode, Mat from, Mat to) {
        float[] flow = new float[2 * from.rows() * from.cols()];
        try (DISOpticalFlow search = search(mode); Mat made = new Mat()) {
            search.calc(from, to, made);
            made.<java.nio.FloatBuffer>createBuffer().get(flow);
        }
        for (int i = 0; i < flow.length; i++) flow[i] *= 2;
        return flow;
    }

    private static DISOpticalFlow search(InterpolationMode mode) {
        boolean fast = mode == InterpolationMode.FAST;
        DISOpticalFlow search = DISOpticalFlow.create(fast ? DISOpticalFlow.PRESET_ULTRAFAST : DISOpticalFlow.PRESET_MEDIUM);
        search.setFinestScale(fast ? 1 : 0);
        if (fast) return search;
        // A third fewer patches and a third of the descent cost nothing that shows; of more refinement than this, frames get worse.
        search.setPatchStride(4);
        search.setGradientDescentIterations(8);
        search.setVariationalRefinementIterations(2);
        return search;
    }
}
