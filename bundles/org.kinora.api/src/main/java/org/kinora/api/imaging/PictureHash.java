package org.kinora.api.imaging;

/**
 * What a picture looks like, in 2 x 64 bits: the same for copies of other size, quality and brightness.
 *
 * @param waves the low frequencies against their median (pHash: Zauner, 2010)
 * @param slopes whether each of 8 x 8 places is darker than the one to its right (dHash: Krawetz, 2013)
 */
public record PictureHash(long waves, long slopes) {
    /** Bits of 64 in which the waves differ: up to 10 for one motif, about 32 for two. */
    public int distance(PictureHash other) {
        return Long.bitCount(waves ^ other.waves);
    }

    /** Bits of 64 in which the slopes differ. */
    public int slopeDistance(PictureHash other) {
        return Long.bitCount(slopes ^ other.slopes);
    }
}
