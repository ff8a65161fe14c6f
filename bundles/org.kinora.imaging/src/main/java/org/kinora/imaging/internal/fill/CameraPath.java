package org.kinora.imaging.internal.fill;

import org.bytedeco.opencv.global.opencv_calib3d;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_video;
import org.bytedeco.opencv.opencv_core.DMatch;
import org.bytedeco.opencv.opencv_core.DMatchVector;
import org.bytedeco.opencv.opencv_core.KeyPointVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point2f;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.TermCriteria;
import org.bytedeco.opencv.opencv_features2d.BFMatcher;
import org.bytedeco.opencv.opencv_features2d.ORB;
import org.bytedeco.javacpp.indexer.FloatIndexer;

/**
 * How the camera moved from one frame to the next: corners that are found again (ORB, RANSAC), then made exact on all pixels (ECC, Evangelidis and
 * Psarakis 2008), if that explains more of the picture: a crowd must not be taken for the camera. What is to be taken out is not looked at.
 */
final class CameraPath {
    /** Pictures are looked at with at most so many columns. */
    static final int COLUMNS = 640;
    /** With fewer corners found again nothing is known. */
    private static final int FEWEST = 12;

    private CameraPath() {
    }

    /**
     * Where points of the second frame lie in the first; both grey, 8 bit, as small as {@link #COLUMNS}.
     *
     * @param usable 255 where a pixel may be looked at, for each
     */
    static Homography step(Mat first, Mat usableFirst, Mat second, Mat usableSecond) {
        try (Overlay overlay = new Overlay(first, usableFirst, second, usableSecond)) {
            Homography start = overlay.simplest(corners(first, usableFirst, second, usableSecond));
            Homography exact = exact(first, usableFirst, second, usableSecond, start);
            return overlay.simplest(overlay.unlike(exact) < overlay.unlike(start) ? exact : start);
        }
    }

    private static Homography exact(Mat first, Mat usableFirst, Mat second, Mat usableSecond, Homography start) {
        try (Mat warp = start.matrix(opencv_core.CV_32F); Mat usable = new Mat(); TermCriteria enough = new TermCriteria(TermCriteria.COUNT
                + TermCriteria.EPS, 60, 1e-5)) {
            opencv_core.bitwise_and(usableFirst, usableSecond, usable);
            double likeness = opencv_video.findTransformECC(second, first, warp, opencv_video.MOTION_HOMOGRAPHY, enough, usable, 5);
            return likeness > 0.3 ? Homography.of(warp) : start;
        } catch (RuntimeException unlike) {
            // ECC throws when pictures have too little in common: what the corners say is all there is
            return start;
        }
    }

    private static Homography corners(Mat first, Mat usableFirst, Mat second, Mat usableSecond) {
        try (ORB orb = ORB.create(1500, 1.2f, 8, 15, 0, 2, ORB.HARRIS_SCORE, 31, 8); KeyPointVector from = new KeyPointVector();
                KeyPointVector to = new KeyPointVector();
                Mat looksFrom = new Mat(); Mat looksTo = new Mat(); BFMatcher matcher = new BFMatcher(opencv_core.NORM_HAMMING, true);
                DMatchVector pairs = new DMatchVector()) {
            orb.detectAndCompute(second, usableSecond, from, looksFrom);
            orb.detectAndCompute(first, usableFirst, to, looksTo);
            if (from.size() < FEWEST || to.size() < FEWEST) return Homography.NONE;
            matcher.match(looksFrom, looksTo, pairs);
            if (pairs.size() < FEWEST) return Homography.NONE;
            try (Mat source = new Mat((int) pairs.size(), 1, opencv_core.CV_32FC2); Mat target = new Mat((int) pairs.size(), 1, opencv_core.CV_32FC2);
                    FloatIndexer sources = source.createIndexer(); FloatIndexer targets = target.createIndexer(); Mat kept = new Mat()) {
                for (int i = 0; i < pairs.size(); i++) {
                    DMatch pair = pairs.get(i);
                    Point2f one = from.get(pair.queryIdx()).pt();
                    Point2f other = to.get(pair.trainIdx()).pt();
                    sources.put(i, 0, 0, one.x());
                    sources.put(i, 0, 1, one.y());
                    targets.put(i, 0, 0, other.x());
                    targets.put(i, 0, 1, other.y());
                }
                try (Mat found = opencv_calib3d.findHomography(source, target, opencv_calib3d.RANSAC, 2, kept, 2000, 0.995)) {
                    return found.empty() || opencv_core.countNonZero(kept) < FEWEST ? Homography.NONE : Homography.of(found);
                }
            }
        }
    }

    /** A smaller copy; the caller closes it. */
    static Mat small(Mat mat, double factor, int how) {
        Mat small = new Mat();
        opencv_imgproc.resize(mat, small, new Size((int) Math.ceil(mat.cols() * factor), (int) Math.ceil(mat.rows() * factor)), 0, 0, how);
        return small;
    }
}
