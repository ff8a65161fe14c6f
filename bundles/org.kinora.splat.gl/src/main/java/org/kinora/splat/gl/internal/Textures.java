package org.kinora.splat.gl.internal;

import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL12C;
import org.lwjgl.opengl.GL30C;

/** A frame buffer with textures of one size. The context's thread. */
final class Textures implements AutoCloseable {
    private final int[] formats;
    private final int[] textures;
    private int buffer;
    private int width;
    private int height;

    /** @param formats how each is stored, such as {@code GL_RGBA32F} */
    Textures(int... formats) {
        this.formats = formats;
        textures = new int[formats.length];
    }

    /** Makes them that large, if they are not. */
    void size(int wide, int high) {
        if (width == wide && height == high) return;
        close();
        width = wide;
        height = high;
        buffer = GL30C.glGenFramebuffers();
        GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, buffer);
        int[] targets = new int[formats.length];
        for (int i = 0; i < formats.length; i++) {
            textures[i] = GL11C.glGenTextures();
            GL11C.glBindTexture(GL11C.GL_TEXTURE_2D, textures[i]);
            boolean two = formats[i] == GL30C.GL_RG32F;
            GL11C.glTexImage2D(GL11C.GL_TEXTURE_2D, 0, formats[i], wide, high, 0, two ? GL30C.GL_RG : GL11C.GL_RGBA, GL11C.GL_FLOAT, 0L);
            GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_MIN_FILTER, GL11C.GL_NEAREST);
            GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_MAG_FILTER, GL11C.GL_NEAREST);
            GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_WRAP_S, GL12C.GL_CLAMP_TO_EDGE);
            GL11C.glTexParameteri(GL11C.GL_TEXTURE_2D, GL11C.GL_TEXTURE_WRAP_T, GL12C.GL_CLAMP_TO_EDGE);
            targets[i] = GL30C.GL_COLOR_ATTACHMENT0 + i;
            GL30C.glFramebufferTexture2D(GL30C.GL_FRAMEBUFFER, targets[i], GL11C.GL_TEXTURE_2D, textures[i], 0);
        }
        org.lwjgl.opengl.GL20C.glDrawBuffers(targets);
        if (GL30C.glCheckFramebufferStatus(GL30C.GL_FRAMEBUFFER) != GL30C.GL_FRAMEBUFFER_COMPLETE)
            throw new IllegalStateException("This device does not draw into floats.");
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int texture(int number) {
        return textures[number];
    }

    int buffer() {
        return buffer;
    }

    void bind() {
        GL30C.glBindFramebuffer(GL30C.GL_FRAMEBUFFER, buffer);
        GL11C.glViewport(0, 0, width, height);
    }

    long bytes() {
        long texel = 0;
        for (int format : formats) texel += format == GL30C.GL_RGBA32F ? 16 : 8;
        return texel * width * height;
    }

    @Override
    public void close() {
        if (buffer == 0) return;
        GL30C.glDeleteFramebuffers(buffer);
        for (int texture : textures) GL11C.glDeleteTextures(texture);
        buffer = 0;
        width = 0;
        height = 0;
    }
}
