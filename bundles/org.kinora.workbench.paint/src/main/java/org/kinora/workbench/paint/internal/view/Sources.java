package org.kinora.workbench.paint.internal.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kinora.gl.Program;

/** What the view's programs for the device have in common. */
final class Sources {
    private Sources() {}

    static String of(String name) {
        try (InputStream stream = Sources.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void look(Program program, Lens lens, int width, int height) {
        float cos = (float) (lens.scale() * Math.cos(lens.angle()));
        float sin = (float) (lens.scale() * Math.sin(lens.angle()));
        program.set("turn", cos, -sin, sin, cos);
        program.set("shift", (float) lens.x(), (float) lens.y());
        program.set("screen", (float) width, (float) height);
    }
}
