package org.kinora.gl;

/**
 * What a picture took.
 *
 * @param calls draw calls
 * @param shapes boxes, lines, letters and pictures drawn
 * @param uploaded bytes sent to the device
 * @param held bytes of textures and buffers that stay there
 * @param inside nanoseconds of this thread's CPU that OpenGL's own calls took
 */
public record Effort(int calls, int shapes, long uploaded, long held, long inside) {}
