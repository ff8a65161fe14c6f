package org.kinora.gl.internal.draw;

import static org.lwjgl.opengl.GL11C.GL_FLOAT;
import static org.lwjgl.opengl.GL11C.GL_TEXTURE_2D;
import static org.lwjgl.opengl.GL11C.GL_TRIANGLE_STRIP;
import static org.lwjgl.opengl.GL11C.GL_UNSIGNED_INT;
import static org.lwjgl.opengl.GL11C.glBindTexture;
import static org.lwjgl.opengl.GL13C.GL_TEXTURE0;
import static org.lwjgl.opengl.GL13C.glActiveTexture;
import static org.lwjgl.opengl.GL15C.GL_ARRAY_BUFFER;
import static org.lwjgl.opengl.GL15C.GL_STREAM_DRAW;
import static org.lwjgl.opengl.GL15C.glBindBuffer;
import static org.lwjgl.opengl.GL15C.glDeleteBuffers;
import static org.lwjgl.opengl.GL15C.glGenBuffers;
import static org.lwjgl.opengl.GL15C.nglBufferData;
import static org.lwjgl.opengl.GL15C.nglBufferSubData;
import static org.lwjgl.opengl.GL20C.glEnableVertexAttribArray;
import static org.lwjgl.opengl.GL20C.glVertexAttribPointer;
import static org.lwjgl.opengl.GL30C.glBindVertexArray;
import static org.lwjgl.opengl.GL30C.glDeleteVertexArrays;
import static org.lwjgl.opengl.GL30C.glGenVertexArrays;
import static org.lwjgl.opengl.GL30C.glVertexAttribIPointer;
import static org.lwjgl.opengl.GL31C.glDrawArraysInstanced;
import static org.lwjgl.opengl.GL33C.glVertexAttribDivisor;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Shapes on their way to the device, in order; hot path: no allocation, no checks.
 *
 * <p>A shape is 80 bytes: place, form, place in a texture, clip, colours. The textures of up to eight pictures are bound at once; a ninth sends what
 * has been gathered.
 */
final class Batch implements AutoCloseable {
    static final int BOX = 0;
    static final int LINE = 1;
    static final int LETTER = 2;
    static final int PICTURE = 3;
    static final int SHADOW = 4;

    private static final int BYTES = 80;
    private static final int MOST = 16_384;
    private static final int UNITS = 8;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment shapes = arena.allocate((long) BYTES * MOST, 64);
    private final int[] bound = new int[UNITS];
    private final int buffer = glGenBuffers();
    private final int array = glGenVertexArrays();
    private int letters;
    private int count;
    private int units;
    private int calls;
    private int drawn;
    private long uploaded;
    private long inside;

    Batch() {
        glBindVertexArray(array);
        glBindBuffer(GL_ARRAY_BUFFER, buffer);
        nglBufferData(GL_ARRAY_BUFFER, (long) BYTES * MOST, 0L, GL_STREAM_DRAW);
        for (int i = 0; i < 5; i++) {
            glEnableVertexAttribArray(i);
            if (i < 4) glVertexAttribPointer(i, 4, GL_FLOAT, false, BYTES, 16L * i);
            else glVertexAttribIPointer(i, 4, GL_UNSIGNED_INT, BYTES, 16L * i);
            glVertexAttribDivisor(i, 1);
        }
        glBindVertexArray(0);
    }

    /** Begins a picture; {@code letters} is the texture of the letters. */
    void begin(int letterTexture) {
        letters = letterTexture;
        count = 0;
        units = 0;
        calls = 0;
        drawn = 0;
        uploaded = 0;
        inside = 0;
    }

    /** The unit at which a picture's texture will be bound when the next shape is drawn. */
    int unit(int texture) {
        for (int i = 0; i < units; i++) if (bound[i] == texture) return i;
        if (units == UNITS) flush();
        bound[units] = texture;
        return units++;
    }

    void add(int kind, float x, float y, float z, float w, float radius, float border, float soft, Clip clip, int fill, int edge) {
        add(kind, x, y, z, w, radius, border, soft, 0, 0, 0, 0, clip, fill, edge, 0);
    }

    void add(int kind, float x, float y, float z, float w, float radius, float border, float soft, float u0, float v0, float u1, float v1, Clip clip,
            int fill, int edge, int unit) {
        if (count == MOST) {
            int texture = bound[unit];
            boolean pictured = kind == PICTURE;
            flush();
            if (pictured) unit = unit(texture);
        }
        long at = (long) BYTES * count++;
        put(at, x, y, z, w);
        put(at + 16, radius, border, soft, kind);
        put(at + 32, u0, v0, u1, v1);
        put(at + 48, clip.left(), clip.top(), clip.right(), clip.bottom());
        shapes.set(ValueLayout.JAVA_INT, at + 64, fill);
        shapes.set(ValueLayout.JAVA_INT, at + 68, edge);
        shapes.set(ValueLayout.JAVA_INT, at + 72, unit);
    }

    private void put(long at, float a, float b, float c, float d) {
        shapes.set(ValueLayout.JAVA_FLOAT, at, a);
        shapes.set(ValueLayout.JAVA_FLOAT, at + 4, b);
        shapes.set(ValueLayout.JAVA_FLOAT, at + 8, c);
        shapes.set(ValueLayout.JAVA_FLOAT, at + 12, d);
    }

    /** Draws what has been gathered. */
    void flush() {
        if (count > 0) {
            long began = threads.getCurrentThreadCpuTime();
            bind(0, letters);
            for (int i = 0; i < units; i++) bind(1 + i, bound[i]);
            glActiveTexture(GL_TEXTURE0);
            glBindVertexArray(array);
            glBindBuffer(GL_ARRAY_BUFFER, buffer);
            nglBufferData(GL_ARRAY_BUFFER, (long) BYTES * MOST, 0L, GL_STREAM_DRAW);
            nglBufferSubData(GL_ARRAY_BUFFER, 0, (long) BYTES * count, shapes.address());
            glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, 4, count);
            uploaded += (long) BYTES * count;
            drawn += count;
            calls++;
            inside += threads.getCurrentThreadCpuTime() - began;
        }
        count = 0;
        units = 0;
    }

    private static void bind(int unit, int texture) {
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_2D, texture);
    }

    int calls() {
        return calls;
    }

    int drawn() {
        return drawn;
    }

    long uploaded() {
        return uploaded;
    }

    long inside() {
        return inside;
    }

    long held() {
        return (long) BYTES * MOST;
    }

    @Override
    public void close() {
        glDeleteBuffers(buffer);
        glDeleteVertexArrays(array);
        arena.close();
    }
}
