package org.kinora.api.splat;

import java.util.Optional;

/**
 * How structure from motion goes about it.
 *
 * @param lens focal lengths and principal point of all pictures, kept as they are; its pose does not matter; pictures of another size take it as {@link Camera#sized}.
 *     Without it all pictures of one size share a lens that is found out
 * @param features most key points of a picture, 100 to 100,000
 * @param threads that work at once; 0 for all cores
 */
public record StructurePlan(Optional<Camera> lens, int features, int threads) {
    /** Unknown lens, up to 8,000 key points, all cores. */
    public static final StructurePlan USUAL = new StructurePlan(Optional.empty(), 8_000, 0);

    public StructurePlan {
        if (features < 100 || features > 100_000) throw new IllegalArgumentException(features + " features");
        if (threads < 0) throw new IllegalArgumentException(threads + " threads");
    }

    /** The same with a known lens. */
    public StructurePlan with(Camera known) {
        return new StructurePlan(Optional.of(known), features, threads);
    }
}
