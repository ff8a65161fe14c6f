package org.kinora.gl;

import org.kinora.api.work.Failure;

/** Makes the things of one OpenGL context. Belongs to the thread on which the context is current; so does all that it makes. */
public interface Context extends AutoCloseable {
    /** What draws here. */
    Device device();

    /**
     * A linked program.
     *
     * @param name names it in errors
     * @param vertex GLSL 3.30 source, or empty for one triangle that covers the whole target and gives {@code vec2 at} in 0 … 1, y up
     * @param fragment GLSL 3.30 source
     * @throws Failure {@code gl.shader} with the compiler's words, its line counted in the source as given
     */
    Program program(String name, String vertex, String fragment);

    /**
     * A texture with undefined texels, clamped at its edges, filtered linearly.
     *
     * @param width in texels, 1 … {@link Device#largest}
     * @param height in texels, 1 … {@link Device#largest}
     * @throws Failure {@code gl.size} beyond the device's size
     */
    Texture texture(Texels texels, int width, int height);

    /** Something to draw into: a texture as the picture. Closing the target leaves the texture alone. */
    Target target(Texture picture);

    /** Flat drawing: boxes, lines, text, pictures. */
    Drawing drawing();

    /** Frees what was made here and is still open. */
    @Override
    void close();
}
