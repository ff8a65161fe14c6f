package org.kinora.splat.gl.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatScene;
import org.kinora.gl.Context;
import org.kinora.gl.Program;
import org.kinora.splat.gl.Detail;
import org.lwjgl.opengl.GL11C;
import org.lwjgl.opengl.GL13C;
import org.lwjgl.opengl.GL15C;
import org.lwjgl.opengl.GL30C;
import org.lwjgl.opengl.GL31C;

/** The numbers of a scene in buffers of the device, and the program that projects them. The context's thread. */
final class Store implements AutoCloseable {
    /** Splats in a row of the textures that hold what is projected. */
    static final int COLUMNS = 2048;
    /** Splats in a buffer: whole rows, and few enough for every device's buffers. */
    private static final int CHUNK = COLUMNS * 512;

    private final Detail detail;
    private final Program program;
    private final List<Chunk> chunks = new ArrayList<>();
    private PackedSplats packing;
    private int degree;
    private int count;
    private long bytes;

    /** @param stride between planes when full, words of a splat when packed */
    private record Chunk(int buffer, int texture, int first, int count, int stride) {}

    Store(Context context, Detail detail) {
        this.detail = detail;
        program = context.program("splat projection", "", "#version 330 core\n" + Sources.of("project.frag")
                + Sources.of(detail == Detail.FULL ? "full.glsl" : "packed.glsl"));
    }

    int count() {
        return count;
    }

    long bytes() {
        return bytes;
    }

    void take(SplatScene scene) {
        drop();
        count = scene.count();
        degree = scene.degree();
        packing = detail == Detail.PACKED ? PackedSplats.of(scene) : null;
        for (int first = 0; first < count; first += CHUNK) {
            int length = Math.min(CHUNK, count - first);
            int buffer = GL15C.glGenBuffers();
            GL15C.glBindBuffer(GL31C.GL_TEXTURE_BUFFER, buffer);
            int stride = detail == Detail.FULL ? planes(scene, first, length) : words(scene, first, length);
            int texture = GL11C.glGenTextures();
            GL11C.glBindTexture(GL31C.GL_TEXTURE_BUFFER, texture);
            GL31C.glTexBuffer(GL31C.GL_TEXTURE_BUFFER, detail == Detail.FULL ? GL30C.GL_R32F : GL30C.GL_RGBA32UI, buffer);
            chunks.add(new Chunk(buffer, texture, first, length, stride));
        }
    }

    private int planes(SplatScene scene, int first, int length) {
        long size = 4L * length * scene.planes();
        GL15C.glBufferData(GL31C.GL_TEXTURE_BUFFER, size, GL15C.GL_STATIC_DRAW);
        bytes += size;
        for (int plane = 0; plane < scene.planes(); plane++) {
            MemorySegment from = scene.plane(plane).asSlice(4L * first, 4L * length);
            GL15C.nglBufferSubData(GL31C.GL_TEXTURE_BUFFER, 4L * length * plane, 4L * length, from.address());
        }
        return length;
    }

    private int words(SplatScene scene, int first, int length) {
        long size = 16L * length * packing.words();
        GL15C.glBufferData(GL31C.GL_TEXTURE_BUFFER, size, GL15C.GL_STATIC_DRAW);
        bytes += size;
        int part = 32_768;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment piece = arena.allocate(16L * packing.words() * Math.min(part, length), 16);
            for (int from = 0; from < length; from += part) {
                int many = Math.min(part, length - from);
                packing.pack(scene, first + from, first + from + many, piece);
                GL15C.nglBufferSubData(GL31C.GL_TEXTURE_BUFFER, 16L * packing.words() * from, 16L * packing.words() * many, piece.address());
            }
        }
        return packing.words();
    }

    /** Draws what each splat becomes into the textures that are bound as targets, one texel a splat. */
    void project(View view, RenderSettings settings) {
        program.use();
        program.set("row0", view.row(0));
        program.set("row1", view.row(1));
        program.set("row2", view.row(2));
        program.set("lens", view.lens());
        program.set("hold", view.hold());
        program.set("eye", view.eye((float) settings.near()));
        program.set("columns", COLUMNS);
        program.set("degree", Math.min(degree, settings.degree()));
        program.set("antialiased", settings.antialiased() ? 1 : 0);
        program.set("planes", 0);
        if (packing != null) {
            program.set("scaleRange", packing.leastScale(), packing.mostScale(), 0, 0);
            program.set("colourRange", packing.leastColour(), packing.mostColour(), 0, 0);
            program.set("harmonicRange", packing.harmonics());
        }
        GL13C.glActiveTexture(GL13C.GL_TEXTURE0);
        for (Chunk chunk : chunks) {
            int row = chunk.first / COLUMNS;
            program.set("firstRow", row);
            program.set("count", chunk.count);
            program.set("pitch", chunk.stride);
            GL11C.glBindTexture(GL31C.GL_TEXTURE_BUFFER, chunk.texture);
            GL11C.glViewport(0, row, COLUMNS, (chunk.count + COLUMNS - 1) / COLUMNS);
            GL11C.glDrawArrays(GL11C.GL_TRIANGLES, 0, 3);
        }
        GL11C.glBindTexture(GL31C.GL_TEXTURE_BUFFER, 0);
    }

    private void drop() {
        for (Chunk chunk : chunks) {
            GL11C.glDeleteTextures(chunk.texture);
            GL15C.glDeleteBuffers(chunk.buffer);
        }
        chunks.clear();
        bytes = 0;
    }

    @Override
    public void close() {
        drop();
        program.close();
    }
}
