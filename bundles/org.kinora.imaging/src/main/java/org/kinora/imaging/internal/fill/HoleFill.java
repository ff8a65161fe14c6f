package org.kinora.imaging.internal.fill;

/** Fills the hole of one part of a picture: finds what to copy, copies it, and makes the steps vanish. */
final class HoleFill {
    private static final float SPRING = 0.02f;

    private final Crew crew;

    HoleFill(Crew crew) {
        this.crew = crew;
    }

    void fill(Planes planes, boolean[] hole, boolean[] source, short[] guides, long seed) {
        short[] features = Features.of(planes, hole, guides);
        Level finest = new Level(planes.width, planes.height, features.length / hole.length, features, hole, source);
        int[] from = new PatchFill(crew, seed).sources(finest);
        Seamless seamless = new Seamless(planes.width, planes.height, hole, from);
        crew.each(planes.values.length, plane -> seamless.blend(planes.values[plane], SPRING));
    }
}
