package org.kinora.gl;

import java.lang.foreign.MemorySegment;

/** A picture in the device's memory. Rows are counted from the bottom, as OpenGL does. */
public interface Texture extends AutoCloseable {
    /** The kind of its texels. */
    Texels texels();

    /** In texels. */
    int width();

    /** In texels. */
    int height();

    /**
     * Copies texels to the device.
     *
     * @param x first column
     * @param y first row
     * @param width columns
     * @param height rows
     * @param from native memory
     * @param stride bytes from row to row, a multiple of the texel's bytes
     * @throws IndexOutOfBoundsException when the box or the memory is too small
     */
    void upload(int x, int y, int width, int height, MemorySegment from, long stride);

    /** Makes the smaller pictures of this one, and filters through them from now on. */
    void shrinkWell();

    /** OpenGL's name of it. */
    int handle();

    @Override
    void close();
}
