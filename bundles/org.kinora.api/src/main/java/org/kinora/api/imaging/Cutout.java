package org.kinora.api.imaging;

/**
 * A figure cut out of its picture, and where it shall stand.
 *
 * @param picture with straight alpha; borrowed
 * @param x of the middle of its lowest row, permille of the frame's width
 * @param y of its lowest row, permille of the frame's height
 * @param height of what is not transparent, permille of the frame's height
 * @param depth millimetres from the camera, to be held against the background's depth and other figures; 0 for as far as the ground at its feet
 *     where the background's depth is known
 */
public record Cutout(Raster picture, int x, int y, int height, int depth) {
    public Cutout {
        if (!picture.format().hasAlpha()) throw new IllegalArgumentException("no alpha: " + picture);
        if (height < 1 || height > 5000) throw new IllegalArgumentException("height " + height);
    }
}
