package org.kinora.imaging.internal.continuity;

import java.util.Arrays;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_calib3d;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.DMatchVector;
import org.bytedeco.opencv.opencv_core.DMatchVectorVector;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_features2d.BFMatcher;
import org.kinora.imaging.internal.colour.Oklab;
import org.kinora.imaging.internal.cv.Interleaving;

/**
 * How light and colour of the very same things differ between two frames: what both show is found by features that a homography holds together; so
 * another framing of the same set is no change of its light.
 */
final class CommonPlaces {
    /** In 498 pairs of shots of four clean films, what has nothing in common agrees in up to 17 places, what has in 24 or more. */
    static final int LEAST = 18;
    private static final ColourShift.Least LEASTS = new ColourShift.Least(10, 7, 14, Double.POSITIVE_INFINITY, true);
    private static final Pairs NONE = new Pairs(new float[0], new float[0], new int[0], new int[0]);
    private static final int BYTES = 32;
    private static final float RATIO = 0.8f;
    /**
     * Shares of the frame. In 498 pairs of shots of four clean films, what fits over 0.02 of the frame differs by 0.22 EV and 7 degrees at the most,
     * over less by 0.4 EV; faces and fences fit mirrored over 0.045 at the most.
     */
    private static final double SPREAD = 0.025;
    private static final double SET = 0.06;

    private final Oklab oklab = new Oklab();

    /** Places of two frames that are the same thing: x and y in each, and which features they are. */
    record Pairs(float[] here, float[] there, int[] from, int[] to) {
        int count() {
            return here.length / 2;
        }
    }

    /** What the second frame shows of the first. */
    static Pairs same(FrameLook one, FrameLook other) {
        return same(one.upright(), other.upright());
    }

    /** What the second frame shows of the first one's mirror image. */
    static Pairs mirrored(FrameLook one, FrameLook other) {
        return same(one.mirrored(), other.upright());
    }

    private static Pairs same(FrameLook.Features here, FrameLook.Features there) {
        Pairs alike = alike(here, there);
        if (alike.count() < LEAST) return NONE;
        try (PointerScope scope = new PointerScope()) {
            Mat inliers = new Mat();
            opencv_core.setRNGSeed(1);
            Mat plane = opencv_calib3d.findHomography(Interleaving.matrix(alike.here(), 1, alike.count(), 2),
                    Interleaving.matrix(alike.there(), 1, alike.count(), 2), opencv_calib3d.RANSAC, 3, inliers, 1000, 0.995);
            return plane.empty() ? NONE : kept(alike, Interleaving.bytes(inliers));
        }
    }

    private static Pairs kept(Pairs all, byte[] inliers) {
        float[] here = new float[all.here().length];
        float[] there = new float[here.length];
        int[] from = new int[all.count()];
        int[] to = new int[all.count()];
        int count = 0;
        for (int i = 0; i < inliers.length; i++) {
            if (inliers[i] == 0) continue;
            System.arraycopy(all.here(), 2 * i, here, 2 * count, 2);
            System.arraycopy(all.there(), 2 * i, there, 2 * count, 2);
            from[count] = all.from()[i];
            to[count++] = all.to()[i];
        }
        return new Pairs(Arrays.copyOf(here, 2 * count), Arrays.copyOf(there, 2 * count), Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    private static Pairs alike(FrameLook.Features here, FrameLook.Features there) {
        if (here.count() < LEAST || there.count() < LEAST) return NONE;
        try (PointerScope scope = new PointerScope(); BFMatcher matcher = new BFMatcher(opencv_core.NORM_HAMMING, false)) {
            DMatchVectorVector matches = new DMatchVectorVector();
            matcher.knnMatch(Interleaving.matrix(here.bits(), BYTES, here.count(), 1), Interleaving.matrix(there.bits(), BYTES, there.count(), 1),
                    matches, 2);
            int[] from = new int[(int) matches.size()];
            int[] to = new int[from.length];
            float[] placed = new float[2 * from.length];
            float[] found = new float[placed.length];
            int count = 0;
            for (long i = 0; i < matches.size(); i++) {
                DMatchVector two = matches.get(i);
                if (two.size() < 2 || two.get(0).distance() > RATIO * two.get(1).distance()) continue;
                from[count] = two.get(0).queryIdx();
                to[count] = two.get(0).trainIdx();
                System.arraycopy(here.points(), 2 * from[count], placed, 2 * count, 2);
                System.arraycopy(there.points(), 2 * to[count], found, 2 * count++, 2);
            }
            return new Pairs(Arrays.copyOf(placed, 2 * count), Arrays.copyOf(found, 2 * count), Arrays.copyOf(from, count), Arrays.copyOf(to, count));
        }
    }

    /**
     * Empty where too little is common that is neither black nor burnt out, and where what is common is one thing: somebody who turns in the light is
     * no other light.
     */
    Optional<ColourShift> shift(FrameLook one, FrameLook other, Pairs pairs) {
        if (!over(SPREAD, one, other, pairs)) return Optional.empty();
        int[] was = new int[pairs.count()];
        int[] is = new int[was.length];
        for (int i = 0; i < was.length; i++) {
            was[i] = one.upright().colours()[pairs.from()[i]];
            is[i] = other.upright().colours()[pairs.to()[i]];
        }
        return ColourShift.of(was, is, LEASTS, oklab);
    }

    /** Whether places are spread over both frames: what one person or one window shows says nothing of the set. */
    static boolean wide(FrameLook one, FrameLook other, Pairs pairs) {
        return over(SET, one, other, pairs);
    }

    private static boolean over(double share, FrameLook one, FrameLook other, Pairs pairs) {
        return Math.min(spread(one, pairs.here()), spread(other, pairs.there())) >= share;
    }

    /** The share of the frame that lies between the outer tenths of some places, across and down. */
    static double spread(FrameLook frame, float[] points) {
        int count = points.length / 2;
        if (count < LEAST) return 0;
        double area = 1;
        for (int axis = 0; axis < 2; axis++) {
            float[] along = new float[count];
            for (int i = 0; i < count; i++) along[i] = points[2 * i + axis];
            Arrays.sort(along);
            area *= along[count - 1 - count / 10] - along[count / 10];
        }
        return area / frame.pixels();
    }
}
