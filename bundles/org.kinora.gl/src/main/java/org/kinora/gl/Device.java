package org.kinora.gl;

/**
 * What draws.
 *
 * @param name the renderer's own name, such as {@code llvmpipe (LLVM 15.0.6, 256 bits)}
 * @param version OpenGL's version, such as {@code 4.5 (Core Profile) Mesa 22.3.6}
 * @param largest longest side of a texture, in texels
 * @param software whether the processor draws, not a graphics card
 */
public record Device(String name, String version, int largest, boolean software) {}
