package org.kinora.film.internal.plate;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.kinora.api.media.YuvFrame;

/**
 * A picture that can be laid over frames: luma, two planes of chroma of half its size, and coverage where it has some. Owns no memory.
 *
 * @param planes Y, U, V; BT.709, limited range
 * @param alpha coverage, 0 to 255, of luma's size
 * @param shown what of it has any coverage
 */
public record Plate(int width, int height, BytePlane[] planes, Optional<BytePlane> alpha, Box shown) {
    /** A part of a picture: from {@code left} up to {@code right}, from {@code top} up to {@code bottom}. */
    public record Box(double left, double top, double right, double bottom) {}

    /** Bytes that a plate takes. */
    public static long size(int width, int height, boolean alpha) {
        long luma = BytePlane.size(width, height);
        return luma + 2 * BytePlane.size((width + 1) / 2, (height + 1) / 2) + (alpha ? luma : 0);
    }

    /** A plate that is still empty, in memory of {@link #size} bytes. */
    public static Plate in(MemorySegment memory, int width, int height, boolean covered) {
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        long luma = BytePlane.size(width, height);
        long chroma = BytePlane.size(halfWidth, halfHeight);
        BytePlane[] planes = {new BytePlane(width, height, memory.asSlice(0, luma)),
            new BytePlane(halfWidth, halfHeight, memory.asSlice(luma, chroma)),
            new BytePlane(halfWidth, halfHeight, memory.asSlice(luma + chroma, chroma))};
        Optional<BytePlane> alpha = covered ? Optional.of(new BytePlane(width, height, memory.asSlice(luma + 2 * chroma, luma))) : Optional.empty();
        return new Plate(width, height, planes, alpha, new Box(0, 0, width, height));
    }

    /** Takes the pixels of a frame of the same size. */
    public void take(YuvFrame frame) {
        for (int i = 0; i < 3; i++) planes[i].bytes().copyFrom(frame.plane(i));
    }

    /** The same of which only a part is covered. */
    Plate showing(Box part) {
        return new Plate(width, height, planes, alpha, part);
    }
}
