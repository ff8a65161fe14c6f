package org.kinora.gl;

import org.kinora.api.work.Failure;

/** The OpenGL of this machine; a service. Thread-safe. */
public interface Graphics {
    /**
     * A context of its own that needs no screen, on a thread of its own.
     *
     * @param name names the thread
     * @throws Failure {@code gl.none} when this machine offers no OpenGL 3.3 without a screen
     */
    Offscreen offscreen(String name);

    /**
     * The context that somebody else, such as a window's canvas, has made current on the calling thread.
     *
     * <p>Closing it frees what was made through it and leaves the context itself alone; it must be current then too.
     *
     * @throws Failure {@code gl.current} when none is current or it is older than OpenGL 3.3
     */
    Context current();
}
