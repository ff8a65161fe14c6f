package org.kinora.splat.gl;

import org.kinora.gl.Context;

/** Makes what draws splats in a context; a service. Thread-safe. */
public interface SplatGraphics {
    /**
     * A painter of one scene in a context; belongs to the context's thread.
     *
     * @param sorted is run on a thread of its own whenever a new order is there to be drawn
     * @throws org.kinora.api.work.Failure {@code gl.shader} when the device does not take the programs
     */
    SplatPainter painter(Context context, Detail detail, Runnable sorted);

    /** Lines and points in space over or under a painter's picture; belongs to the context's thread. */
    SpaceLines lines(Context context);
}
