package org.kinora.stage.internal.camera;

import org.kinora.api.story.ShotSize;

/**
 * How much of a body a shot size shows, counted in heads from the crown down, as camera manuals teach it (Thompson and Bowen, Grammar of the Shot;
 * Mercado, The Filmmaker's Eye): the eyes; head and shoulders; to the chest; to the waist; to above the knees; the whole body; the body as half of
 * the frame's height; the body as a quarter of it or less.
 */
final class Sizes {
    private Sizes() {}

    /** Millimetres from the lower to the upper edge of the frame where the subject is. */
    static double height(ShotSize size, Subject subject, boolean interior, double aspect) {
        double plain = height(size, subject, interior);
        // A head takes no more than two thirds of a narrow frame's width.
        return size == ShotSize.EXTREME_CLOSE ? plain : Math.max(plain, 1.14 * subject.head() / aspect);
    }

    private static double height(ShotSize size, Subject subject, boolean interior) {
        double tall = Math.max(subject.crown().y() - subject.feet().y(), subject.standing() * 0.45);
        return switch (size) {
            case EXTREME_CLOSE -> 0.95 * subject.head();
            case CLOSE -> 1.75 * subject.head();
            case MEDIUM_CLOSE -> 2.45 * subject.head();
            case MEDIUM -> 3.8 * subject.head();
            case MEDIUM_FULL -> 5.6 * subject.head();
            case FULL -> Math.max(tall / 0.84, 7.7 * subject.head());
            case WIDE -> Math.max(subject.standing() / 0.48, 13.2 * subject.head());
            case EXTREME_WIDE -> Math.max(subject.standing() / (interior ? 0.34 : 0.22), 21.5 * subject.head());
        };
    }

    /** Share of the frame's height above the crown. */
    static double headroom(ShotSize size) {
        return switch (size) {
            case EXTREME_CLOSE -> -0.17;
            case CLOSE -> 0.07;
            case MEDIUM_CLOSE, MEDIUM, MEDIUM_FULL, FULL -> 0.085;
            case WIDE -> 0.27;
            case EXTREME_WIDE -> 0.42;
        };
    }

    /** The size of a frame that is so many heads high; the borders lie half way between two sizes, as a ratio. */
    static ShotSize of(double heads) {
        if (heads < 1.29) return ShotSize.EXTREME_CLOSE;
        if (heads < 2.07) return ShotSize.CLOSE;
        if (heads < 3.05) return ShotSize.MEDIUM_CLOSE;
        if (heads < 4.61) return ShotSize.MEDIUM;
        if (heads < 6.57) return ShotSize.MEDIUM_FULL;
        if (heads < 11.5) return ShotSize.FULL;
        return heads < 18.5 ? ShotSize.WIDE : ShotSize.EXTREME_WIDE;
    }
}
