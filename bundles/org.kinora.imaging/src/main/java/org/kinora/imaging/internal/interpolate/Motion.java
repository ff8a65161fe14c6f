package org.kinora.imaging.internal.interpolate;

import java.nio.FloatBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_video.DISOpticalFlow;
import org.kinora.api.imaging.flow.InterpolationMode;
import org.kinora.api.media.YuvFrame;
import org.kinora.imaging.internal.cv.OpenCv;

/**
 * What moves between two frames, pixel by pixel in both directions. Flow as seen from a moment between the two is that of Jiang et al., "Super
 * SloMo" (2018), equation 4: both directions are averaged, so the errors of one half.
 *
 * @param forward two floats a pixel of the first frame: how far it moves to the right and down
 * @param backward the same for the second frame, towards the first
 * @param places column and row of each pixel
 */
record Motion(OpenCv cv, Mat forward, Mat backward, Mat places) implements AutoCloseable {
    /** Pixels below which a pyramid has no level that patches of 8 fit into. */
    static final int SMALLEST = 16;

    static Motion between(OpenCv cv, YuvFrame first, YuvFrame second, InterpolationMode mode) {
        Mat forward = new Mat();
        Mat backward = new Mat();
        try (Mat from = luma(cv, first); Mat to = luma(cv, second); DISOpticalFlow search = search(mode)) {
            search.calc(from, to, forward);
            search.calc(to, from, backward);
        }
        return new Motion(cv, forward, backward, places(first.width(), first.height()));
    }

    private static Mat luma(OpenCv cv, YuvFrame frame) {
        return cv.matrix(frame.plane(0), frame.width(), frame.height(), opencv_core.CV_8UC1);
    }

    private static DISOpticalFlow search(InterpolationMode mode) {
        if (mode == InterpolationMode.FAST) return DISOpticalFlow.create(DISOpticalFlow.PRESET_ULTRAFAST);
        DISOpticalFlow search = DISOpticalFlow.create(DISOpticalFlow.PRESET_MEDIUM);
        // A third fewer patches and half of the descent cost nothing that shows.
        search.setPatchStride(4);
        search.setGradientDescentIterations(12);
        return search;
    }

    static Mat places(int width, int height) {
        Mat places = new Mat(height, width, opencv_core.CV_32FC2);
        FloatBuffer values = places.createBuffer();
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) values.put(x).put(y);
        return places;
    }

    /** How far from each pixel of the moment {@code t} its like in the first frame lies; the caller closes it. */
    Mat toFirst(double t) {
        Mat shift = new Mat();
        opencv_core.addWeighted(forward, -t * (1 - t), backward, t * t, 0, shift);
        return shift;
    }

    /** The same towards the second frame. */
    Mat toSecond(double t) {
        Mat shift = new Mat();
        opencv_core.addWeighted(forward, (1 - t) * (1 - t), backward, -t * (1 - t), 0, shift);
        return shift;
    }

    @Override
    public void close() {
        forward.close();
        backward.close();
        places.close();
    }
}
