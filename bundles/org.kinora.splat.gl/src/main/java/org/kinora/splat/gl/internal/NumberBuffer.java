package org.kinora.splat.gl.internal;

import java.nio.ByteBuffer;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL13C;
import org.lwjgl.opengl.GL15C;
import org.lwjgl.opengl.GL31C;

/** Whole numbers in a buffer that a program reads as a texture. The context's thread. */
final class NumberBuffer implements AutoCloseable {
    private final int format;
    private final int buffer = GL15C.glGenBuffers();
    private final int texture = GL11C.glGenTextures();
    private long bytes;

    /** @param format such as {@code GL_R32UI} */
    NumberBuffer(int format) {
        this.format = format;
    }

    /** Makes it as large as that, its content undefined. */
    void room(long size) {
        GL15C.glBindBuffer(GL31C.GL_TEXTURE_BUFFER, buffer);
        GL15C.glBufferData(GL31C.GL_TEXTURE_BUFFER, Math.max(16, size), GL15C.GL_DYNAMIC_DRAW);
        GL11C.glBindTexture(GL31C.GL_TEXTURE_BUFFER, texture);
        GL31C.glTexBuffer(GL31C.GL_TEXTURE_BUFFER, format, buffer);
        bytes = size;
    }

    void fill(int[] numbers, int count) {
        GL15C.glBindBuffer(GL31C.GL_TEXTURE_BUFFER, buffer);
        java.nio.IntBuffer view = java.nio.IntBuffer.wrap(numbers, 0, count);
        int part = 1 << 16;
        ByteBuffer piece = org.lwjgl.system.MemoryUtil.memAlloc(4 * Math.min(part, Math.max(1, count)));
        try {
            for (int at = 0; at < count; at += part) {
                int many = Math.min(part, count - at);
                piece.clear();
                piece.asIntBuffer().put(view.slice(at, many));
                piece.limit(4 * many);
                GL15C.glBufferSubData(GL31C.GL_TEXTURE_BUFFER, 4L * at, piece);
            }
        } finally {
            org.lwjgl.system.MemoryUtil.memFree(piece);
        }
    }

    void fill(byte[] numbers) {
        ByteBuffer all = org.lwjgl.system.MemoryUtil.memAlloc(Math.max(1, numbers.length)).put(numbers).flip();
        try {
            GL15C.glBindBuffer(GL31C.GL_TEXTURE_BUFFER, buffer);
            GL15C.glBufferSubData(GL31C.GL_TEXTURE_BUFFER, 0, all);
        } finally {
            org.lwjgl.system.MemoryUtil.memFree(all);
        }
    }

    void bind(int unit) {
        GL13C.glActiveTexture(GL13C.GL_TEXTURE0 + unit);
        GL11C.glBindTexture(GL31C.GL_TEXTURE_BUFFER, texture);
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        GL11C.glDeleteTextures(texture);
        GL15C.glDeleteBuffers(buffer);
    }
}
