package org.kinora.imaging.internal.continuity;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kinora.imaging.internal.colour.Oklab;

/**
 * How light and colour of the very same things differ between two frames: what both show is found by features that a homography holds together; so
 * another framing of the same set is no change of its light.
 */
final class CommonPlaces {
    /** In 498 pairs of shots of four clean films, what has nothing in common agrees in up to 17 places, what has in 24 or more. */
    static final int LEAST = 18;
    private static final ColourShift.Least LEASTS = new ColourShift.Least(10, 7, 14, Double.POSITIVE_INFINITY, true);
    private static final Pairs NONE = new Pairs(new float[0], new float[0], new int[0], new int[0]);
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
        static Pairs of(FrameLook.Features one, FrameLook.Features other, int[] from, int[] to) {
            return new Pairs(placed(one, from), placed(other, to), from, to);
        }

        private static float[] placed(FrameLook.Features features, int[] which) {
            float[] points = new float[2 * which.length];
            for (int i = 0; i < which.length; i++) System.arraycopy(features.points(), 2 * which[i], points, 2 * i, 2);
            return points;
        }

        int count() {
            return from.length;
        }

        Pairs only(boolean[] which) {
            float[] kept = new float[here.length];
            float[] found = new float[here.length];
            int[] first = new int[from.length];
            int[] second = new int[from.length];
            int count = 0;
            for (int i = 0; i < which.length; i++) {
                if (!which[i]) continue;
                System.arraycopy(here, 2 * i, kept, 2 * count, 2);
                System.arraycopy(there, 2 * i, found, 2 * count, 2);
                first[count] = from[i];
                second[count++] = to[i];
            }
            return new Pairs(Arrays.copyOf(kept, 2 * count), Arrays.copyOf(found, 2 * count), Arrays.copyOf(first, count), Arrays.copyOf(second,
                    count));
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
        return alike.count() < LEAST ? NONE : alike.only(new PlaneFit(alike.here(), alike.there()).fitting());
    }

    /** Features whose nearest one in the other picture is much nearer than the next (Lowe, 2004). */
    private static Pairs alike(FrameLook.Features here, FrameLook.Features there) {
        if (here.count() < LEAST || there.count() < LEAST) return NONE;
        int[] nearest = new int[here.count()];
        boolean[] clear = new boolean[nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            int least = Integer.MAX_VALUE;
            int next = Integer.MAX_VALUE;
            for (int k = 0; k < there.count(); k++) {
                int apart = here.apart(i, there, k);
                if (apart >= next) continue;
                next = Math.max(least, apart);
                if (apart >= least) continue;
                least = apart;
                nearest[i] = k;
            }
            clear[i] = least <= RATIO * next;
        }
        int[] all = IntStream.range(0, nearest.length).toArray();
        return Pairs.of(here, there, all, nearest).only(clear);
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
