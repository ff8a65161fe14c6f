package org.kinora.imaging.internal.continuity;

/**
 * What is kept of a frame to find its things again in another one.
 *
 * @param pixels how many the frame has
 * @param upright its features
 * @param mirrored the features of its mirror image, without colours
 */
record FrameLook(int pixels, Features upright, Features mirrored) {
    /**
     * Features of a picture.
     *
     * @param points x and y of each
     * @param bits 32 bytes of each
     * @param colours 0xRRGGBB around each, over as much of the thing as was looked at, however near it is
     */
    record Features(float[] points, byte[] bits, int[] colours) {
        int count() {
            return points.length / 2;
        }
    }
}
