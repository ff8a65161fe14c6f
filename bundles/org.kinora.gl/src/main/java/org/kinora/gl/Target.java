package org.kinora.gl;

import java.lang.foreign.MemorySegment;

/** A texture that is drawn into. */
public interface Target extends AutoCloseable {
    /** The texture behind it. */
    Texture picture();

    /** Draws one triangle over everything with a program whose vertex part was left to the context. */
    void cover(Program program);

    /** Sends further drawing here, over the whole picture. */
    void bind();

    /**
     * Copies the picture to memory, waiting for all drawing.
     *
     * @param to native memory, rows from the bottom
     * @param stride bytes from row to row, a multiple of the texel's bytes
     */
    void read(MemorySegment to, long stride);

    @Override
    void close();
}
