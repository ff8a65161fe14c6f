package org.kinora.artist.internal.render;

import org.kinora.artist.internal.model.Surface;

/** A style: how surfaces, sky and ink become colours. Looks hold no state; any thread may ask. Colours are 0xRRGGBB. */
interface Look {
    /** Steps of light in a ramp; step {@link #FULL} is full key light, above it lies the gloss. */
    int STEPS = 80;
    int FULL = 64;

    /** The name by which a style is asked for. */
    String id();

    /** The colours of a surface from deepest shade to gloss, {@link #STEPS} of them. */
    int[] ramp(Surface surface, boolean figure, Lighting lighting);

    /** The sky at so many radians above the horizon, {@code side} radians round it. */
    int sky(double height, double side, Lighting lighting);

    /** What far things fade to. */
    int haze(Lighting lighting);

    /** The ink. */
    int ink(Lighting lighting);

    /** How much the paper and the brush are seen, 0 to 1. */
    double grain();

    /** How dark things are where they meet, 0 to 1. */
    double contact();

    /** How much the ground lightens round figures, 0 to 1. */
    double halo();

    /** What the colour of a lamp or of the sun becomes in this look. */
    default int shone(int colour) {
        return colour;
    }

    /** How heavy lines are against those of the house style. */
    default double line() {
        return 1;
    }

    /** The ink on what is nearly black; -1 for the same. */
    default int inkOnDark() {
        return -1;
    }

    /** What the white of a picture becomes in a share of the key light, 0 the deepest shade to 1: all its colours are multiplied by this. */
    default int picture(double light, Lighting lighting) {
        return Palette.graded(Colour.times(0xFFFFFF, 0.62 + 0.38 * light), light, lighting);
    }

    /** Whether it has few tones, into which pictures are brought by {@link #toned}. */
    default boolean tones() {
        return false;
    }

    /** A colour of a picture in the style's own tones. */
    default int toned(int colour, Lighting lighting) {
        return colour;
    }

    /** Last work on a finished picture; nothing unless a look says otherwise. */
    default void filter(int[] pixels, int width, int height, Crew crew) {}
}
