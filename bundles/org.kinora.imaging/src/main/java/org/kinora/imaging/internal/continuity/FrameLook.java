package org.kinora.imaging.internal.continuity;

import java.util.Optional;
import java.util.function.Supplier;

/** What is kept of a frame to find its things again in another one. Used by one thread. */
final class FrameLook {
    private static final int WORDS = 4;

    private final int pixels;
    private final Features upright;
    private final Supplier<Features> turned;
    private Optional<Features> mirrored = Optional.empty();

    /**
     * @param pixels how many the frame has
     * @param turned looks for the features of its mirror image, without colours; asked once at the most
     */
    FrameLook(int pixels, Features upright, Supplier<Features> turned) {
        this.pixels = pixels;
        this.upright = upright;
        this.turned = turned;
    }

    int pixels() {
        return pixels;
    }

    Features upright() {
        return upright;
    }

    Features mirrored() {
        if (mirrored.isEmpty()) mirrored = Optional.of(turned.get());
        return mirrored.get();
    }

    /**
     * Features of a picture.
     *
     * @param points x and y of each
     * @param bits four words of each
     * @param colours 0xRRGGBB around each, over as much of the thing as was looked at, however near it is
     */
    record Features(float[] points, long[] bits, int[] colours) {
        int count() {
            return points.length / 2;
        }

        /** In how many bits one feature differs from another one of a second picture, of 256. */
        int apart(int one, Features second, int other) {
            int bit = WORDS * one;
            int held = WORDS * other;
            return Long.bitCount(bits[bit] ^ second.bits[held]) + Long.bitCount(bits[bit + 1] ^ second.bits[held + 1])
                    + Long.bitCount(bits[bit + 2] ^ second.bits[held + 2]) + Long.bitCount(bits[bit + 3] ^ second.bits[held + 3]);
        }
    }
}
