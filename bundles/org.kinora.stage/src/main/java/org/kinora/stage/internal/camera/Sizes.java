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
        if (beast(subject) && size.ordinal() >= ShotSize.FULL.ordinal()) return Math.max(plain, across(size, subject) / aspect);
        // A head takes no more than two thirds of a narrow frame's width.
        return size == ShotSize.EXTREME_CLOSE ? plain : Math.max(plain, 1.14 * subject.head() / aspect);
    }

    private static double height(ShotSize size, Subject subject, boolean interior) {
        if (beast(subject) && size.ordinal() >= ShotSize.FULL.ordinal()) return animal(size, subject);
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

    /** Whether heads do not measure the body: a crowd is as many heads high as one of it. */
    private static boolean beast(Subject subject) {
        return !subject.human() && subject.standing() < 6 * subject.head();
    }

    /**
     * The same of an animal, whose body lies behind its head: the whole animal; head and forelegs; head and chest; the head. Heads alone would count
     * a fox that fills the frame as one to the knees.
     */
    private static double animal(ShotSize size, Subject subject) {
        double tall = Math.max(subject.crown().y() - subject.feet().y(), subject.standing() * 0.45);
        double heads = switch (size) {
            case EXTREME_CLOSE -> 0.8;
            case CLOSE -> 1.35;
            case MEDIUM_CLOSE -> 1.9;
            default -> 2.75;
        };
        return size == ShotSize.FULL ? Math.max(tall / 0.6, 2.2 * subject.half()) : size == ShotSize.MEDIUM_FULL ? Math.max(tall / 0.8,
                3.4 * subject.head()) : heads * subject.head();
    }

    /** Millimetres that a narrow frame is wide at least: a long body, a muzzle. */
    private static double across(ShotSize size, Subject subject) {
        return switch (size) {
            case FULL -> 4.1 * subject.half();
            case MEDIUM_FULL -> 2.4 * subject.head();
            case MEDIUM -> 1.85 * subject.head();
            case MEDIUM_CLOSE -> 1.45 * subject.head();
            default -> 1.05 * subject.head();
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

    /** The size of a frame that is so high at a subject. */
    static ShotSize of(double height, Subject subject, double aspect) {
        if (!beast(subject)) return of(height / subject.head());
        ShotSize best = ShotSize.EXTREME_WIDE;
        double least = Double.MAX_VALUE;
        for (ShotSize size : ShotSize.values()) {
            double off = Math.abs(StrictMath.log(height / height(size, subject, false, aspect)));
            if (off < least) best = size;
            least = Math.min(off, least);
        }
        return best;
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
