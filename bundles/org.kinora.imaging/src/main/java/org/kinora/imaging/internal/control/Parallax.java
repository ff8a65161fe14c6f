package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import org.bytedeco.opencv.global.opencv_calib3d;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_ximgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_video.DISOpticalFlow;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;
import org.kinora.imaging.internal.cv.OpenCv;

/**
 * Nearness from two frames between which the camera moved.
 *
 * <p>Plane and parallax (Irani, Anandan, "Parallax geometry of pairs of points for 3D scene analysis", 1996): the homography of most of the
 * picture takes away
 * turning, zooming and the main plane; the rest of the flow grows with the distance from that plane. Its sign comes from the direction in which
 * most of the rest
 * points (a camera that goes sideways) or from the middle (one that goes forward).
 */
final class Parallax {
    private static final int GRID = 8;
    private static final double INLIER = 1.5;

    private final Interleaving pixels;

    Parallax(OpenCv cv) {
        pixels = new Interleaving(cv);
    }

    Mat draw(Mat rgb, ControlSource source, Work work) {
        int width = rgb.cols();
        int height = rgb.rows();
        float[] flow = flow(rgb, pixels.rgb(source.other().orElseThrow()));
        work.checkCancelled();
        float[] rest = rest(flow, width, height);
        work.checkCancelled();
        Mat near = Interleaving.matrix(NearDepth.stretched(signed(rest, flow, width, height)), width, height, 1);
        Mat guide = new Mat();
        rgb.convertTo(guide, CV_32F, 1 / 255.0, 0);
        Mat smooth = new Mat();
        opencv_ximgproc.guidedFilter(guide, near, smooth, Math.max(4, Math.min(width, height) / 40), 1e-3);
        Mat tones = new Mat();
        smooth.convertTo(tones, opencv_core.CV_8U, 255, 0);
        return tones;
    }

    private static float[] flow(Mat first, Mat second) {
        Mat from = new Mat();
        Mat to = new Mat();
        opencv_imgproc.cvtColor(first, from, opencv_imgproc.COLOR_RGB2GRAY);
        opencv_imgproc.cvtColor(second, to, opencv_imgproc.COLOR_RGB2GRAY);
        Mat flow = new Mat();
        try (DISOpticalFlow dis = DISOpticalFlow.create(DISOpticalFlow.PRESET_MEDIUM)) {
            dis.calc(from, to, flow);
        }
        return Interleaving.floats(flow);
    }

    /** The flow that the homography of most of the picture does not explain. */
    private static float[] rest(float[] flow, int width, int height) {
        int columns = (width + GRID - 1) / GRID;
        int rows = (height + GRID - 1) / GRID;
        float[] from = new float[2 * columns * rows];
        float[] to = new float[from.length];
        for (int row = 0, k = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++, k += 2) {
                int at = row * GRID * width + column * GRID;
                from[k] = column * GRID;
                from[k + 1] = row * GRID;
                to[k] = from[k] + flow[2 * at];
                to[k + 1] = from[k + 1] + flow[2 * at + 1];
            }
        }
        opencv_core.setRNGSeed(1);
        Mat plane = opencv_calib3d.findHomography(Interleaving.matrix(from, 1, columns * rows, 2), Interleaving.matrix(to, 1, columns * rows, 2),
                opencv_calib3d.RANSAC, INLIER, new Mat(), 2000, 0.995);
        double[] h = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        if (!plane.empty()) new org.bytedeco.javacpp.DoublePointer(plane.data()).get(h);
        float[] rest = new float[flow.length];
        for (int y = 0, k = 0; y < height; y++) {
            for (int x = 0; x < width; x++, k += 2) {
                double w = h[6] * x + h[7] * y + h[8];
                rest[k] = (float) (x + flow[k] - (h[0] * x + h[1] * y + h[2]) / w);
                rest[k + 1] = (float) (y + flow[k + 1] - (h[3] * x + h[4] * y + h[5]) / w);
            }
        }
        return rest;
    }

    /** The rest along its main direction, in the sense in which the whole flow says near; above 0 everywhere. */
    private static float[] signed(float[] rest, float[] flow, int width, int height) {
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int k = 0; k < rest.length; k += 2) {
            xx += rest[k] * rest[k];
            xy += rest[k] * rest[k + 1];
            yy += rest[k + 1] * rest[k + 1];
        }
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        double ux = Math.cos(angle);
        double uy = Math.sin(angle);
        float[] along = new float[width * height];
        double skew = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < along.length; i++) {
            along[i] = (float) (rest[2 * i] * ux + rest[2 * i + 1] * uy);
            skew += (flow[2 * i] * ux + flow[2 * i + 1] * uy);
        }
        // what is nearer moves farther in the direction of the whole flow
        int sign = skew < 0 ? -1 : 1;
        for (int i = 0; i < along.length; i++) least = Math.min(least, along[i] *= sign);
        for (int i = 0; i < along.length; i++) along[i] += 1e-3f - least;
        return along;
    }
}
