package org.kinora.api.splat;

/**
 * How a splat file is written.
 *
 * @param version of the format where there are several (SPZ 2, 3, 4); 0 for the newest
 * @param degree the highest degree of spherical harmonics that is kept
 */
public record SplatWriting(SplatKind kind, int version, int degree) {
    /** All of it in the newest version. */
    public static SplatWriting best(SplatKind kind) {
        return new SplatWriting(kind, 0, SplatScene.MOST_DEGREE);
    }
}
