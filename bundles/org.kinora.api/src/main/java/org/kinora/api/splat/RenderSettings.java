package org.kinora.api.splat;

/**
 * How splats are drawn.
 *
 * @param near splats whose middle is not farther away along the view are left out, in world units; gsplat has 0.01, INRIA 0.2
 * @param antialiased whether small splats lose as much opacity as they gain area by smoothing
 * @param degree the highest degree of spherical harmonics that is used; more than a scene has means all of it
 * @param red background, 0 to 1
 */
public record RenderSettings(double near, boolean antialiased, int degree, double red, double green, double blue) {
    /** All colours on black, from 0.01 on. */
    public static final RenderSettings USUAL = new RenderSettings(0.01, false, SplatScene.MOST_DEGREE, 0, 0, 0);

    public RenderSettings {
        if (!(near > 0) || degree < 0 || !Double.isFinite(near + red + green + blue)) throw new IllegalArgumentException("near " + near);
    }

    /** As a scene was made to be drawn. */
    public static RenderSettings of(SplatScene scene) {
        return USUAL.withAntialiasing(scene.antialiased());
    }

    /** The same over another background. */
    public RenderSettings over(double r, double g, double b) {
        return new RenderSettings(near, antialiased, degree, r, g, b);
    }

    /** The same with or without compensated opacity. */
    public RenderSettings withAntialiasing(boolean compensated) {
        return new RenderSettings(near, compensated, degree, red, green, blue);
    }

    /** The same with colours of at most that degree. */
    public RenderSettings withDegree(int most) {
        return new RenderSettings(near, antialiased, most, red, green, blue);
    }
}
