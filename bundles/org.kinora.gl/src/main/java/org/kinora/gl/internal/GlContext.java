package org.kinora.gl.internal;

import static org.lwjgl.opengl.GL11C.GL_MAX_TEXTURE_SIZE;
import static org.lwjgl.opengl.GL11C.GL_RENDERER;
import static org.lwjgl.opengl.GL11C.GL_VERSION;
import static org.lwjgl.opengl.GL11C.glGetInteger;
import static org.lwjgl.opengl.GL11C.glGetString;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.gl.Context;
import org.kinora.gl.Device;
import org.kinora.gl.Drawing;
import org.kinora.gl.Program;
import org.kinora.gl.Target;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;
import org.kinora.gl.internal.draw.BatchedDrawing;

/** The makers of one context; remembers what it made, to free it at the end. */
final class GlContext implements Context {
    private static final String COVERING = """
            #version 330 core
            out vec2 at;
            void main() {
                at = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
                gl_Position = vec4(at * 2.0 - 1.0, 0.0, 1.0);
            }
            """;

    private final Texts texts;
    private final Device device;
    private final Set<AutoCloseable> made = Collections.newSetFromMap(new IdentityHashMap<>());

    GlContext(Texts texts) {
        this.texts = texts;
        String name = String.valueOf(glGetString(GL_RENDERER));
        String plain = name.toLowerCase(Locale.ROOT);
        boolean software = plain.contains("llvmpipe") || plain.contains("softpipe") || plain.contains("swrast");
        device = new Device(name, String.valueOf(glGetString(GL_VERSION)), glGetInteger(GL_MAX_TEXTURE_SIZE), software);
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Program program(String name, String vertex, String fragment) {
        return keep(GlProgram.link(name, vertex.isEmpty() ? COVERING : vertex, fragment, texts));
    }

    @Override
    public Texture texture(Texels texels, int width, int height) {
        if (width < 1 || height < 1 || width > device.largest() || height > device.largest())
            throw texts.failure(Kind.INPUT, "gl.size", width, height, device.largest(), device.name());
        return keep(new GlTexture(texels, width, height, made::remove));
    }

    @Override
    public Target target(Texture picture) {
        return keep(new GlTarget(picture, texts));
    }

    @Override
    public Drawing drawing() {
        return keep(new BatchedDrawing(this));
    }

    @Override
    public void close() {
        try {
            for (AutoCloseable thing : List.copyOf(made)) thing.close();
            made.clear();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Textures come and go by thousands and are forgotten when they are closed; of the rest there are few, and closing them twice is harmless. */
    private <T extends AutoCloseable> T keep(T thing) {
        made.add(thing);
        return thing;
    }
}
