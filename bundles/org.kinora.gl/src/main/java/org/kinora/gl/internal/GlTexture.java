package org.kinora.gl.internal;

import static org.lwjgl.opengl.GL11C.*;
import static org.lwjgl.opengl.GL12C.GL_CLAMP_TO_EDGE;
import static org.lwjgl.opengl.GL30C.*;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;

/** A texture of two dimensions. */
final class GlTexture implements Texture {
    private final Texels texels;
    private final int width;
    private final int height;
    private final Consumer<Texture> closed;
    private int handle;

    /** @param closed is told when it is closed */
    GlTexture(Texels texels, int width, int height, Consumer<Texture> closed) {
        this.closed = closed;
        this.texels = texels;
        this.width = width;
        this.height = height;
        handle = glGenTextures();
        glBindTexture(GL_TEXTURE_2D, handle);
        glTexImage2D(GL_TEXTURE_2D, 0, stored(texels), width, height, 0, format(texels), type(texels), 0L);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    }

    @Override
    public Texels texels() {
        return texels;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void upload(int x, int y, int columns, int rows, MemorySegment from, long stride) {
        if (x < 0 || y < 0 || columns < 1 || rows < 1 || x + columns > width || y + rows > height)
            throw new IndexOutOfBoundsException("The box " + columns + " x " + rows + " at " + x + ", " + y + " leaves the texture of " + width
                    + " x " + height + ".");
        checkMemory(from, stride, columns, rows, texels.bytes());
        glBindTexture(GL_TEXTURE_2D, handle);
        glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
        glPixelStorei(GL_UNPACK_ROW_LENGTH, Math.toIntExact(stride / texels.bytes()));
        glTexSubImage2D(GL_TEXTURE_2D, 0, x, y, columns, rows, format(texels), type(texels), from.address());
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
    }

    @Override
    public void shrinkWell() {
        glBindTexture(GL_TEXTURE_2D, handle);
        glGenerateMipmap(GL_TEXTURE_2D);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    }

    @Override
    public int handle() {
        return handle;
    }

    @Override
    public void close() {
        if (handle == 0) return;
        glDeleteTextures(handle);
        handle = 0;
        closed.accept(this);
    }

    static void checkMemory(MemorySegment memory, long stride, int columns, int rows, int bytes) {
        if (!memory.isNative()) throw new IllegalArgumentException("The memory must be native.");
        if (stride % bytes != 0 || stride < (long) columns * bytes)
            throw new IndexOutOfBoundsException("A stride of " + stride + " bytes does not hold " + columns + " texels of " + bytes + " bytes.");
        long needed = stride * (rows - 1) + (long) columns * bytes;
        if (memory.byteSize() < needed) throw new IndexOutOfBoundsException("The memory has " + memory.byteSize() + " of " + needed + " bytes.");
    }

    static int stored(Texels texels) {
        return switch (texels) {
            case GREY8 -> GL_R8;
            case RGBA8 -> GL_RGBA8;
            case RGBA16F -> GL_RGBA16F;
            case FLOAT32 -> GL_R32F;
        };
    }

    static int format(Texels texels) {
        return switch (texels) {
            case GREY8, FLOAT32 -> GL_RED;
            case RGBA8, RGBA16F -> GL_RGBA;
        };
    }

    static int type(Texels texels) {
        return switch (texels) {
            case GREY8, RGBA8 -> GL_UNSIGNED_BYTE;
            case RGBA16F, FLOAT32 -> GL_FLOAT;
        };
    }
}
