package org.kinora.api.media;

/**
 * A picture in memory, row by row without gaps; the array is not copied.
 *
 * @param pixels 0xFFRRGGBB, sRGB
 */
public record FramePixels(int width, int height, int[] pixels) {
    public FramePixels {
        if (pixels.length != width * height) throw new IllegalArgumentException(pixels.length + " pixels for " + width + " x " + height);
    }
}
