package org.kinora.api.imaging;

/**
 * How a picture file is read.
 *
 * @param upright whether the pixels are turned as the file's orientation says; else they stay as stored and the orientation is handed on
 * @param mostPixels more than so many are refused before anything is decoded
 */
public record PictureReading(boolean upright, long mostPixels) {
    /** Upright, up to 200 million pixels. */
    public static final PictureReading USUAL = new PictureReading(true, 200_000_000L);
    /** Pixels and orientation as stored. */
    public static final PictureReading AS_STORED = new PictureReading(false, USUAL.mostPixels());
}
