package org.kinora.gl.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinora.api.work.Failure;
import org.kinora.gl.Context;
import org.kinora.gl.Offscreen;
import org.kinora.gl.Program;
import org.kinora.gl.Target;
import org.kinora.gl.Texels;
import org.kinora.gl.Texture;

class OffscreenTest {
    private static final String RAMP = """
            #version 330 core
            in vec2 at;
            out vec4 colour;
            uniform float blue;
            void main() { colour = vec4(at, blue, 1.0); }
            """;

    private final EglGraphics graphics = new EglGraphics();
    private final Arena arena = Arena.ofShared();
    private Offscreen offscreen;

    @BeforeEach
    void open() {
        try {
            offscreen = graphics.offscreen("test");
        } catch (Failure none) {
            assertThat(none.key()).isEqualTo("gl.none");
            assertThat(none.getMessage()).contains("libegl1");
            abort("left out: " + none.failed());
        }
    }

    @AfterEach
    void close() {
        if (offscreen != null) offscreen.close();
        graphics.close();
        arena.close();
    }

    private int[] draw(Context context, Program program, int width, int height) {
        Target target = context.target(context.texture(Texels.RGBA8, width, height));
        target.cover(program);
        MemorySegment memory = arena.allocate(4L * width * height);
        target.read(memory, 4L * width);
        return memory.toArray(ValueLayout.JAVA_INT);
    }

    @Test
    void a_covering_program_reaches_every_pixel_with_the_origin_at_the_bottom_left() {
        int[] pixels = offscreen.work(context -> {
            Program ramp = context.program("ramp", "", RAMP);
            ramp.set("blue", 1f);
            return draw(context, ramp, 4, 2);
        });
        assertThat(pixels).containsExactly(0xFFFF4020, 0xFFFF4060, 0xFFFF409F, 0xFFFF40DF, 0xFFFFBF20, 0xFFFFBF60, 0xFFFFBF9F, 0xFFFFBFDF);
    }

    @Test
    void a_texture_is_read_where_the_program_asks() {
        int[] pixels = offscreen.work(context -> {
            MemorySegment texels = arena.allocateFrom(ValueLayout.JAVA_INT, 0xFF0000FF, 0xFF00FF00, 0, 0xFFFF0000, 0xFFFFFFFF, 0);
            Texture texture = context.texture(Texels.RGBA8, 2, 2);
            texture.upload(0, 0, 2, 2, texels, 12);
            Program copy = context.program("copy", "", """
                    #version 330 core
                    in vec2 at;
                    out vec4 colour;
                    uniform sampler2D picture;
                    void main() { colour = texture(picture, at); }
                    """);
            copy.sample("picture", texture);
            return draw(context, copy, 2, 2);
        });
        assertThat(pixels).containsExactly(0xFF0000FF, 0xFF00FF00, 0xFFFF0000, 0xFFFFFFFF);
    }

    @Test
    void floats_are_kept_beyond_one() {
        float[] light = offscreen.work(context -> {
            Target target = context.target(context.texture(Texels.RGBA16F, 1, 1));
            target.cover(context.program("bright", "", "#version 330 core\nout vec4 c;\nvoid main() { c = vec4(4.0, 0.5, -1.0, 1.0); }"));
            MemorySegment memory = arena.allocate(16);
            target.read(memory, 16);
            return memory.toArray(ValueLayout.JAVA_FLOAT);
        });
        assertThat(light).containsExactly(4f, 0.5f, -1f, 1f);
    }

    @Test
    void a_program_tells_its_uniforms() {
        assertThat(offscreen.<Object>work(context -> context.program("ramp", "", RAMP).uniforms())).hasToString("{blue=float}");
    }

    @Test
    void a_program_that_cannot_be_compiled_is_told_with_its_line() {
        assertThatThrownBy(() -> offscreen.work(context -> context.program("broken.glsl", "", "#version 330 core\nvoid main() {\n  nothing = 1;\n}")))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.key()).isEqualTo("gl.shader");
                    assertThat(failure.failed()).isEqualTo("The shader broken.glsl cannot be compiled.");
                    assertThat(failure.found()).contains("0:3").contains("nothing");
                });
    }

    @Test
    void a_texture_beyond_the_device_is_refused() {
        assertThatThrownBy(() -> offscreen.work(context -> context.texture(Texels.GREY8, 1 << 20, 1))).isInstanceOf(Failure.class)
                .hasMessageContaining("1048576 x 1").hasMessageContaining("Use a smaller picture.");
    }

    @Test
    void memory_that_is_too_small_is_not_read() {
        assertThatThrownBy(() -> offscreen.work(context -> {
            context.texture(Texels.RGBA8, 4, 4).upload(0, 0, 4, 4, arena.allocate(60), 16);
            return null;
        })).isInstanceOf(IndexOutOfBoundsException.class).hasMessageContaining("60 of 64");
        assertThatThrownBy(() -> offscreen.work(context -> {
            context.texture(Texels.RGBA8, 4, 4).upload(1, 0, 4, 4, arena.allocate(64), 16);
            return null;
        })).isInstanceOf(IndexOutOfBoundsException.class).hasMessageContaining("leaves the texture");
    }

    @Test
    void a_closed_context_does_no_work_and_others_go_on() {
        try (Offscreen second = graphics.offscreen("second")) {
            offscreen.close();
            offscreen.close();
            assertThatThrownBy(() -> offscreen.work(Context::device)).isInstanceOf(IllegalStateException.class);
            assertThat(second.work(Context::device).largest()).isGreaterThanOrEqualTo(1024);
        }
    }

    @Test
    void two_contexts_draw_at_once_each_on_its_own_thread() {
        try (Offscreen second = graphics.offscreen("second")) {
            String first = offscreen.work(_ -> Thread.currentThread().getName());
            String other = second.work(_ -> offscreen.work(_ -> Thread.currentThread().getName()) + Thread.currentThread().getName());
            assertThat(first).isEqualTo("test");
            assertThat(other).isEqualTo("testsecond");
        }
    }
}
