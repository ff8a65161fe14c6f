package org.kinora.api.imaging;

import java.util.List;

/**
 * How a hole is filled.
 *
 * @param seed the same seed gives the same bytes; another one another filling
 * @param manner by which means
 * @param guides lines that should go on through the hole, such as the edge of a table; at most 64
 */
public record Filling(long seed, Manner manner, List<Guide> guides) {
    /** What is asked for when nothing is said. */
    public static final Filling DEFAULT = new Filling(1, Manner.AUTOMATIC, List.of());

    /** By which means. */
    public enum Manner {
        /** Scratches of at most six pixels smoothly, all else from patches. */
        AUTOMATIC,
        /** From patches of what is known: structures and textures go on. */
        PATCHES,
        /** Smoothly from the border: for scratches and dust. */
        SMOOTH
    }

    /**
     * A line from point to point, at best beginning and ending outside of the hole on the edge that it continues.
     *
     * @param points at least two
     */
    public record Guide(List<Point> points) {
        public Guide {
            points = List.copyOf(points);
            if (points.size() < 2) throw new IllegalArgumentException(points.size() + " points");
        }
    }

    /** A pixel, by column and row; it may lie outside of the picture. */
    public record Point(int x, int y) {}

    public Filling {
        guides = List.copyOf(guides);
        if (guides.size() > 64) throw new IllegalArgumentException(guides.size() + " guides");
    }

    /** The same with another seed. */
    public Filling with(long seed) {
        return new Filling(seed, manner, guides);
    }

    /** The same by other means. */
    public Filling with(Manner manner) {
        return new Filling(seed, manner, guides);
    }

    /** The same with guides. */
    public Filling with(List<Guide> guides) {
        return new Filling(seed, manner, guides);
    }
}
