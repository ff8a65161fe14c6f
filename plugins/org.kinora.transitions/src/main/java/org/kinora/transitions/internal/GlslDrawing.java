package org.kinora.transitions.internal;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import org.kinora.api.film.transition.TransitionRenderer;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.gl.Context;
import org.kinora.gl.Offscreen;
import org.kinora.gl.Program;
import org.kinora.gl.Target;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;

/**
 * One transition being drawn: two textures in, a program, one target out. The pictures' channels are swapped by the program, not by the
 * processor.
 */
final class GlslDrawing implements TransitionRenderer.Drawing {
    private record Set(Program program, Texture from, Texture to, Target target) {}

    private final Offscreen offscreen;
    private final int width;
    private final int height;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment memory;
    private final Set set;

    GlslDrawing(Offscreen offscreen, Glsl glsl, Map<String, String> told, int width, int height, Samplers samplers, Texts texts) {
        this.offscreen = offscreen;
        this.width = width;
        this.height = height;
        try {
            set = offscreen.work(context -> prepare(context, glsl, told, samplers, texts));
            memory = arena.allocate(4L * width * height, 64);
        } catch (RuntimeException | Error failed) {
            arena.close();
            throw failed;
        }
    }

    private Set prepare(Context context, Glsl glsl, Map<String, String> told, Samplers samplers, Texts texts) {
        Program program = context.program(glsl.file().getFileName().toString(), "", glsl.program());
        Set prepared = new Set(program, context.texture(Texels.RGBA8, width, height), context.texture(Texels.RGBA8, width, height),
                context.target(context.texture(Texels.RGBA8, width, height)));
        program.sample("kinoraFrom", prepared.from);
        program.sample("kinoraTo", prepared.to);
        program.set("ratio", (float) width / height);
        for (Parameter parameter : glsl.parameters()) {
            String value = told.getOrDefault(parameter.name(), parameter.usual());
            if (parameter.picture()) program.sample(parameter.name(), samplers.texture(parameter, value, context));
            else if (!parameter.set(program, value))
                throw texts.failure(Kind.INPUT, "glsl.value", glsl.name(), parameter.name(), parameter.form(), value);
        }
        return prepared;
    }

    @Override
    public void draw(int[] from, int[] to, float progress, int[] into) {
        offscreen.work(_ -> {
            upload(from, set.from);
            upload(to, set.to);
            set.program.set("progress", progress);
            set.target.cover(set.program);
            set.target.read(memory, 4L * width);
            return null;
        });
        MemorySegment.copy(memory, ValueLayout.JAVA_INT, 0, into, 0, width * height);
    }

    private void upload(int[] picture, Texture texture) {
        MemorySegment.copy(picture, 0, memory, ValueLayout.JAVA_INT, 0, width * height);
        texture.upload(0, 0, width, height, memory, 4L * width);
    }

    @Override
    public void close() {
        offscreen.close();
        arena.close();
    }
}
