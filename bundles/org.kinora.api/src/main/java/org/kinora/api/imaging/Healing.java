package org.kinora.api.imaging;

/**
 * How a spot is mended from a place beside it.
 *
 * @param manner what is taken from there
 * @param dx columns from the spot to the place that it is mended from; negative is to the left
 * @param dy rows from the spot to that place; negative is above
 * @param seed for {@link Manner#PATCH}: the same seed gives the same bytes
 */
public record Healing(Manner manner, int dx, int dy, long seed) {
    /** What is taken. */
    public enum Manner {
        /** Texture from there, colour and light from around the spot. */
        HEAL,
        /** The pixels as they are. */
        CLONE,
        /** Patches from there, put together anew so that they continue what is around the spot. */
        PATCH
    }
}
