package org.kinora.gl;

/** A picture that a {@link Drawing} can draw, until it is closed. */
public interface Picture extends AutoCloseable {
    /** In pixels. */
    int width();

    /** In pixels. */
    int height();

    @Override
    void close();
}
