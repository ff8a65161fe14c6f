package org.kinora.gl;

import java.util.function.Function;

/** A context without a screen. Thread-safe: work is done on the context's own thread, one after the other. */
public interface Offscreen extends AutoCloseable {
    /**
     * Does work on the context's thread and waits for it.
     *
     * @return what the work returned
     * @throws IllegalStateException after {@link #close}; what the work throws comes through unchanged
     */
    <T> T work(Function<Context, T> work);

    /** Frees the context and everything made through it, after the work that has begun. Harmless when repeated. */
    @Override
    void close();
}
