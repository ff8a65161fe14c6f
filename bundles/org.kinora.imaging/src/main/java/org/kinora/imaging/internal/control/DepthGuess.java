package org.kinora.imaging.internal.control;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_ximgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.kinora.api.imaging.ControlSource;
import org.kinora.api.work.Work;
import org.kinora.imaging.internal.cv.Interleaving;

/** A guess at nearness from one picture: what stands low, is sharp, saturated and dark is taken for near; edges of the picture stay edges. */
final class DepthGuess {
    private static final double SHARPNESS = 0.5;
    private static final double COLOUR = 0.3;
    private static final double HAZE = 0.2;

    Mat draw(Mat rgb, ControlSource source, Work work) {
        int width = rgb.cols();
        int height = rgb.rows();
        Mat lab = new Mat();
        rgb.convertTo(lab, CV_32F, 1 / 255.0, 0);
        opencv_imgproc.cvtColor(lab, lab, opencv_imgproc.COLOR_RGB2Lab);
        MatVector planes = new MatVector();
        opencv_core.split(lab, planes);
        float[] light = Interleaving.floats(planes.get(0));
        float[] blue = Interleaving.floats(planes.get(2));
        float[] sharp = NearDepth.stretched(positive(sharpness(planes.get(0))));
        work.checkCancelled();
        float ground = source.setting("ground") / 1000f;
        float[] near = new float[width * height];
        for (int i = 0; i < near.length; i++) {
            // the sky has the upper third, so lower counts from there
            float low = (float) Math.clamp((i / width / (double) height - 0.15) / 0.85, 0, 1);
            double haze = Math.clamp(light[i] / 100, 0, 1);
            double warm = Math.clamp(0.5 + blue[i] / 60, 0, 1);
            near[i] = (float) (ground * low * low + (1 - ground) * (SHARPNESS * sharp[i] + COLOUR * warm + HAZE * (1 - haze)));
        }
        Mat smooth = smooth(rgb, Interleaving.matrix(near, width, height, 1));
        return Interleaving.matrix(NearDepth.bytes(NearDepth.stretched(positive(smooth))), width, height, 1);
    }

    private static Mat sharpness(Mat light) {
        Mat detail = new Mat();
        opencv_imgproc.Laplacian(light, detail, CV_32F);
        Mat size = opencv_core.abs(detail).asMat();
        Mat around = new Mat();
        opencv_imgproc.GaussianBlur(size, around, new Size(0, 0), Math.max(2, light.cols() / 60.0));
        return around;
    }

    private static float[] positive(Mat numbers) {
        float[] positive = Interleaving.floats(numbers);
        for (int i = 0; i < positive.length; i++) positive[i] = Math.max(1e-6f, positive[i]);
        return positive;
    }

    private static Mat smooth(Mat rgb, Mat near) {
        Mat guide = new Mat();
        rgb.convertTo(guide, CV_32F, 1 / 255.0, 0);
        Mat smooth = new Mat();
        opencv_ximgproc.guidedFilter(guide, near, smooth, Math.max(4, Math.min(rgb.cols(), rgb.rows()) / 16), 5e-3);
        return smooth;
    }
}
