package org.kinora.api.stage;

/**
 * A camera: where it is, how it is turned, and its lens.
 *
 * <p>A point at {@code X} millimetres to the right of the lens, {@code Y} above and {@code Z} ahead of it (in the camera's own axes) is seen at
 * {@code 1/2 + f X / (Z w)} of the frame's width from its left edge and at {@code 1/2 + shift/1000 - f Y / (Z h)} of the frame's height from its
 * upper
 * edge, where {@code f} is the focal length, the longer side of the film is 36 mm, and {@code w} and {@code h} are its sides in the shape of the
 * frame.
 *
 * @param x millimetres, as in {@link Spot}
 * @param y millimetres above the floor
 * @param z millimetres, as in {@link Spot}
 * @param bearing tenths of a degree, 0 to 3599: where it looks, in the sense of {@link Spot#heading()}; 1800 looks away from the audience
 * @param pitch tenths of a degree, -900 to 900: above 0 it looks up
 * @param roll tenths of a degree: above 0 it is turned clockwise as its operator sees it, so that the horizon rises to the right
 * @param focal focal length in tenths of a millimetre, for film whose longer side is 36 mm
 * @param shift vertical shift of the lens in permille of the frame's height: above 0 the frame shows more of what lies above
 */
public record CameraPosition(int x, int y, int z, int bearing, int pitch, int roll, int focal, int shift) {
    public CameraPosition {
        bearing = Math.floorMod(bearing, 3600);
    }
}
