package org.kinora.imaging.internal.continuity;

/**
 * What is kept of a frame to find its things again in another one.
 *
 * @param width of the frame in pixels
 * @param upright its features
 * @param mirrored the features of its mirror image
 * @param soft its colours, red, green, blue, over 7 x 7 pixels
 */
record FrameLook(int width, Features upright, Features mirrored, byte[] soft) {
    /**
     * Features of a picture.
     *
     * @param points x and y of each
     * @param bits 32 bytes of each
     */
    record Features(float[] points, byte[] bits) {
        int count() {
            return points.length / 2;
        }
    }

    /** 0xRRGGBB at a place. */
    int rgb(float x, float y) {
        int at = 3 * (Math.round(y) * width + Math.round(x));
        return (soft[at] & 0xFF) << 16 | (soft[at + 1] & 0xFF) << 8 | soft[at + 2] & 0xFF;
    }
}
