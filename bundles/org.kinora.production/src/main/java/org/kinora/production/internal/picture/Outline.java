package org.kinora.production.internal.picture;

import java.util.Optional;

/**
 * Where somebody is in a picture that is cut out.
 *
 * @param left first column, {@code right} and {@code bottom} the first beyond
 * @param cut whether the lower edge of the picture cuts them off
 */
public record Outline(int left, int top, int right, int bottom, boolean cut) {
    private static final int SOLID = 128;
    private static final double CUT = 0.12;

    /** Empty when nothing is there that could be somebody. */
    public static Optional<Outline> of(Pixels picture) {
        int w = picture.width();
        int h = picture.height();
        int left = w, right = 0, top = h, bottom = 0, last = 0;
        for (int y = 0; y < h; y++) {
            int row = 0;
            for (int x = 0; x < w; x++) {
                if (picture.alpha(x, y) < SOLID) continue;
                row++;
                left = Math.min(left, x);
                right = Math.max(right, x + 1);
            }
            if (row < Math.max(2, w / 300)) continue;
            top = Math.min(top, y);
            bottom = y + 1;
            last = row;
        }
        if (bottom - top < h / 20 || right - left < w / 100) return Optional.empty();
        return Optional.of(new Outline(left, top, right, bottom, bottom >= h - 1 && last > CUT * (right - left)));
    }
}
