package org.kinora.splat.gl.internal;

import static org.junit.jupiter.api.Assumptions.abort;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.kinora.api.splat.Camera;
import org.kinora.api.work.Failure;
import org.kinora.gl.Graphics;
import org.kinora.gl.Offscreen;
import org.kinora.gl.internal.EglGraphics;
import org.kinora.splat.gl.SplatPainter;

/** OpenGL without a screen, where this machine has it. */
final class Screens {
    private Screens() {
    }

    static Graphics graphics() {
        return new EglGraphics();
    }

    static Offscreen offscreen(Graphics graphics) {
        try {
            return graphics.offscreen("test");
        } catch (Failure none) {
            abort("left out: " + none.failed());
            throw none;
        }
    }

    static float[] read(SplatPainter painter, Camera camera) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment floats = arena.allocate(16L * camera.width() * camera.height(), 16);
            painter.read(floats, null);
            return floats.toArray(ValueLayout.JAVA_FLOAT);
        }
    }
}
