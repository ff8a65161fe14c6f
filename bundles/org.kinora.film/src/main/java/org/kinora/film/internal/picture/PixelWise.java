package org.kinora.film.internal.picture;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.media.YuvFrame;

/** A transition that looks at the values of both pictures at each place. */
record PixelWise(Rule rule) implements Passage {
    /** What is seen of two values. */
    @FunctionalInterface
    interface Rule {
        /**
         * Tells it.
         *
         * @param a value of the first picture, 0 to 255
         * @param b value of the second
         * @param plane 0 luma, 1 and 2 chroma
         * @param p progress, 0 to 1
         */
        float seen(int a, int b, int plane, float p);
    }

    @Override
    public void mix(YuvFrame from, YuvFrame to, YuvFrame into, float progress) {
        for (int plane = 0; plane < 3; plane++) {
            MemorySegment a = from.plane(plane);
            MemorySegment b = to.plane(plane);
            MemorySegment out = into.plane(plane);
            int size = (int) out.byteSize();
            for (int i = 0; i < size; i++) {
                float seen = rule.seen(a.get(ValueLayout.JAVA_BYTE, i) & 255, b.get(ValueLayout.JAVA_BYTE, i) & 255, plane, progress);
                out.set(ValueLayout.JAVA_BYTE, i, (byte) Math.clamp(Math.round(seen), 0, 255));
            }
        }
    }

    /** Through a plain colour of some luma. */
    static PixelWise through(int luma) {
        return new PixelWise((a, b, plane, p) -> between(a, b, plane == 0 ? luma : 128, plane == 0 ? luma : 128, p));
    }

    /** Through the same pictures without their colour. */
    static PixelWise throughGrey() {
        return new PixelWise((a, b, plane, p) -> between(a, b, plane == 0 ? a : 128, plane == 0 ? b : 128, p));
    }

    /** The first picture goes over into something within a fifth of the time, the second comes out of something within four fifths. */
    private static float between(int a, int b, int first, int second, float p) {
        float left = 1 - p;
        float going = mix(a, first, Masked.smooth(0.8f, 1, left));
        float coming = mix(second, b, Masked.smooth(0.2f, 1, left));
        return mix(going, coming, left);
    }

    /** Places change the sooner or the later, the more they differ. */
    static PixelWise byDifference(boolean fast) {
        float[] powers = new float[256];
        for (int i = 0; i < 256; i++) powers[i] = 1 + (float) StrictMath.log(fast ? 1 + i / 255f : 2 - i / 255f);
        return new PixelWise((a, b, plane, p) -> mix(a, b, (float) StrictMath.pow(1 - p, powers[Math.abs(a - b)])));
    }

    /** The share of the first value that {@code weight} tells, and the rest of the second. */
    private static float mix(float first, float second, float weight) {
        return first * weight + second * (1 - weight);
    }
}
