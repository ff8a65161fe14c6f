package org.kinora.splat.internal.train;

import org.kinora.api.splat.SplatScene;

/**
 * How fast each kind of number learns (Kerbl et al. 2023 and their published program): positions slower and slower, harmonics twenty times slower than
 * the base colour.
 *
 * @param extent of the scene: 1.1 times the largest distance of a camera from their middle
 * @param steps after which positions learn at a hundredth
 */
record Rates(double extent, int steps, double factor) {
    private static final double POSITION = 1.6e-4;
    private static final double SCALE = 5e-3;
    private static final double ROTATION = 1e-3;
    private static final double OPACITY = 5e-2;
    private static final double COLOUR = 2.5e-3;

    /** Of positions at a step, from 1. */
    double position(int step) {
        return factor * POSITION * extent * Math.pow(0.01, Math.min(1, (double) step / steps));
    }

    /** Of a plane at a step. */
    float of(int plane, int step) {
        if (plane < SplatScene.SCALE) return (float) position(step);
        if (plane < SplatScene.ROTATION) return (float) (factor * SCALE);
        if (plane < SplatScene.OPACITY) return (float) (factor * ROTATION);
        if (plane < SplatScene.COLOUR) return (float) (factor * OPACITY);
        return (float) (factor * (plane < SplatScene.COLOUR + 3 ? COLOUR : COLOUR / 20));
    }
}
