package org.kinora.engine.internal;

/** Takes what a piece of work says of itself; called from any thread. */
interface ProgressSink {
    /** Hears nothing. */
    ProgressSink NONE = fraction -> {};

    void progress(double fraction);

    default void stage(String title) {}

    default void note(String text) {}
}
